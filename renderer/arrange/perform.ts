import type { Row } from '../read/rows.ts';
import { type CursorStep, nextPair, stepCursor } from './cursor.ts';
import type { ArrangeWish } from './keys.ts';
import { suggestCut } from './moves.ts';
import { type Arranged, beadAt, nameOf, placeOf, type SentencePlace, wordsOf } from './places.ts';
import { type Ground, takeWord, told } from './take.ts';
import type { Workshop } from './workshop.ts';

const LONGEST = 40;
const brief = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** The sentences of a row in few words, for those who hear them. */
const rowInWords = (page: Arranged, row: Row | undefined): string => {
  const place =
    row?.ja[0] === undefined
      ? row?.en[0] && ({ side: 'en', ...row.en[0] } as const)
      : ({ side: 'ja', file: 0, sentence: row.ja[0] } as const);
  return place === undefined ? '' : brief(wordsOf(page, place));
};

/** Goes to the next word, over the end of a sentence into the next one. */
function stepWord(workshop: Workshop, ground: Ground, by: 1 | -1): void {
  const { act, getState } = workshop.arranging;
  const { cursor, wordAt } = getState();
  if (cursor === undefined) {
    stepSentence(workshop, ground, 'down');
    return;
  }
  const next = wordAt + by;
  if (next >= 0 && next < ground.words(cursor).length) {
    act.stand(cursor, next);
    return;
  }
  const there = stepCursor(ground.stops, cursor, by > 0 ? 'down' : 'up', ground.seen());
  if (there === undefined || nameOf(there) === nameOf(cursor)) return;
  act.stand(there, by > 0 ? 0 : Math.max(0, ground.words(there).length - 1));
}

function stepSentence({ arranging }: Workshop, ground: Ground, step: CursorStep): void {
  const { stops, page } = ground;
  const cursor = stepCursor(stops, arranging.getState().cursor, step, ground.seen());
  if (cursor === undefined) return;
  arranging.act.stand(cursor);
  const row = stops.at.get(nameOf(cursor))?.row ?? 0;
  ground.goTo(row);
  const text = brief(wordsOf(page, cursor));
  arranging.act.speak(told(`arrange.say.at.${cursor.side}`, { row: row + 1, text }));
}

/** Carries what is held one row on. */
function stepCarried({ arranging }: Workshop, ground: Ground, by: 1 | -1): void {
  const { carried, cursor } = arranging.getState();
  const { rows, page } = ground;
  const at =
    typeof carried?.over === 'number'
      ? rows.findIndex((row) => row.kind === 'pair' && row.bead === carried.over)
      : (ground.stops.at.get(cursor === undefined ? '' : nameOf(cursor))?.row ?? ground.seen());
  const next = nextPair(rows, at, by);
  const row = next === undefined ? undefined : rows[next];
  if (next === undefined || row?.kind !== 'pair') return;
  arranging.act.hover(row.bead);
  ground.goTo(next);
  arranging.act.speak(told('arrange.say.over', { row: next + 1, text: rowInWords(page, row) }));
}

function pickUp({ arranging, deeds }: Workshop, { page }: Ground): void {
  const { carried, cursor, picked } = arranging.getState();
  if (carried !== undefined) {
    arranging.act.carry(undefined);
    if (carried.over === undefined) arranging.act.speak(told('arrange.say.left'));
    else void deeds.move(carried.places, carried.over);
    return;
  }
  if (cursor === undefined) return;
  const places = picked.has(nameOf(cursor)) ? placesOfNames(picked) : [cursor];
  arranging.act.carry({ places, by: 'keys', over: undefined });
  arranging.act.speak(told('arrange.say.carrying', { text: brief(wordsOf(page, cursor)) }));
}

const placesOfNames = (names: ReadonlySet<string>): readonly SentencePlace[] =>
  [...names].flatMap((name) => placeOf(name) ?? []);

/** Selects the sentence at the cursor, or takes it out of the selection. */
function pickSentence({ arranging }: Workshop, { page }: Ground): void {
  const { cursor, picked } = arranging.getState();
  if (cursor === undefined) return;
  const name = nameOf(cursor);
  arranging.act.pick([name]);
  const text = brief(wordsOf(page, cursor));
  arranging.act.speak(told(picked.has(name) ? 'arrange.say.dropped' : 'arrange.say.picked', { text }));
}

