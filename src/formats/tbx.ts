import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import type { Variant } from '../term/term.ts';
import { entriesOf, type GlossaryInput, glossaryRow } from './glossary.ts';
import { addText, writeXml } from './xml.ts';

const STATUS: Readonly<Record<Variant['status'], string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};

function addTerm(section: XMLBuilder, form: string, status: string, context: string): void {
  const term = section.ele('termSec');
  addText(term, 'term', form);
  addText(term, 'termNote', 'noun', { type: 'partOfSpeech' });
  addText(term, 'termNote', status, { type: 'administrativeStatus' });
  if (context !== '') addText(term, 'descrip', context, { type: 'context' });
}

/**
 * Writes a glossary as TBX 3 (ISO 30042:2019), dialect TBX-Basic in DCA style: one `conceptEntry` a term,
 * English first, then every Japanese form with its administrative status.
 */
export function writeTbx(articles: readonly GlossaryInput[]): string {
  return writeXml(
    'tbx',
    { xmlns: 'urn:iso:std:iso:30042:ed-2', type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en' },
    (root) => {
      const description = root.ele('tbxHeader').ele('fileDesc');
      addText(
        description.ele('titleStmt'),
        'title',
        `Taiyaku glossary: ${articles.map((article) => article.ja.file).join(', ')}`,
      );
      addText(description.ele('sourceDesc'), 'p', 'Extracted from aligned articles by Taiyaku.');
      const body = root.ele('text').ele('body');
      entriesOf(articles).forEach(({ term, article }, index) => {
        const row = glossaryRow(term, article);
        const entry = body.ele('conceptEntry', { id: `c${index + 1}` });
        addText(entry, 'descrip', term.kind, { type: 'subjectField' });
        if (row.source !== '') addText(entry, 'admin', row.source, { type: 'source' });
        addTerm(entry.ele('langSec', { 'xml:lang': 'en' }), term.en, STATUS.preferred, row.contextEn);
        const japanese = entry.ele('langSec', { 'xml:lang': 'ja' });
        for (const variant of term.variants) {
          const context = variant.form === row.preferred ? row.contextJa : '';
          addTerm(japanese, variant.form, STATUS[variant.status], context);
        }
      });
    },
  );
}
