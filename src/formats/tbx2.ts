import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { type Concept, type GlossaryReading, withoutRejected } from './concept.ts';
import { ADMINISTRATIVE_STATUS, addTransaction, contextsIn, readTbx } from './tbx.ts';
import { addText, writeXml } from './xml.ts';

/** A `tig`: the term, its notes, then its context; the order the DTD asks for. */
function addTerm(
  language: XMLBuilder,
  form: string,
  pos: string,
  status: string,
  contexts: readonly string[],
  reading = '',
): void {
  const group = language.ele('tig');
  addText(group, 'term', form);
  addText(group, 'termNote', pos, { type: 'partOfSpeech' });
  addText(group, 'termNote', status, { type: 'administrativeStatus' });
  if (reading !== '') addText(group, 'termNote', reading, { type: 'pronunciation' });
  for (const context of contexts) addText(group, 'descrip', context, { type: 'context' });
}

/**
 * Writes a glossary as TBX 2 (ISO 30042:2008) after TBXcoreStructV02.dtd, the version that OmegaT and most
 * translation tools read: one `termEntry` a concept. Rejected concepts are left out.
 */
export function writeTbx2(concepts: readonly Concept[], title: string): string {
  return writeXml(
    'martif',
    { type: 'TBX', 'xml:lang': 'en' },
    (root) => {
      const header = root.ele('martifHeader');
      const description = header.ele('fileDesc');
      addText(description.ele('titleStmt'), 'title', title);
      addText(description.ele('sourceDesc'), 'p', 'Extracted from aligned articles by Taiyaku.');
      addText(header.ele('encodingDesc'), 'p', 'TBXXCSV02.xcs', { type: 'XCSURI' });
      const body = root.ele('text').ele('body');
      withoutRejected(concepts).forEach((concept, index) => {
        const pos = concept.part;
        const entry = body.ele('termEntry', { id: `c${index + 1}` });
        addText(entry, 'descrip', concept.domain || concept.kind, { type: 'subjectField' });
        if (concept.definition !== '') addText(entry, 'descrip', concept.definition, { type: 'definition' });
        if (concept.source !== '') addText(entry, 'admin', concept.source, { type: 'source' });
        addTransaction(entry, concept);
        if (concept.note !== '') addText(entry, 'note', concept.note);
        const { preferred, admitted, forbidden } = ADMINISTRATIVE_STATUS;
        const english = entry.ele('langSet', { 'xml:lang': 'en' });
        addTerm(english, concept.en, pos, preferred, contextsIn(concept.contextEn, concept.contextEn2));
        for (const form of concept.otherEn) addTerm(english, form, pos, admitted, []);
        const japanese = entry.ele('langSet', { 'xml:lang': 'ja' });
        const contexts = contextsIn(concept.contextJa, concept.contextJa2);
        addTerm(japanese, concept.ja, pos, preferred, contexts, concept.reading);
        for (const form of concept.admitted) addTerm(japanese, form, pos, admitted, []);
        for (const form of concept.forbidden) addTerm(japanese, form, pos, forbidden, []);
      });
    },
    'TBXcoreStructV02.dtd',
  );
}

/** Reads TBX 2, also the `ntig` form of other programs. */
export const readTbx2 = (text: string, file: string): GlossaryReading => readTbx(text, file);