/** The beads that a merge is about: those of the selection, or the cursor's and its neighbour's. */
export function mergedBeads(
  { arranging, deeds }: Workshop,
  { rows, stops }: Ground,
  by: 1 | -1,
): readonly (number | undefined)[] {
  const meant = deeds.meant();
  if (meant.length > 1) return meant;
  const { cursor, picked } = arranging.getState();
  const name = cursor === undefined ? [...picked][0] : nameOf(cursor);
  const at = stops.at.get(name ?? '')?.row;
  const next = at === undefined ? undefined : nextPair(rows, at, by);
  const row = next === undefined ? undefined : rows[next];
  return [...meant, row?.kind === 'pair' ? row.bead : undefined];
}

/** Cuts the row of the cursor before the cursor's sentence. */
export function splitAtCursor({ arranging, deeds }: Workshop, { page, index }: Ground): void {
  const { cursor } = arranging.getState();
  const bead = cursor && beadAt(index, cursor);
  const held = bead === undefined ? undefined : page.beads[bead];
  if (cursor === undefined || bead === undefined || held === undefined) return;
  const position =
    cursor.side === 'ja'
      ? held.ja.indexOf(cursor.sentence)
      : held.en.findIndex(({ file, sentence }) => file === cursor.file && sentence === cursor.sentence);
  const cut = suggestCut(page, bead, cursor.side, position);
  if (cut === undefined) arranging.act.refuse(told('arrange.say.no-cut'));
  else void deeds.split(bead, cut);
}

/** What is done to the row where the keyboard stands, or to those of which something is selected. */
const NEEDS_ROW: ReadonlySet<ArrangeWish['kind']> = new Set([
  ...(['merge-next', 'merge-previous', 'split', 'unlink'] as const),
  ...(['accept-row', 'release-row', 'why'] as const),
]);

/** Does what a key asks for; false when there is nothing to do it with, and the key is free for others. */
export function obey(workshop: Workshop, ground: Ground, wish: ArrangeWish): boolean {
  const { arranging, deeds } = workshop;
  const { carried, cursor, hand } = arranging.getState();
  const keysOf = (beads: readonly number[]) =>
    beads.flatMap((bead) => {
      const held = ground.page.beads[bead];
      return held === undefined || held.by !== undefined ? [] : [held.key];
    });
  if (NEEDS_ROW.has(wish.kind) && carried === undefined && deeds.meant().length === 0) {
    arranging.act.refuse(told('arrange.say.stand-first'));
    return true;
  }
  switch (wish.kind) {
    case 'step': {
      const { step } = wish;
      const isUpright = step === 'up' || step === 'down';
      if (carried !== undefined) {
        if (isUpright) stepCarried(workshop, ground, step === 'down' ? 1 : -1);
      } else if (hand === 'words' && !isUpright) stepWord(workshop, ground, step === 'right' ? 1 : -1);
      else stepSentence(workshop, ground, step);
      return true;
    }
    case 'carry':
    case 'pick': {
      if (hand === 'words') {
        const word = cursor && ground.words(cursor)[arranging.getState().wordAt];
        if (cursor !== undefined && word !== undefined) takeWord(workshop, ground, cursor, word);
      } else if (wish.kind === 'carry' || carried !== undefined) pickUp(workshop, ground);
      else pickSentence(workshop, ground);
      return true;
    }
    case 'side': {
      stepSentence(workshop, ground, cursor?.side === 'en' ? 'left' : 'right');
      return true;
    }
    case 'merge-next':
    case 'merge-previous':
      void deeds.merge(mergedBeads(workshop, ground, wish.kind === 'merge-next' ? 1 : -1));
      return true;
    case 'split':
      splitAtCursor(workshop, ground);
      return true;
    case 'join':
      void deeds.join();
      return true;
    case 'unlink':
      if (carried !== undefined) {
        arranging.act.carry(undefined);
        void deeds.move(carried.places, 'apart');
      } else void deeds.unlink(deeds.meant());
      return true;
    case 'accept-row':
      void deeds.accept(keysOf(deeds.meant()));
      return true;
    case 'release-row':
      void deeds.release(deeds.meant());
      return true;
    case 'why': {
      const [bead] = deeds.meant();
      arranging.act.explain(bead === undefined ? undefined : ground.page.beads[bead]?.key);
      return true;
    }
    case 'hand':
      arranging.act.take(hand === 'words' ? 'sentences' : 'words');
      return true;
    case 'let-go': {
      const held = arranging.act.letGo();
      if (held && carried !== undefined) arranging.act.speak(told('arrange.say.left'));
      return held;
    }
  }
}
