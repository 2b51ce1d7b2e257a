import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../main/engine.ts';
import { UNWATCHED } from '../base/watch.ts';
import { processArticle } from '../project/process.ts';
import type { Engine } from '../project/way.ts';
import type { Term } from './term.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

/** The glossary of an article given as pairs of sentences, one bead each. */
function termsOf(pairs: readonly (readonly [string, string])[]): readonly Term[] {
  const input = (file: string, sentences: readonly string[]) => {
    const starts = sentences.map((_, at) => sentences.slice(0, at).join('\n').length + (at > 0 ? 1 : 0));
    const segments = sentences.map((text, at) => ({
      start: starts[at] ?? 0,
      end: (starts[at] ?? 0) + text.length,
    }));
    return { file, text: sentences.join('\n'), segments };
  };
  const job = {
    ja: input(
      'ja',
      pairs.map(([ja]) => ja),
    ),
    en: [
      input(
        'en',
        pairs.map(([, en]) => en),
      ),
    ],
    want: ['terms'] as const,
    glossary: [],
  };
  return processArticle(job, engine, UNWATCHED).terms;
}

const forms = (terms: readonly Term[], en: string) =>
  terms.find((term) => term.en.toLowerCase() === en)?.variants.map((variant) => variant.form);

describe('a glossary', () => {
  const ARTICLE = [
    ['政府は弾道ミサイルの発射を非難した。', 'The government condemned the launch of the ballistic missile.'],
    ['弾道ミサイルは海に落下した。', 'The ballistic missile fell into the sea.'],
    ['カルペンコ外相は抗議した。', 'Foreign Minister Karpenko protested.'],
    ['カルペンコ氏は金曜日に帰国した。', 'Karpenko returned home on Friday.'],
    ['カルペンカ氏は会見で新協定を称賛した。', 'Karpenko praised the new agreement at a news conference.'],
  ] as const;

  it('pairs compounds', () => {
    expect(forms(termsOf(ARTICLE), 'ballistic missile')).toEqual(['弾道ミサイル']);
  });

  it('gathers the spellings of one name, the most used first', () => {
    expect(forms(termsOf(ARTICLE), 'karpenko')).toEqual(['カルペンコ', 'カルペンカ']);
  });

  it('leaves out what every dictionary says', () => {
    expect(forms(termsOf(ARTICLE), 'sea')).toBeUndefined();
    expect(forms(termsOf(ARTICLE), 'government')).toBeUndefined();
  });

  it('counts where the words stand, and points at them', () => {
    const text = ARTICLE.map(([ja]) => ja).join('\n');
    const terms = termsOf(ARTICLE);
    expect(terms.length).toBeGreaterThan(1);
    for (const { variants } of terms) {
      for (const { form, places, count } of variants) {
        expect(places.map((place) => text.slice(place.start, place.end))).toEqual(Array(count).fill(form));
      }
    }
  });

  const byHead = (pairs: Parameters<typeof termsOf>[0], en: string) =>
    termsOf(pairs).find((term) => term.en === en);

  it('makes one person of full name, surname and office, in whatever script', () => {
    const term = byHead(
      [
        ['金正恩朝鮮労働党総書記は工場を視察した。', 'Kim Jong Un inspected a factory.'],
        ['金氏は技師らを励ました。', 'Kim encouraged the engineers.'],
        ['キム・ジョンウン氏は増産を命じた。', 'Kim Jong-un ordered more production.'],
        ['金委員長は夕方に帰った。', 'Kim went home in the evening.'],
      ],
      'Kim Jong Un',
    );
    expect(term?.kind).toBe('person');
    expect(term?.variants.map(({ form }) => form).sort()).toEqual(['キム・ジョンウン', '金', '金正恩']);
    expect(term?.enForms).toEqual([{ form: 'Kim', count: 2 }]);
    expect(term?.variants.find(({ form }) => form === '金')).toMatchObject({ en: 'Kim', count: 2 });
    expect(term?.variants.find(({ form }) => form === '金正恩')).toMatchObject({ reading: 'キムジョンウン' });
  });

  it('puts the full name before the surname, however often that stands', () => {
    const term = byHead(
      [
        ['アンナ・カルペンコ外相は抗議した。', 'Foreign Minister Anna Karpenko protested.'],
        ['カルペンコ氏は金曜日に帰国した。', 'Karpenko returned home on Friday.'],
        ['カルペンコ氏は会見した。', 'Karpenko gave a news conference.'],
      ],
      'Anna Karpenko',
    );
    expect(term?.variants.map(({ form, count }) => [form, count])).toEqual([
      ['アンナ・カルペンコ', 1],
      ['カルペンコ', 2],
    ]);
  });

  it('leaves a surname alone that two people bear', () => {
    const terms = termsOf([
      ['アンナ・カルペンコ外相は抗議した。', 'Foreign Minister Anna Karpenko protested.'],
      ['夫のオレグ・カルペンコ氏は黙っていた。', 'Her husband Oleg Karpenko said nothing.'],
      ['カルペンコ氏は帰国した。', 'Karpenko returned home.'],
    ]);
    expect(terms.map(({ en }) => en)).toEqual(
      expect.arrayContaining(['Anna Karpenko', 'Oleg Karpenko', 'Karpenko']),
    );
  });

  it('puts an abbreviation and an adjective with the whole name', () => {
    const term = byHead(
      [
        ['米国は合意を歓迎した。', 'The United States welcomed the deal.'],
        ['米国は兵を引き揚げた。', 'The U.S. withdrew its soldiers.'],
      ],
      'United States',
    );
    expect(term).toMatchObject({ kind: 'place', enForms: [{ form: 'U.S.', count: 1 }] });
  });

  it('takes the whole name of an organisation, not its last word', () => {
    const term = byHead(
      [['梨花大学の教授が講演した。', 'A professor at Ewha University gave a lecture.']],
      'Ewha University',
    );
    expect(term).toMatchObject({ kind: 'organisation', variants: [{ form: '梨花大学' }] });
  });

  it('does not take what only says of which country a thing is', () => {
    const pairs = [
      ['ノルウェー当局者は領土を視察した。', 'A Norwegian official toured the territory.'],
    ] as const;
    expect(termsOf(pairs).map(({ en }) => en)).toEqual(['Norway']);
  });

  it('says what an entry rests on', () => {
    const term = byHead(ARTICLE, 'Karpenko');
    expect(term?.evidence).toMatchObject({ sightings: 3, by: 'list' });
    expect(term?.part).toBe('properNoun');
  });

  it('finds nothing where nothing is aligned', () => {
    expect(termsOf([])).toEqual([]);
  });
});
