import type { Place } from '../../src/align/alignment.ts';
import type { ArticlePage, PageBead } from '../../src/api/project-views.ts';
import type { TextView } from '../../src/api/views.ts';
import type { Span } from '../../src/base/span.ts';

/** The texts and beads of a page: all that arranging asks for. */
export type Arranged = Pick<ArticlePage, 'ja' | 'en' | 'beads' | 'links'>;

/** A sentence of one of the texts. */
export interface SentencePlace {
  readonly side: 'ja' | 'en';
  /** The English source; 0 on the Japanese side. */
  readonly file: number;
  readonly sentence: number;
}

/** Names a sentence: `ja:12`, `en1:3`. */
export type SentenceName = string;

export const nameOf = ({ side, file, sentence }: SentencePlace): SentenceName =>
  side === 'ja' ? `ja:${sentence}` : `en${file}:${sentence}`;

/** The sentence of a name; undefined for what is no name of one. */
export function placeOf(name: string): SentencePlace | undefined {
  const [, side, file, sentence] = /^(ja|en)(\d*):(\d+)$/.exec(name) ?? [];
  if ((side !== 'ja' && side !== 'en') || sentence === undefined) return undefined;
  return { side, file: Number(file), sentence: Number(sentence) };
}

export const jaPlace = (sentence: number): SentencePlace => ({ side: 'ja', file: 0, sentence });
export const enPlace = ({ file, sentence }: Place): SentencePlace => ({ side: 'en', file, sentence });

/** The sentences of a bead, Japanese first. */
export const placesOf = ({ ja, en }: Pick<PageBead, 'ja' | 'en'>): readonly SentencePlace[] => [
  ...ja.map(jaPlace),
  ...en.map(enPlace),
];

/** The text a sentence stands in. */
export const textOf = (
  { ja, en }: Pick<Arranged, 'ja' | 'en'>,
  place: SentencePlace,
): TextView | undefined => (place.side === 'ja' ? ja : en[place.file]);

/** Where a sentence stands in its text. */
export const spanOf = (page: Pick<Arranged, 'ja' | 'en'>, place: SentencePlace): Span | undefined =>
  textOf(page, place)?.sentences[place.sentence];

/** The words of a sentence; empty when there is none. */
export function wordsOf(page: Pick<Arranged, 'ja' | 'en'>, place: SentencePlace): string {
  const span = spanOf(page, place);
  return span === undefined ? '' : (textOf(page, place)?.text.slice(span.start, span.end) ?? '');
}

/** From sentences to the beads that hold them, by index; −1 where none does. */
export interface BeadIndex {
  readonly ja: readonly number[];
  readonly en: readonly (readonly number[])[];
}

function makeIndex({ ja, en, beads }: Arranged): BeadIndex {
  const ofJa = ja.sentences.map(() => -1);
  const ofEn = en.map((text) => text.sentences.map(() => -1));
  beads.forEach((bead, at) => {
    for (const sentence of bead.ja) ofJa[sentence] = at;
    for (const { file, sentence } of bead.en) {
      const source = ofEn[file];
      if (source !== undefined) source[sentence] = at;
    }
  });
  return { ja: ofJa, en: ofEn };
}

const indexByPage = new WeakMap<Arranged, BeadIndex>();

/** The index of a page, made once. */
export function indexBeads(page: Arranged): BeadIndex {
  const known = indexByPage.get(page) ?? makeIndex(page);
  indexByPage.set(page, known);
  return known;
}

/** The bead that holds a sentence, by index. */
export function beadAt(index: BeadIndex, { side, file, sentence }: SentencePlace): number | undefined {
  const at = (side === 'ja' ? index.ja : index.en[file])?.[sentence];
  return at === undefined || at < 0 ? undefined : at;
}

const linksByPage = new WeakMap<Arranged, ReadonlyMap<number, readonly number[]>>();

/** The links of a bead, by index. All beads are gone through once a page. */
export function linksOf(page: Arranged, bead: number): readonly number[] {
  let known = linksByPage.get(page);
  if (known === undefined) {
    const byBead = new Map<number, number[]>();
    page.links.forEach((link, at) => {
      const some = byBead.get(link.bead);
      if (some === undefined) byBead.set(link.bead, [at]);
      else some.push(at);
    });
    known = byBead;
    linksByPage.set(page, known);
  }
  return known.get(bead) ?? [];
}
