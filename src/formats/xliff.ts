import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { type Problem, problem } from '../messages/problem.ts';
import { type Bilingual, englishOf, isPair, japaneseOf, sourcesOf } from './bead-text.ts';
import { type Concept, withoutRejected } from './concept.ts';
import { makePair, type Pair, type PairReading, readScore } from './pair.ts';
import { addText, escapeXml, writeXml } from './xml.ts';
import { childrenOf, isLanguage, readXmlEntries, textOf, type XmlElement } from './xml-read.ts';

const CORE = 'urn:oasis:names:tc:xliff:document:2.0';
const MATCHES = 'urn:oasis:names:tc:xliff:matches:2.0';
const GLOSSARY = 'urn:oasis:names:tc:xliff:glossary:2.0';

/** The concepts that a pair of texts uses: the English and one of the Japanese forms stand in it. */
const usedIn = (concepts: readonly Concept[], en: string, ja: string): readonly Concept[] =>
  withoutRejected(concepts).filter(
    (concept) =>
      en.includes(concept.en) &&
      [concept.ja, ...concept.admitted, ...concept.forbidden].some((form) => ja.includes(form)),
  );

/** The terms of a unit, by the glossary module: the preferred form first, then the admitted ones. */
function addGlossary(unit: XMLBuilder, concepts: readonly Concept[]): void {
  if (concepts.length === 0) return;
  const glossary = unit.ele(GLOSSARY, 'gls:glossary');
  for (const concept of concepts) {
    const entry = glossary.ele(GLOSSARY, 'gls:glossEntry');
    entry.ele(GLOSSARY, 'gls:term').txt(escapeXml(concept.en));
    for (const form of [concept.ja, ...concept.admitted])
      entry.ele(GLOSSARY, 'gls:translation').txt(escapeXml(form));
    if (concept.definition !== '') entry.ele(GLOSSARY, 'gls:definition').txt(escapeXml(concept.definition));
  }
}

/**
 * Writes the pairs of an alignment as XLIFF 2.1 (OASIS, 2018): one `unit` a bead, source English, target Japanese.
 * The alignment itself is said by the matches module (an assembled match with its quality in percent), the terms of
 * a unit by the glossary module. Beads with one empty side are left out, since a unit needs a source.
 */
export function writeXliff(article: Bilingual, concepts: readonly Concept[] = []): string {
  return writeXml(
    'xliff',
    {
      xmlns: CORE,
      'xmlns:mtc': MATCHES,
      'xmlns:gls': GLOSSARY,
      ...{ version: '2.1', srcLang: 'en', trgLang: 'ja' },
    },
    (root) => {
      const file = root.ele('file', { id: 'f1', original: escapeXml(article.ja.file) });
      article.beads.filter(isPair).forEach((bead, index) => {
        const [en, ja] = [englishOf(article, bead), japaneseOf(article, bead)];
        const unit = file.ele('unit', { id: `u${index + 1}` });
        const match = unit.ele(MATCHES, 'mtc:matches').ele(MATCHES, 'mtc:match', {
          ref: '#s1',
          type: 'am',
          origin: escapeXml(sourcesOf(article, bead).join(' ')),
          matchQuality: (bead.score * 100).toFixed(1),
        });
        addText(match, 'source', en);
        addText(match, 'target', ja);
        addGlossary(unit, usedIn(concepts, en, ja));
        addText(unit.ele('notes'), 'note', bead.score.toFixed(3), { category: 'score' });
        const segment = unit.ele('segment', { id: 's1', state: 'translated' });
        addText(segment, 'source', en);
        addText(segment, 'target', ja);
      });
    },
  );
}

/** The text of a source or target: `cp` stands for a character that XML cannot hold, other codes for nothing. */
function contentOf(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((it) => {
      if (typeof it === 'string') return it;
      if (it.name !== 'cp') return contentOf(it);
      const code = Number.parseInt(it.attributes['hex'] ?? '', 16);
      return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    })
    .join('');
}

/** Reads the segments of XLIFF 2.0–2.2 between English and Japanese, in either direction. */
export function readXliff(text: string, file: string): PairReading {
  const { root, entries, problems } = readXmlEntries(text, file, 'unit');
  if (root !== 'xliff') {
    return { pairs: [], problems: [...problems, problem('problem.xml.kind', { kind: 'XLIFF' }, file)] };
  }
  const incomplete: Problem[] = [];
  const pairs = entries.flatMap(({ element, within }): readonly Pair[] => {
    const fromJapanese = isLanguage(within[0]?.attributes['srcLang'], 'ja');
    const notes = childrenOf(element, 'notes').flatMap((it) => childrenOf(it, 'note'));
    const score = notes.find((it) => it.attributes['category'] === 'score');
    const note = notes.filter((it) => it !== score).map((it) => textOf(it));
    const segments = childrenOf(element, 'segment');
    return segments.flatMap((segment) => {
      const source = contentOf(childrenOf(segment, 'source')[0]);
      const target = contentOf(childrenOf(segment, 'target')[0]);
      const [en, ja] = fromJapanese ? [target, source] : [source, target];
      if (en.trim() !== '' && ja.trim() !== '') {
        return [makePair(en, ja, readScore(score && textOf(score)), note.join('\n'))];
      }
      incomplete.push(problem('problem.entry.incomplete', { line: segment.line }, file));
      return [];
    });
  });
  return { pairs, problems: [...problems, ...incomplete] };
}
