import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { type Problem, problem } from '../messages/problem.ts';
import { type Bilingual, englishOf, isPair, japaneseOf, sourcesOf } from './bead-text.ts';
import { readMoment } from './concept.ts';
import { makePair, type Pair, type PairReading, readScore } from './pair.ts';
import { addText, escapeXml, writeXml } from './xml.ts';
import { childrenOf, isLanguage, readXmlEntries, textOf, type XmlElement } from './xml-read.ts';

/** `20241129T031500Z`, as TMX 1.4b writes a moment. */
const stamp = (now: Date): string => `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** One `tu` for every pair of an article, with its neighbours as context. */
function addPairs(body: XMLBuilder, article: Bilingual, made: Readonly<Record<string, string>>): void {
  const pairs = article.beads.filter(isPair);
  pairs.forEach((bead, index) => {
    const unit = body.ele('tu', made);
    addText(unit, 'prop', bead.score.toFixed(3), { type: 'x-score' });
    for (const file of sourcesOf(article, bead)) addText(unit, 'prop', file, { type: 'x-source-file' });
    addText(unit, 'prop', article.ja.file, { type: 'x-target-file' });
    const before = pairs[index - 1];
    const after = pairs[index + 1];
    if (before) addText(unit, 'prop', englishOf(article, before), { type: 'x-context-pre' });
    if (after) addText(unit, 'prop', englishOf(article, after), { type: 'x-context-post' });
    addText(unit.ele('tuv', { 'xml:lang': 'en' }), 'seg', englishOf(article, bead));
    addText(unit.ele('tuv', { 'xml:lang': 'ja' }), 'seg', japaneseOf(article, bead));
  });
}

/** `2024-11-29T03:15:00Z` of what `stamp` wrote; empty for what is no moment. */
function momentOf(date: string | undefined): string {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date ?? '');
  if (parts === null) return '';
  const [, year, month, day, hour, minute, second] = parts;
  return readMoment(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/**
 * Writes the pairs of an alignment as TMX 1.4b (LISA OSCAR, 2005): one `tu` a bead, English as the source
 * language, with the score, the source file and the neighbours that make a match trustworthy as props. `by` is who
 * hands it on; empty where nobody says.
 */
export function writeTmx(articles: readonly Bilingual[], now: Date, version: string, by = ''): string {
  const made = { creationdate: stamp(now), ...(by === '' ? {} : { creationid: escapeXml(by) }) };
  const header = {
    creationtool: 'Taiyaku',
    creationtoolversion: version,
    segtype: 'sentence',
    'o-tmf': 'taiyaku',
    adminlang: 'en',
    srclang: 'en',
    datatype: 'plaintext',
    ...made,
  };
  return writeXml(
    'tmx',
    { version: '1.4' },
    (root) => {
      root.ele('header', header).up();
      const body = root.ele('body');
      for (const article of articles) addPairs(body, article, made);
    },
    'tmx14.dtd',
  );
}

/** Elements of a segment that hold another program's codes, not words (TMX 1.4b §4.1). */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

const languageTag = (element: XmlElement): string | undefined =>
  element.attributes['xml:lang'] ?? element.attributes['lang'];

/** Reads the English–Japanese units of a TMX file of any version. Units without one of the two are left out. */
export function readTmx(text: string, file: string): PairReading {
  const { root, entries, problems } = readXmlEntries(text, file, 'tu');
  if (root !== 'tmx')
    return { pairs: [], problems: [...problems, problem('problem.xml.kind', { kind: 'TMX' }, file)] };
  const incomplete: Problem[] = [];
  const pairs = entries.flatMap(({ element }): readonly Pair[] => {
    const side = (language: 'en' | 'ja') => {
      const variant = childrenOf(element, 'tuv').find((it) => isLanguage(languageTag(it), language));
      return textOf(variant && childrenOf(variant, 'seg')[0], CODES);
    };
    const [en, ja] = [side('en'), side('ja')];
    if (en.trim() !== '' && ja.trim() !== '') {
      const score = childrenOf(element, 'prop').find((it) => it.attributes['type'] === 'x-score');
      const { changeid, creationid, changedate, creationdate } = element.attributes;
      const by = changeid ?? creationid ?? '';
      const at = momentOf(changedate) || momentOf(creationdate);
      const note = textOf(childrenOf(element, 'note')[0]);
      return [makePair(en, ja, readScore(score && textOf(score)), note, { by, at })];
    }
    incomplete.push(problem('problem.entry.incomplete', { line: element.line }, file));
    return [];
  });
  return { pairs, problems: [...problems, ...incomplete] };
}
