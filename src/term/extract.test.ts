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

describe('a name is told by all that stands around it', () => {
  type Pairs = readonly (readonly [string, string])[];
  it.each<readonly [string, Pairs, readonly (readonly [string, Term['kind'], string])[]]>([
    [
      'the full name before the surname, where a title follows at once',
      [
        [
          '研究所の荒川健二所長は火曜日、調査の結果を発表した。',
          'Kenji Arakawa, director of the institute, announced the results of the survey on Tuesday.',
        ],
        [
          '「海水温は過去最高だ」と荒川所長は述べた。',
          '"Sea temperatures are the highest on record," Arakawa said.',
        ],
      ],
      [['Kenji Arakawa', 'person', '荒川健二']],
    ],
    [
      'a person apart from the body behind “of the”',
      [
        [
          'オスロ大学のイングリッド・ソルベルグ教授は、氷河の後退が速まっていると警告した。',
          'Ingrid Solberg of the University of Oslo warned that the retreat of glaciers was accelerating.',
        ],
        ['ソルベルグ氏の研究班は十二の氷河を測定した。', "Solberg's team measured twelve glaciers."],
      ],
      [
        ['Ingrid Solberg', 'person', 'イングリッド・ソルベルグ'],
        ['University of Oslo', 'organisation', 'オスロ大学'],
      ],
    ],
    [
      'no constituency and no title',
      [
        [
          'チリ大学のマリア・ロペス博士は、ワクチンの効果は十分だと述べた。',
          'Dr. Maria Lopez of the University of Chile said the vaccine was effective enough.',
        ],
        ['博士は来月、結果を公表する。', 'The dr. will publish the results next month.'],
      ],
      [['Maria Lopez', 'person', 'マリア・ロペス']],
    ],
    [
      'capitals of a dateline as elsewhere',
      [
        ['那覇発――台風は火曜日に接近した。', 'NAHA — The typhoon approached on Tuesday.'],
        ['那覇の空港も閉鎖された。', 'The airport of Naha was shut as well.'],
      ],
      [['Naha', 'place', '那覇']],
    ],
    [
      'a company, of which one says which',
      [
        [
          'フェリーを運航するペリカン・ラインズは、三隻を売却すると発表した。',
          'Pelican Lines, which operates ferries, announced that it would sell three ships.',
        ],
        ['ペリカン・ラインズの船は六つの島を結ぶ。', 'The ships of Pelican Lines link six islands.'],
      ],
      [['Pelican Lines', 'organisation', 'ペリカン・ラインズ']],
    ],
    [
      'a team behind “the”, though a harbour is a place',
      [
        ['ハーバー・ファルコンズは土曜日の試合に勝った。', 'The Harbor Falcons won the match on Saturday.'],
        ['監督のトム・ハリスは選手をたたえた。', 'Coach Tom Harris praised his players.'],
      ],
      [
        ['Harbor Falcons', 'organisation', 'ハーバー・ファルコンズ'],
        ['Tom Harris', 'person', 'トム・ハリス'],
      ],
    ],
    [
      'a person, who makes films',
      [
        ['映画監督のオーレ・ブレンダは新作を発表した。', 'The film-maker Ole Brenda presented a new work.'],
        ['ブレンダ氏は三年をかけた。', 'Brenda took three years.'],
      ],
      [['Ole Brenda', 'person', 'オーレ・ブレンダ']],
    ],
  ])('%s', (_, pairs, wanted) => {
    const found = termsOf(pairs);
    const names = found.filter(({ kind }) => kind !== 'noun' && kind !== 'date');
    for (const [en, kind, ja] of wanted)
      expect(names.map((term) => [term.en, term.kind, term.variants[0].form])).toContainEqual([en, kind, ja]);
    expect(names.filter(({ en }) => / of the /.test(en) || /\p{Lu}{4}/u.test(en))).toEqual([]);
    expect(found.map(({ en }) => en)).not.toContain('dr.');
  });
});

describe('a compound says what it says', () => {
  const LINE = [
    [
      '調査団は、エンジンの燃料管に亀裂があったと発表した。',
      'Investigators said a crack was found in an engine fuel line.',
    ],
    ['運航会社は全機の燃料管を交換する。', 'The operator will replace the fuel lines of all its aircraft.'],
  ] as const;
  it('and is not one of its parts', () => {
    expect(forms(termsOf(LINE), 'fuel')).toBeUndefined();
    expect(forms(termsOf(LINE), 'fuel line')).toEqual(['燃料管']);
  });

  it('unless the rest is in the English word, too', () => {
    const pairs = [
      ['代替案はまだない。', 'There is no alternative yet.'],
      ['補佐官は代替案を求めた。', 'The adviser called for an alternative.'],
    ] as const;
    expect(forms(termsOf(pairs), 'alternative')).toEqual(['代替案']);
  });

  it('and keeps a plural that means something else than the singular', () => {
    const pairs = [
      ['代表は人権を重視した。', 'The delegate stressed human rights.'],
      ['連邦当局は人権について沈黙した。', 'The federal authorities were silent about human rights.'],
    ] as const;
    expect(forms(termsOf(pairs), 'human rights')).toEqual(['人権']);
    expect(forms(termsOf(pairs), 'federal authorities')).toEqual(['連邦当局']);
  });
});
