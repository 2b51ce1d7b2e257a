import { describe, expect, it } from 'vitest';
import { Cancelled, UNWATCHED } from '../base/watch.ts';
import { collectGlossary } from './collect.ts';
import type { TermArticle } from './glossary.ts';
import type { Term } from './term.ts';

/** A line of an article: its Japanese, its English, and a term of it that stands in both. */
type Line = readonly [ja: string, en: string, form: string, term: string, kind?: Term['kind']];

/** An article of lines that are one bead each; a term has the forms of every line that names it. */
function article(id: string, lines: readonly Line[]): TermArticle {
  const layOut = (texts: readonly string[]) => {
    const starts = texts.map((_, at) => texts.slice(0, at).reduce((sum, text) => sum + text.length + 1, 0));
    const sentences = texts.map((text, at) => ({
      start: starts[at] ?? 0,
      end: (starts[at] ?? 0) + text.length,
    }));
    return { file: `${id}.txt`, text: texts.join('\n'), sentences };
  };
  const ja = layOut(lines.map(([text]) => text));
  const en = layOut(lines.map(([, text]) => text));
  const placeIn = (side: typeof ja, at: number, words: string) => {
    const start = (side.sentences[at]?.start ?? 0) + (lines[at]?.[side === ja ? 0 : 1].indexOf(words) ?? 0);
    return { start, end: start + words.length };
  };
  const terms = [...new Set(lines.map(([, , , term]) => term))].map((term): Term => {
    const own = lines.flatMap((line, at) => (line[3] === term ? [{ line, at }] : []));
    const forms = [...new Set(own.map(({ line }) => line[2]))].map((form) => {
      const places = own.filter(({ line }) => line[2] === form).map(({ at }) => placeIn(ja, at, form));
      return { form, reading: '', places, count: places.length, status: 'admitted' as const };
    });
    const [first, ...others] = forms;
    if (first === undefined) throw new Error('a term has a form');
    return {
      ...{ en: term, kind: own[0]?.line[4] ?? 'noun', variants: [first, ...others] },
      enCount: own.length,
      enPlaces: own.map(({ at }) => ({ file: 0, ...placeIn(en, at, term) })),
      context: { ja: { start: 0, end: 1 }, en: { file: 0, start: 0, end: 1 } },
      score: 0.8,
    };
  });
  return {
    id,
    ja,
    en: [en],
    beads: lines.map((_, at) => ({ ja: [at], en: [{ file: 0, sentence: at }] })),
    terms,
  };
}

const glossary = (articles: readonly TermArticle[], usage?: Parameters<typeof collectGlossary>[2]) =>
  collectGlossary(articles, UNWATCHED, usage);
const forms = (found: ReturnType<typeof glossary>, en: string) =>
  found.concepts
    .find((it) => it.en === en)
    ?.forms.map(({ form, count, articles }) => [form, count, articles]);

const TRUCE = article('a', [
  ['停戦は正午に始まった。', 'The truce began at noon.', '停戦', 'truce'],
  ['休戦は破られた。', 'The truce was broken.', '休戦', 'truce'],
  [
    'オルガ・ペトレンコ外相は去った。',
    'Foreign Minister Olha Petrenko left.',
    'オルガ・ペトレンコ',
    'Olha Petrenko',
    'person',
  ],
]);
const TALKS = article('b', [
  ['休戦は延長された。', 'The truce was extended.', '休戦', 'truce'],
  ['停戦は守られた。', 'The truce held.', '停戦', 'truce'],
  ['停戦を望む。', 'They want a truce.', '停戦', 'truce'],
  ['ペトレンコ氏は戻った。', 'Petrenko came back.', 'ペトレンコ', 'Petrenko', 'person'],
  ['オルガ・ペトレンコ氏だ。', 'It is Olha Petrenko.', 'オルガ・ペトレンコ', 'Olha Petrenko', 'person'],
]);

