import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { type Problem, problem } from '../messages/problem.ts';
import {
  type Concept,
  type GlossaryReading,
  isKind,
  readConcept,
  readMoment,
  withoutRejected,
} from './concept.ts';
import { addText, writeXml } from './xml.ts';
import {
  childrenOf,
  descendantsOf,
  isLanguage,
  readXmlEntries,
  textOf,
  type XmlElement,
} from './xml-read.ts';

/** How TBX says of a form whether it is to be used (ISO 12620, administrative status). */
export const ADMINISTRATIVE_STATUS = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
} as const;

/** The contexts of one side, the second only behind a first. */
export const contextsIn = (first: string, second: string): readonly string[] =>
  first === '' ? [] : [first, second].filter((context) => context !== '');

/** Who decided about a concept and when, as a transaction of its entry; nothing where neither is known. */
export function addTransaction(entry: XMLBuilder, { by, at }: Pick<Concept, 'by' | 'at'>): void {
  if (by === '' && at === '') return;
  const group = entry.ele('transacGrp');
  addText(group, 'transac', 'modification', { type: 'transactionType' });
  if (by !== '') addText(group, 'transacNote', by, { type: 'responsibility' });
  if (at !== '') addText(group, 'date', at);
}

function addTerm(
  section: XMLBuilder,
  form: string,
  pos: string,
  status: string,
  contexts: readonly string[],
): void {
  const term = section.ele('termSec');
  addText(term, 'term', form);
  addText(term, 'termNote', pos, { type: 'partOfSpeech' });
  addText(term, 'termNote', status, { type: 'administrativeStatus' });
  for (const context of contexts) addText(term, 'descrip', context, { type: 'context' });
}

/** What a glossary file calls itself. */
export const glossaryTitle = (names: readonly string[]): string => `Taiyaku glossary: ${names.join(', ')}`;

/**
 * Writes concepts as TBX 3 (ISO 30042:2019), dialect TBX-Basic in DCA style: one `conceptEntry` each, English
 * first, then every Japanese form with its administrative status. Rejected concepts are left out.
 */
