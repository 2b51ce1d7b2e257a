import type { MessageId } from '../messages/message.ts';

/** What can leave the workbench, and in which formats; the first of each is offered first. */
export const EXPORTABLE = {
  glossary: ['xlsx', 'csv', 'tsv', 'tbx', 'tbx2', 'utx', 'omegat', 'json'],
  alignment: ['tmx', 'xliff', 'xliff12', 'tsv', 'xlsx', 'json'],
  article: ['docx', 'txt', 'md', 'html'],
  bilingual: ['docx', 'html'],
  report: ['html', 'sarif', 'json', 'mqm'],
} as const;

export type Exportable = keyof typeof EXPORTABLE;
export const EXPORTABLES = Object.keys(EXPORTABLE) as readonly Exportable[];
export type ExportFormat = (typeof EXPORTABLE)[Exportable][number];

/** What is to be written: glossary as TBX, say. Not every pair makes sense; see `isExport`. */
export interface Wanted {
  readonly what: Exportable;
  readonly format: ExportFormat;
}

/** Whether there is such an export. */
export const isExport = ({ what, format }: Wanted): boolean =>
  (EXPORTABLE[what] as readonly string[]).includes(format);

/** What is known of a format before anything is written in it. */
export interface FormatFacts {
  /** What follows the article's or project's own name in the name of the file. */
  readonly ending: string;
  /** True for what is no text. */
  readonly binary: boolean;
  /** Whether one file holds many articles; of the others there is one for each. */
  readonly holdsMany: boolean;
  /** What it cannot keep, each as a phrase. */
  readonly cannotKeep: readonly MessageId[];
}

const GLOSSARY_TEXT = { binary: false, holdsMany: true } as const;

/** Of every export its facts, under `what/format`. */
const FACTS = {
  'glossary/csv': { ...GLOSSARY_TEXT, ending: '.glossary.csv', cannotKeep: [] },
  'glossary/tsv': { ...GLOSSARY_TEXT, ending: '.glossary.tsv', cannotKeep: ['lost.line-ends'] },
  'glossary/xlsx': {
    binary: true,
    holdsMany: true,
    ending: '.glossary.xlsx',
    cannotKeep: ['lost.long-cells'],
  },
  'glossary/tbx': {
    ...{ ...GLOSSARY_TEXT, ending: '.glossary.tbx' },
    cannotKeep: [
      'lost.rejected',
      'lost.reading',
      'lost.part',
      'lost.approval',
      'lost.figures',
      'lost.places',
    ],
  },
  'glossary/tbx2': {
    ...{ ...GLOSSARY_TEXT, ending: '.glossary.tbx2.tbx' },
    cannotKeep: ['lost.rejected', 'lost.approval', 'lost.figures', 'lost.places'],
  },
  'glossary/utx': {
    ...{ ...GLOSSARY_TEXT, ending: '.glossary.utx' },
    cannotKeep: [
      ...(['lost.other-english', 'lost.definition', 'lost.contexts'] as const),
      ...(['lost.who', 'lost.figures', 'lost.places'] as const),
    ],
  },
  'glossary/omegat': {
    ...{ ...GLOSSARY_TEXT, ending: '.glossary.txt' },
    cannotKeep: [
      ...(['lost.rejected', 'lost.reading', 'lost.part', 'lost.kind', 'lost.approval'] as const),
      ...(['lost.definition', 'lost.contexts', 'lost.who', 'lost.figures', 'lost.places'] as const),
    ],
  },
  'glossary/json': { ...GLOSSARY_TEXT, ending: '.glossary.json', cannotKeep: [] },
  'alignment/tmx': {
    ...{ binary: false, holdsMany: true, ending: '.alignment.tmx' },
    cannotKeep: ['lost.unpaired', 'lost.links', 'lost.layout', 'lost.findings'],
  },
  'alignment/xliff': {
    ...{ binary: false, holdsMany: false, ending: '.alignment.xliff' },
    cannotKeep: ['lost.unpaired', 'lost.links', 'lost.layout', 'lost.findings'],
  },
  'alignment/xliff12': {
    ...{ binary: false, holdsMany: false, ending: '.alignment.12.xliff' },
    cannotKeep: ['lost.unpaired', 'lost.links', 'lost.terms', 'lost.layout', 'lost.findings'],
  },
  'alignment/tsv': {
    ...{ binary: false, holdsMany: false, ending: '.alignment.tsv' },
    cannotKeep: ['lost.links', 'lost.layout', 'lost.findings', 'lost.line-ends'],
  },
  'alignment/xlsx': {
    ...{ binary: true, holdsMany: false, ending: '.alignment.xlsx' },
    cannotKeep: ['lost.links', 'lost.layout', 'lost.findings', 'lost.long-cells'],
  },
  'alignment/json': { binary: false, holdsMany: false, ending: '.alignment.json', cannotKeep: [] },
  'article/docx': {
    ...{ binary: true, holdsMany: false, ending: '.docx' },
    cannotKeep: ['lost.pictures', 'lost.findings'],
  },
  'article/txt': {
    ...{ binary: false, holdsMany: false, ending: '.txt' },
    cannotKeep: ['lost.headings', 'lost.pictures', 'lost.findings'],
  },
  'article/md': {
    ...{ binary: false, holdsMany: false, ending: '.md' },
    cannotKeep: ['lost.pictures', 'lost.findings'],
  },
  'article/html': {
    ...{ binary: false, holdsMany: false, ending: '.html' },
    cannotKeep: ['lost.pictures', 'lost.findings'],
  },
  'bilingual/docx': {
    ...{ binary: true, holdsMany: false, ending: '.bilingual.docx' },
    cannotKeep: ['lost.links', 'lost.findings', 'lost.scores'],
  },
  'bilingual/html': {
    ...{ binary: false, holdsMany: false, ending: '.bilingual.html' },
    cannotKeep: ['lost.links', 'lost.findings', 'lost.scores'],
  },
  'report/html': {
    ...{ binary: false, holdsMany: true, ending: '.report.html' },
    cannotKeep: ['lost.dismissed', 'lost.reading-back'],
  },
  'report/sarif': {
    ...{ binary: false, holdsMany: false, ending: '.sarif' },
    cannotKeep: ['lost.dismissed', 'lost.english', 'lost.terms'],
  },
  'report/json': { binary: false, holdsMany: false, ending: '.taiyaku.json', cannotKeep: ['lost.dismissed'] },
  'report/mqm': {
    ...{ binary: false, holdsMany: true, ending: '.mqm.tsv' },
    cannotKeep: [
      'lost.dismissed',
      'lost.unpaired-findings',
      'lost.suggestions',
      'lost.terms',
      'lost.line-ends',
    ],
  },
} as const satisfies Readonly<Record<string, FormatFacts>>;

const facts: Readonly<Record<string, FormatFacts>> = FACTS;
const NONE: FormatFacts = { ending: '', binary: false, holdsMany: false, cannotKeep: [] };

/** What is known of an export. */
export const factsOf = ({ what, format }: Wanted): FormatFacts => facts[`${what}/${format}`] ?? NONE;

/** What an export would look like: the first lines of its first file, or the first rows where that is no text. */
export type Preview =
  | { readonly kind: 'text'; readonly lines: readonly string[]; readonly more: boolean }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[]; readonly more: boolean };
