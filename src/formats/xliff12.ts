import { type Problem, problem } from '../messages/problem.ts';
import { type Bilingual, englishOf, isPair, japaneseOf } from './bead-text.ts';
import { makePair, type Pair, type PairReading, readScore } from './pair.ts';
import { addText, escapeXml, writeXml } from './xml.ts';
import { childrenOf, isLanguage, readXmlEntries, textOf } from './xml-read.ts';

/**
 * Writes the pairs of an alignment as XLIFF 1.2 strict (OASIS, 2008), which every translation tool opens: one
 * `trans-unit` a bead, source English, target Japanese, the score as a note.
 */
export function writeXliff12(article: Bilingual): string {
  return writeXml('xliff', { xmlns: 'urn:oasis:names:tc:xliff:document:1.2', version: '1.2' }, (root) => {
    const body = root
      .ele('file', {
        original: escapeXml(article.ja.file),
        'source-language': 'en',
        'target-language': 'ja',
        datatype: 'plaintext',
      })
      .ele('body');
    article.beads.filter(isPair).forEach((bead, index) => {
      const unit = body.ele('trans-unit', { id: String(index + 1), 'xml:space': 'preserve' });
      addText(unit, 'source', englishOf(article, bead), { 'xml:lang': 'en' });
      addText(unit, 'target', japaneseOf(article, bead), { 'xml:lang': 'ja', state: 'translated' });
      addText(unit, 'note', `score ${bead.score.toFixed(3)}`, { from: 'taiyaku' });
    });
  });
}

/** Elements that hold another program's codes, not words (XLIFF 1.2 §2.3). */
const CODES = new Set(['bpt', 'ept', 'it', 'ph']);

/** Reads XLIFF 1.0–1.2 between English and Japanese, in either direction. */
export function readXliff12(text: string, file: string): PairReading {
  const { root, entries, problems } = readXmlEntries(text, file, 'trans-unit');
  if (root !== 'xliff') {
    return { pairs: [], problems: [...problems, problem('problem.xml.kind', { kind: 'XLIFF' }, file)] };
  }
  const incomplete: Problem[] = [];
  const pairs = entries.flatMap(({ element, within }): readonly Pair[] => {
    const owner = within.find((it) => it.name === 'file');
    const source = textOf(childrenOf(element, 'source')[0], CODES);
    const target = textOf(childrenOf(element, 'target')[0], CODES);
    const [en, ja] = isLanguage(owner?.attributes['source-language'], 'ja')
      ? [target, source]
      : [source, target];
    if (en.trim() === '' || ja.trim() === '') {
      incomplete.push(problem('problem.entry.incomplete', { line: element.line }, file));
      return [];
    }
    const notes = childrenOf(element, 'note');
    const ours = notes.find((it) => it.attributes['from'] === 'taiyaku');
    const score = readScore(ours && textOf(ours).replace(/^score /, ''));
    const other = notes.filter((it) => it !== ours).map((it) => textOf(it));
    return [makePair(en, ja, score, other.join('\n'))];
  });
  return { pairs, problems: [...problems, ...incomplete] };
}