export function writeTbx3(concepts: readonly Concept[], title: string): string {
  return writeXml(
    'tbx',
    { xmlns: 'urn:iso:std:iso:30042:ed-2', type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en' },
    (root) => {
      const description = root.ele('tbxHeader').ele('fileDesc');
      addText(description.ele('titleStmt'), 'title', title);
      addText(description.ele('sourceDesc'), 'p', 'Extracted from aligned articles by Taiyaku.');
      const body = root.ele('text').ele('body');
      const { preferred, admitted, forbidden } = ADMINISTRATIVE_STATUS;
      withoutRejected(concepts).forEach((concept, index) => {
        const entry = body.ele('conceptEntry', { id: `c${index + 1}` });
        addText(entry, 'descrip', concept.domain || concept.kind, { type: 'subjectField' });
        if (concept.definition !== '') addText(entry, 'descrip', concept.definition, { type: 'definition' });
        if (concept.source !== '') addText(entry, 'admin', concept.source, { type: 'source' });
        addTransaction(entry, concept);
        if (concept.note !== '') addText(entry, 'note', concept.note);
        const english = entry.ele('langSec', { 'xml:lang': 'en' });
        addTerm(english, concept.en, 'noun', preferred, contextsIn(concept.contextEn, concept.contextEn2));
        for (const form of concept.otherEn) addTerm(english, form, 'noun', admitted, []);
        const japanese = entry.ele('langSec', { 'xml:lang': 'ja' });
        addTerm(japanese, concept.ja, 'noun', preferred, contextsIn(concept.contextJa, concept.contextJa2));
        for (const form of concept.admitted) addTerm(japanese, form, 'noun', admitted, []);
        for (const form of concept.forbidden) addTerm(japanese, form, 'noun', forbidden, []);
      });
    },
  );
}

interface Form {
  readonly form: string;
  readonly status: string;
  readonly part: string;
  readonly reading: string;
  readonly contexts: readonly string[];
}

/** What an element says under a `type`; empty when it does not. */
const typed = (elements: readonly XmlElement[], type: string): string =>
  textOf(elements.find((it) => it.attributes['type'] === type)).trim();

/** The forms of a language section, whichever of the three shapes of TBX they have. */
function formsOf(section: XmlElement): readonly Form[] {
  const groups = ['termSec', 'tig', 'ntig'].flatMap((name) => childrenOf(section, name));
  return groups
    .map((group) => ({
      form: textOf(descendantsOf(group, 'term')[0]).trim(),
      status: typed(descendantsOf(group, 'termNote'), 'administrativeStatus'),
      part: typed(descendantsOf(group, 'termNote'), 'partOfSpeech'),
      reading: typed(descendantsOf(group, 'termNote'), 'pronunciation'),
      contexts: descendantsOf(group, 'descrip')
        .filter((it) => it.attributes['type'] === 'context')
        .map((it) => textOf(it).trim()),
    }))
    .filter((it) => it.form !== '');
}

/** Forms that must not be used: TBX-Basic, its short values, and what TBX 2 calls superseded. */
const isForbidden = ({ status }: Form): boolean => /^(?:deprecated|superseded)/.test(status);

/** Who changed an entry last, else who made it. Of a transaction without a date the place in the file counts. */
function transactionOf(entry: XmlElement): Pick<Concept, 'by' | 'at'> {
  const all = childrenOf(entry, 'transacGrp').map((group) => ({
    by: typed(childrenOf(group, 'transacNote'), 'responsibility'),
    at: readMoment(textOf(childrenOf(group, 'date')[0]).trim()),
  }));
  const latest = all.reduce((one, other) => (other.at >= one.at ? other : one), { by: '', at: '' });
  return latest;
}

function conceptOf(entry: XmlElement): Concept | undefined {
  const sections = [...childrenOf(entry, 'langSec'), ...childrenOf(entry, 'langSet')];
  const inLanguage = (language: 'en' | 'ja') =>
    sections.filter((it) => isLanguage(it.attributes['xml:lang'], language)).flatMap(formsOf);
  const usable = inLanguage('ja').filter((it) => !isForbidden(it));
  const english = inLanguage('en').filter((it) => !isForbidden(it));
  const pick = (forms: readonly Form[]) => forms.find((it) => it.status.startsWith('preferred')) ?? forms[0];
  const [en, ja] = [pick(english), pick(usable)];
  if (!en || !ja) return undefined;
  const descriptions = [
    ...childrenOf(entry, 'descrip'),
    ...childrenOf(entry, 'descripGrp').flatMap((it) => childrenOf(it, 'descrip')),
  ];
  const field = typed(descriptions, 'subjectField');
  return readConcept({
    ...{ en: en.form, ja: ja.form, reading: ja.reading },
    ...{ contextEn: en.contexts[0] ?? '', contextJa: ja.contexts[0] ?? '' },
    ...{ contextEn2: en.contexts[1] ?? '', contextJa2: ja.contexts[1] ?? '' },
    ...transactionOf(entry),
    ...(isKind(field) ? { kind: field } : { domain: field }),
    ...(en.part === 'properNoun' ? { part: en.part } : {}),
    otherEn: english.filter((it) => it !== en).map((it) => it.form),
    admitted: usable.filter((it) => it !== ja).map((it) => it.form),
    forbidden: inLanguage('ja')
      .filter(isForbidden)
      .map((it) => it.form),
    definition:
      typed(descriptions, 'definition') ||
      typed(
        sections.flatMap((it) => descendantsOf(it, 'descrip')),
        'definition',
      ),
    source: typed(childrenOf(entry, 'admin'), 'source'),
    note: childrenOf(entry, 'note')
      .map((it) => textOf(it).trim())
      .join('\n'),
  });
}

/** Reads TBX 3 (`tbx`, `conceptEntry`) and TBX 2 (`martif`, `termEntry`). A concept without both languages is left out. */
export function readTbx(text: string, file: string): GlossaryReading {
  const { root, entries, problems } = readXmlEntries(
    text,
    file,
    /<martif[\s>]/.test(text) ? 'termEntry' : 'conceptEntry',
  );
  if (root !== 'tbx' && root !== 'martif') {
    return { entries: [], problems: [...problems, problem('problem.xml.kind', { kind: 'TBX' }, file)] };
  }
  const incomplete: Problem[] = [];
  const concepts = entries.flatMap(({ element }) => {
    const concept = conceptOf(element);
    if (!concept) incomplete.push(problem('problem.entry.incomplete', { line: element.line }, file));
    return concept ?? [];
  });
  return { entries: concepts, problems: [...problems, ...incomplete] };
}
