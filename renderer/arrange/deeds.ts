import type { Done } from '../../src/api/project-views.ts';
import { overlap, type Span } from '../../src/base/span.ts';
import type { Message } from '../../src/messages/message.ts';
import type { ArticleAction } from '../../src/project/plan-action.ts';
import type { BeadAction } from '../../src/project/plan-beads.ts';
import type { Arranging } from './arranging.ts';
import { type Cut, gather, mergeBeads, moveTo, split } from './moves.ts';
import { type Arranged, beadAt, indexBeads, placeOf, placesOf, type SentencePlace } from './places.ts';

/** What a person can do with rows and words. All of it is one step of the history each, and can be undone. */
export interface Deeds {
  /** Makes a row one with rows. */
  merge(beads: readonly (number | undefined)[]): Promise<void>;
  split(bead: number, cut: Cut): Promise<void>;
  /** Puts sentences into a row, or into one of their own. */
  move(places: readonly SentencePlace[], to: number | 'apart'): Promise<void>;
  /** Makes what is picked one row. */
  join(): Promise<void>;
  /** Parts all sentences of these rows. */
  unlink(beads: readonly number[]): Promise<void>;
  accept(keys: readonly string[]): Promise<void>;
  /** Lets what was computed stand again. */
  release(beads: readonly number[]): Promise<void>;
  /** Links two words, or parts them where they are linked. */
  toggleLink(ja: Span, en: Span & { readonly file: number }): Promise<void>;
  /** The beads of what is picked; of where the keyboard stands when nothing is. */
  meant(): readonly number[];
}

/** What the deeds are done to, and by whom. */
export interface Hands {
  page(): Arranged;
  perform(action: ArticleAction): Promise<Done | undefined>;
}

const same = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

/** Whether a link joins these two words, or parts of them. */
export const joins = (
  link: Arranged['links'][number],
  ja: Span,
  en: Span & { readonly file: number },
): boolean => link.en.file === en.file && overlap(link.ja, ja) > 0 && overlap(link.en, en) > 0;

/** The deeds on one article. */
export function makeDeeds({ page, perform }: Hands, arranging: Arranging): Deeds {
  const act = async (action: ArticleAction | undefined, otherwise: Message) => {
    if (action === undefined) {
      arranging.act.refuse(otherwise);
      return;
    }
    const done = await perform(action);
    if (done?.name !== undefined) {
      arranging.act.rest();
      arranging.act.speak(done.name);
    }
  };
  const onBeads = (action: BeadAction | undefined, otherwise: Message['id'] = 'arrange.say.same') =>
    act(action && { kind: 'beads', action }, { id: otherwise, values: {} });
  const keys = (beads: readonly number[]) => beads.flatMap((bead) => page().beads[bead]?.key ?? []);
  const picked = () => [...arranging.getState().picked].flatMap((name) => placeOf(name) ?? []);

  const deeds: Deeds = {
    merge: (beads) => onBeads(mergeBeads(page(), beads), 'arrange.say.no-neighbour'),
    split: (bead, cut) => onBeads(split(page(), bead, cut), 'arrange.say.no-cut'),
    move: (places, to) => {
      const now = page();
      const index = indexBeads(now);
      return onBeads(to === 'apart' ? gather(now, index, places) : moveTo(now, index, places, to));
    },
    join: () => onBeads(gather(page(), indexBeads(page()), picked()), 'arrange.say.pick-first'),
    unlink: (beads) => {
      const some = picked();
      const parted = beads.filter((bead) => {
        const held = page().beads[bead];
        return held !== undefined && placesOf(held).length > 1;
      });
      // One sentence of a row that is picked leaves it; a row as a whole falls apart.
      const [only] = some;
      if (some.length === 1 && only !== undefined) return deeds.move(some, 'apart');
      return onBeads(
        parted.length === 0 ? undefined : { kind: 'unlink', beads: keys(parted) },
        'arrange.say.apart-already',
      );
    },
    accept: (names) =>
      onBeads(names.length === 0 ? undefined : { kind: 'accept', beads: names }, 'arrange.say.fixed-already'),
    release: (beads) => {
      const fixed = beads.filter((bead) => page().beads[bead]?.by !== undefined);
      return onBeads(
        fixed.length === 0 ? undefined : { kind: 'release', beads: keys(fixed) },
        'arrange.say.not-fixed',
      );
    },
    toggleLink: async (ja, en) => {
      const there = page().links.filter((link) => joins(link, ja, en));
      const exact = there.find((link) => same(link.ja, ja) && same(link.en, en)) ?? there[0];
      const action: ArticleAction =
        exact === undefined
          ? { kind: 'link', ja: { start: ja.start, end: ja.end }, en }
          : { kind: 'unlink', ja: exact.ja, en: exact.en };
      await act(action, { id: 'arrange.say.same', values: {} });
    },
    meant: () => {
      const { cursor } = arranging.getState();
      const index = indexBeads(page());
      const places = picked();
      const some = places.length > 0 ? places : cursor === undefined ? [] : [cursor];
      return [...new Set(some.flatMap((place) => beadAt(index, place) ?? []))];
    },
  };
  return deeds;
}