describe('the glossary of a project', () => {
  it('prefers a full name to a part of it, however often the part stands for the whole', () => {
    const names = (form: string): Line => [
      `${form}は去った。`,
      'Kenji Arakawa left.',
      form,
      'Kenji Arakawa',
      'person',
    ];
    const all = article('c', [names('荒川'), names('荒川健二'), names('荒川')]);
    expect(forms(glossary([all]), 'Kenji Arakawa')).toEqual([
      ['荒川健二', 1, 1],
      ['荒川', 2, 1],
    ]);
  });

  it('counts the forms of one concept over its articles, the most used first', () => {
    expect(forms(glossary([TRUCE, TALKS]), 'truce')).toEqual([
      ['停戦', 3, 2],
      ['休戦', 2, 2],
    ]);
  });

  it('says in which article each form stands', () => {
    const [first] = glossary([TRUCE, TALKS]).concepts.find(({ en }) => en === 'truce')?.forms ?? [];
    expect(first?.places).toEqual([
      { article: 'a', start: 0, end: 2 },
      { article: 'b', start: 10, end: 12 },
      { article: 'b', start: 19, end: 21 },
    ]);
  });

  it('prefers what articles written in Japanese say, and says how often they say it', () => {
    const usage = { articles: 9, counts: new Map([['休戦', 8]]), titles: new Map(), names: new Map() };
    const found = glossary([TRUCE, TALKS], usage).concepts.find(({ en }) => en === 'truce');
    expect(found?.forms.map(({ form, native, status }) => [form, native, status])).toEqual([
      ['休戦', 8, 'preferred'],
      ['停戦', 0, 'admitted'],
    ]);
  });

  it('forbids a misspelling of what articles written in Japanese say', () => {
    const spelt = article('c', [
      ['ヴァンパイアが出た。', 'A vampire came.', 'ヴァンパイア', 'vampire'],
      ['バンパイアは去った。', 'The vampire left.', 'バンパイア', 'vampire'],
    ]);
    const usage = { articles: 3, counts: new Map([['バンパイア', 5]]), titles: new Map(), names: new Map() };
    const found = glossary([spelt], usage).concepts[0];
    expect(found?.forms.map(({ form, status }) => [form, status])).toEqual([
      ['バンパイア', 'preferred'],
      ['ヴァンパイア', 'forbidden'],
    ]);
  });

  it('shows both sides of a concept twice, from different articles where there are such', () => {
    const found = glossary([TRUCE, TALKS]).concepts.find(({ en }) => en === 'truce');
    expect(found?.contexts.map((it) => [it.article, it.ja, it.en])).toEqual([
      ['a', '停戦は正午に始まった。', 'The truce began at noon.'],
      ['b', '停戦は守られた。', 'The truce held.'],
    ]);
  });

  it('names one English term that has several Japanese words, and the reverse', () => {
    const other = article('c', [
      ['停戦が決まった。', 'A ceasefire was agreed.', '停戦', 'ceasefire'],
      ['停戦だ。', 'It is a ceasefire.', '停戦', 'ceasefire'],
    ]);
    expect(glossary([TRUCE, TALKS, other]).conflicts).toEqual([
      { kind: 'one-english', en: 'truce', forms: ['停戦', '休戦'] },
      { kind: 'one-japanese', ja: '停戦', en: ['truce', 'ceasefire'] },
    ]);
  });

  it('puts an abbreviation that another article uses with the whole name', () => {
    const whole = article('a', [
      ['国連は非難した。', 'The United Nations condemned it.', '国連', 'United Nations', 'organisation'],
    ]);
    const short = article('b', [['国連は沈黙した。', 'The UN was silent.', '国連', 'UN', 'organisation']]);
    const [concept, ...others] = glossary([short, whole]).concepts;
    expect([concept?.en, concept?.enForms, others.length]).toEqual([
      'United Nations',
      [{ form: 'UN', count: 1 }],
      0,
    ]);
  });

  it('leaves a surname to itself when two people of the project bear it, or it is called otherwise', () => {
    const people = article('c', [
      ['アンナ・リー氏が来た。', 'Anna Lee came.', 'アンナ・リー', 'Anna Lee', 'person'],
      ['トム・リー氏が来た。', 'Tom Lee came.', 'トム・リー', 'Tom Lee', 'person'],
      ['リー氏は黙った。', 'Lee was silent.', 'リー', 'Lee', 'person'],
    ]);
    expect(glossary([people, TRUCE]).concepts.map(({ en }) => en)).toEqual(
      expect.arrayContaining(['Anna Lee', 'Tom Lee', 'Lee']),
    );
  });

  it('knows a surname by the full name that another article has', () => {
    const full = article('a', [
      [
        'アンナ・カルペンコ氏が来た。',
        'Anna Karpenko came.',
        'アンナ・カルペンコ',
        'Anna Karpenko',
        'person',
      ],
    ]);
    const surname = article('b', [
      ['カルペンコ氏は去った。', 'Karpenko left.', 'カルペンコ', 'Karpenko', 'person'],
    ]);
    expect(forms(glossary([surname, full]), 'Anna Karpenko')).toEqual([
      ['アンナ・カルペンコ', 1, 1],
      ['カルペンコ', 1, 1],
    ]);
  });

  it('tells how far it is, and stops when it is told to', () => {
    const reached: number[] = [];
    collectGlossary([TRUCE, TALKS], { reached: (_, done) => reached.push(done), stopped: () => false });
    expect(reached.at(-1)).toBe(1);
    expect(reached).toEqual([...reached].sort((one, other) => one - other));
    expect(() => collectGlossary([TRUCE], { reached: () => undefined, stopped: () => true })).toThrow(
      Cancelled,
    );
  });

  it('has nothing to say of nothing', () => {
    expect(glossary([])).toEqual({ concepts: [], conflicts: [] });
  });
});
