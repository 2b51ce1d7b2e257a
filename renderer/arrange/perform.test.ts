import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticlePage } from '../../src/api/project-views.ts';
import type { ArticleAction } from '../../src/project/plan-action.ts';
import { gallery } from '../gallery/article.ts';
import { prepare } from '../read/prepare.ts';
import { findStops } from './cursor.ts';
import { tilesOf } from './ground.ts';
import type { Deed } from './keys.ts';
import { obey } from './perform.ts';
import { indexBeads, nameOf, placeOf, textOf, wordsOf } from './places.ts';
import { type Ground, takeWord } from './take.ts';
import { wordsIn } from './words.ts';
import { makeWorkshop, type Workshop } from './workshop.ts';

/** What was asked of the host, the last one last. */
let asked: ArticleAction[];
let workshop: Workshop;
const prepared = prepare(gallery);
const page: ArticlePage = prepared.article;
const ground: Ground = {
  page,
  rows: prepared.rows,
  stops: findStops(prepared.rows, new Set()),
  index: indexBeads(page),
  seen: () => 0,
  words: (place) => wordsIn(tilesOf(prepared, place)),
  goTo: () => undefined,
};

beforeEach(() => {
  asked = [];
  workshop = makeWorkshop({
    page: () => page,
    perform: async (action) => {
      asked.push(action);
      return { name: { id: 'change.realign', values: {} }, changed: [], next: {} };
    },
  });
});

const stand = (name: string) => workshop.arranging.act.stand(placeOf(name));
const does = (...kinds: readonly Deed[]) => {
  for (const kind of kinds) obey(workshop, ground, { kind });
};
const step = (...steps: readonly ('up' | 'down' | 'left' | 'right')[]) => {
  for (const one of steps) obey(workshop, ground, { kind: 'step', step: one });
};
const beadOf = (name: string): string => {
  const place = placeOf(name);
  return page.beads.find(({ ja, en }) =>
    place?.side === 'ja'
      ? ja.includes(place.sentence)
      : en.some(({ file, sentence }) => file === place?.file && sentence === place.sentence),
  )?.key as string;
};
const said = () => workshop.arranging.getState().said?.id;

describe('what keys do with rows', () => {
  it('merges with the next row, and with the row above', () => {
    stand('ja:6');
    does('merge-next');
    expect(asked.at(-1)).toEqual({
      kind: 'beads',
      action: { kind: 'merge', beads: [beadOf('ja:6'), beadOf('ja:7')] },
    });
    stand('ja:6');
    does('merge-previous');
    expect(asked.at(-1)).toEqual({
      kind: 'beads',
      action: { kind: 'merge', beads: [beadOf('ja:6'), beadOf('ja:5')] },
    });
  });

  it('carries a sentence down by rows and puts it there', () => {
    stand('en0:3');
    does('carry');
    step('down', 'down');
    does('carry');
    expect(asked).toEqual([
      {
        kind: 'beads',
        action: { kind: 'move', bead: beadOf('en0:3'), ja: [], en: [0], to: beadOf('ja:8') },
      },
    ]);
  });

  it('leaves a sentence where it was when it is let go of', () => {
    stand('en0:3');
    does('carry');
    step('down');
    does('let-go');
    expect(asked).toEqual([]);
    expect(said()).toBe('arrange.say.left');
    expect(workshop.arranging.getState().carried).toBeUndefined();
  });

  it('carries all that is selected when it takes hold of one of those', async () => {
    stand('en0:3');
    does('pick');
    stand('en0:4');
    does('pick', 'carry');
    expect(workshop.arranging.getState().carried?.places.map(nameOf)).toEqual(['en0:3', 'en0:4']);
  });

  it('joins what is selected, and says so when nothing is', () => {
    does('join');
    expect(said()).toBe('arrange.say.pick-first');
    for (const name of ['ja:6', 'en0:4']) {
      stand(name);
      does('pick');
    }
    does('join');
    expect(asked.at(-1)).toEqual({
      kind: 'beads',
      action: {
        kind: 'gather',
        from: [
          { bead: beadOf('ja:6'), ja: [0], en: [] },
          { bead: beadOf('en0:4'), ja: [], en: [0] },
        ],
      },
    });
  });

  it('splits before a second sentence only', () => {
    stand('ja:13');
    does('split');
    expect(said()).toBe('arrange.say.no-cut');
    step('down');
    does('split');
    const [action] = asked;
    expect(action?.kind === 'beads' && action.action.kind).toBe('split');
  });

  it('tells what cannot be done instead of asking for it', () => {
    stand('ja:4');
    does('unlink');
    expect(said()).toBe('arrange.say.apart-already');
    does('release-row');
    expect(said()).toBe('arrange.say.not-fixed');
    expect(asked).toEqual([]);
  });
});

describe('what keys and clicks do with words', () => {
  const word = (name: string, text: string) => {
    const place = placeOf(name);
    if (place === undefined) throw new Error(name);
    const whole = textOf(page, place)?.text ?? '';
    const tile = ground.words(place).find((one) => whole.slice(one.start, one.end) === text);
    if (tile === undefined) throw new Error(`${text} is no word of ${wordsOf(page, place)}`);
    return [place, { start: tile.start, end: tile.end }] as const;
  };

  it('links two words, and parts two that are linked', () => {
    takeWord(workshop, ground, ...word('ja:6', '山'));
    takeWord(workshop, ground, ...word('en0:3', 'size'));
    expect(asked.at(-1)?.kind).toBe('link');
    workshop.arranging.act.dropWords();
    takeWord(workshop, ground, ...word('en0:3', 'mountain'));
    takeWord(workshop, ground, ...word('ja:6', '山'));
    expect(asked.at(-1)?.kind).toBe('unlink');
  });

  it('begins anew with a word of another row, for links do not leave their row', () => {
    takeWord(workshop, ground, ...word('ja:6', '山'));
    takeWord(workshop, ground, ...word('en0:4', 'voyage'));
    expect(asked).toEqual([]);
    expect(Object.keys(workshop.arranging.getState().words)).toEqual(['en']);
  });

  it('takes several words as one, and lets go of a word that is taken again', () => {
    const [place, first] = word('en0:4', 'first');
    takeWord(workshop, ground, place, first);
    takeWord(workshop, ground, ...word('en0:4', 'thought'), true);
    const { en } = workshop.arranging.getState().words;
    expect(en && page.en[0]?.text.slice(en.start, en.end)).toBe('first I thought');
    takeWord(workshop, ground, place, first);
    expect(workshop.arranging.getState().words.en).toBeUndefined();
  });
});
