import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSample } from '../main/host/samples.ts';
import { overlap, type Span, slice } from '../src/base/span.ts';
import { en as messages } from '../src/messages/en.ts';
import { segment } from '../src/segment/segment.ts';
import { languageOf } from '../src/text/language.ts';
import {
  type Article,
  correct,
  EXPECTED_CHECKS,
  goldPassage,
  goldSentences,
  type PlantedError,
} from './articles.ts';

const root = join(import.meta.dirname, 'articles');
const ids = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** An article set as it stands on the disk; fails the run when it cannot be read. */
function load(id: string): Article {
  const read = readSample(root, id);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return { ja: read.value.ja.text, en: read.value.en.map(({ text }) => text), gold: read.value.gold };
}

const articles = ids.map(load);
const errors = articles.flatMap(({ gold }) => gold.errors);

/** What lies outside the stretches, without white space. */
function outside(text: string, stretches: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...stretches].sort((one, other) => one.start - other.start)) {
    rest += text.slice(at, start);
    at = Math.max(at, end);
  }
  return (rest + text.slice(at)).replace(/\s/gu, '');
}

/** The pairs of stretches that share a character. */
const collisions = (stretches: readonly Span[]): readonly (readonly [Span, Span])[] =>
  stretches.flatMap((one, index) =>
    stretches
      .slice(index + 1)
      .filter((other) => overlap(one, other) > 0)
      .map((other) => [one, other] as const),
  );

/** Brackets of a text that have no partner. */
function unbalanced(text: string): readonly string[] {
  const partner: Readonly<Record<string, string>> = { '」': '「', '』': '『', '）': '（' };
  const open: string[] = [];
  const alone: string[] = [];
  for (const character of text) {
    if (Object.values(partner).includes(character)) open.push(character);
    else if (character in partner && open.pop() !== partner[character]) alone.push(character);
  }
  return [...alone, ...open];
}

describe('putting errors right', () => {
  const change = (start: number, end: number, right: string): PlantedError => ({
    ...{ start, end, right, quote: '', category: 'accuracy/omission', severity: 'minor' },
    ...{ check: null, en: null, truth: '' },
  });
  it.each([
    ['nothing', [], 'あいう'],
    ['a replacement', [change(1, 2, 'エ')], 'あエう'],
    ['something missing', [change(3, 3, '。')], 'あいう。'],
    ['something too much', [change(0, 1, '')], 'いう'],
    ['two changes that touch', [change(0, 1, 'カ'), change(1, 1, 'キ')], 'カキいう'],
  ])('does %s', (_, changes, text) => expect(correct('あいう', changes)).toBe(text));
});

describe('the corpus', () => {
  it('has a set for every field', () => {
    expect(articles.map(({ gold }) => gold.field)).toEqual([
      ...['culture', 'diplomacy', 'disaster', 'economy', 'science', 'sport'],
    ]);
  });

  it('has every way of writing Japanese it promises', () => {
    const origins = new Set(articles.map(({ gold }) => gold.origin));
    expect(origins).toEqual(new Set(['machine', 'machine-via-korean', 'human']));
  });

  it.each([...EXPECTED_CHECKS.now, ...EXPECTED_CHECKS.later])(
    'plants work for %s at least twice',
    (check) => {
      expect(errors.filter((error) => error.check === check).length).toBeGreaterThanOrEqual(2);
    },
  );

  it('plants names that are missing and names that are swapped', () => {
    const names = errors.filter(({ check }) => check === 'names');
    expect(names.filter(({ category }) => category === 'accuracy/omission').length).toBeGreaterThanOrEqual(2);
    expect(
      names.filter(({ category }) => category === 'accuracy/mistranslation').length,
    ).toBeGreaterThanOrEqual(2);
  });

  it.each(EXPECTED_CHECKS.now)('expects a check %s that the catalog knows', (check) => {
    expect(messages).toHaveProperty([`check.${check}.title`]);
  });

  it('has one long article, one that covers its passages in part, one with a passage that is no source', () => {
    const sentences = articles.map(({ gold }) => gold.beads.flatMap(({ ja }) => ja).length);
    expect(Math.max(...sentences)).toBeGreaterThanOrEqual(60);
    const partly = articles.filter(({ gold }) => gold.sources.some(({ used }) => !used));
    expect(partly.map(({ gold }) => gold.field)).toEqual(['sport']);
    for (const { gold } of partly) {
      const english = gold.beads.filter(({ ja }) => ja.length > 0).flatMap(({ en }) => en);
      const places = english.map(([file, start]) => file * 1e6 + start);
      expect(places).not.toEqual([...places].sort((one, other) => one - other));
      expect(gold.beads.filter(({ ja }) => ja.length === 0).length).toBeGreaterThan(5);
    }
  });

  it('has beads of several shapes', () => {
    const shapes = new Set(
      articles.flatMap(({ gold }) => gold.beads.map(({ ja, en }) => `${ja.length}-${en.length}`)),
    );
    expect(shapes).toEqual(new Set(['1-1', '1-2', '2-1', '1-0', '0-1']));
  });

  it('has a name in four spellings', () => {
    const economy = articles.find(({ gold }) => gold.field === 'economy');
    const spellings = economy?.ja.match(/エチェ[ァ-ヺー]+/gu) ?? [];
    expect(new Set(spellings).size).toBe(4);
  });

  it('has stretches behind a character of two UTF-16 units', () => {
    const disaster = articles.find(({ gold }) => gold.field === 'disaster');
    const at = disaster?.ja.search(/[\u{10000}-\u{10ffff}]/u) ?? -1;
    expect(at).toBeGreaterThan(0);
    expect(disaster?.gold.errors.every(({ start }) => start > at)).toBe(true);
  });

  it('says what may be done with it', () => {
    expect(readFileSync(join(root, 'LICENSE'), 'utf8')).toContain('CC0 1.0');
    expect(readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')).toContain('CC0');
  });
});

describe.each(ids)('%s', (id) => {
  const article = load(id);
  const { ja, en, gold } = article;
  const passages = en.map((text, file) => ({ text, file, name: gold.sources[file]?.file ?? '' }));

  it('goes by the name of its folder', () => {
    expect(gold.id).toBe(id);
    expect(id.startsWith(`${gold.field}-`)).toBe(true);
  });

  it('holds nothing but its files', () => {
    expect(readdirSync(join(root, id)).sort()).toEqual(
      ['article.ja.txt', 'gold.json', ...gold.sources.map(({ file }) => file)].sort(),
    );
    expect(gold.sources.map(({ file }) => file)).toEqual(en.map((_, index) => `source-${index + 1}.en.txt`));
  });

  it('is composed Unicode with plain line ends, one at the end', () => {
    for (const text of [ja, ...en]) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/[\r\uFEFF\uFFFD\0]/u);
      expect(text).toMatch(/[^\n]\n$/u);
    }
  });

  it('is Japanese with English passages', () => {
    expect(languageOf(ja)).toBe('ja');
    for (const text of en) {
      expect(languageOf(text)).toBe('en');
      expect(text).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u);
    }
  });

  it('has twenty sentences or more', () => {
    expect(goldSentences(gold).filter(({ kind }) => kind === 'body').length).toBeGreaterThanOrEqual(20);
  });

  it('has every sentence of the article in exactly one bead, or says what else it is', () => {
    const sentences = goldSentences(gold);
    expect(collisions(sentences)).toEqual([]);
    expect(outside(ja, sentences)).toBe('');
    for (const sentence of sentences) {
      expect(sentence.end).toBeLessThanOrEqual(ja.length);
      expect(slice(ja, sentence)).toMatch(/^\S(?:.*\S)?$/su);
    }
  });

  it.each(passages)('has every sentence of $name in exactly one bead', ({ text, file }) => {
    const sentences = goldPassage(gold, file);
    expect(collisions(sentences)).toEqual([]);
    expect(outside(text, sentences)).toBe('');
    for (const sentence of sentences) expect(slice(text, sentence)).toMatch(/^\S(?:.*\S)?$/su);
  });

  it('has beads with at least one side, in the order of the Japanese', () => {
    expect(gold.beads.filter(({ ja, en }) => ja.length + en.length === 0)).toEqual([]);
    const starts = gold.beads.flatMap(({ ja }) => ja.map(([start]) => start));
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });

  it('uses the passages it says it uses', () => {
    const used = new Set(
      gold.beads.filter(({ ja }) => ja.length > 0).flatMap(({ en }) => en.map(([file]) => file)),
    );
    expect(gold.sources.map(({ used }) => used)).toEqual(gold.sources.map((_, file) => used.has(file)));
  });

  it('speaks of kinds where there is a sentence of the article or of a passage', () => {
    const all = [goldSentences(gold), ...en.map((_, file) => goldPassage(gold, file))];
    for (const { file, start, end, kind } of gold.kinds) {
      expect(all[file === null ? 0 : file + 1]).toContainEqual({ start, end, kind });
    }
  });

  it('cuts sentences where the segmenter does', () => {
    const bounds = (text: string, language: 'ja' | 'en'): ReadonlySet<number> =>
      new Set(segment(text, language).sentences.flatMap(({ start, end }) => [start, end]));
    const wrong = (
      text: string,
      sentences: readonly Span[],
      allowed: ReadonlySet<number>,
    ): readonly string[] =>
      sentences
        .filter(({ start, end }) => !allowed.has(start) || !allowed.has(end))
        .map((sentence) => slice(text, sentence));
    expect(wrong(ja, goldSentences(gold), bounds(ja, 'ja'))).toEqual([]);
    for (const { text, file } of passages) {
      expect(wrong(text, goldPassage(gold, file), bounds(text, 'en'))).toEqual([]);
    }
  });

  it('plants eight to sixteen errors, or none where a journalist wrote', () => {
    const [least, most] = gold.origin === 'human' ? [0, 0] : [8, 16];
    expect(gold.errors.length).toBeGreaterThanOrEqual(least);
    expect(gold.errors.length).toBeLessThanOrEqual(most);
  });

  it('quotes its errors as they stand, in order, apart from one another and within beads', () => {
    let end = 0;
    for (const error of gold.errors) {
      expect(error.start).toBeGreaterThanOrEqual(end);
      expect(slice(ja, error)).toBe(error.quote);
      expect(error.right).not.toBe(error.quote);
      expect(error.right).toBe(error.right.normalize('NFC'));
      const near = { start: error.start - 1, end: error.end + 1 };
      expect(gold.beads.some(({ ja }) => ja.some(([start, end]) => overlap({ start, end }, near) > 0))).toBe(
        true,
      );
      end = error.end;
    }
  });

  it('gives an empty quote only to what is missing', () => {
    for (const { quote, category } of gold.errors) {
      if (quote === '') expect(['accuracy/omission', 'fluency/truncation']).toContain(category);
      if (category === 'accuracy/omission') expect(quote).toBe('');
    }
  });

  it('rests errors against the English on a stretch of English', () => {
    for (const { category, en: place } of gold.errors) {
      if (category === 'accuracy/addition') expect(place).toBeNull();
      else if (category.startsWith('accuracy/')) expect(place).not.toBeNull();
      if (place === null) continue;
      const [file, start, end] = place;
      expect(slice(en[file] ?? '', { start, end })).toMatch(/^\S(?:.*\S)?$/su);
    }
  });

  it('has no counterpart for a sentence left out or added', () => {
    for (const { check, en: place, quote, start, end } of gold.errors) {
      if (check === 'addition') {
        const [bead] = gold.beads.filter(({ ja }) => ja.some(([from, to]) => from === start && to <= end));
        expect(bead?.en).toEqual([]);
      }
      const whole = check === 'omission' && gold.beads.find(({ en }) => en[0]?.join() === place?.join());
      if (whole) expect([quote, whole.ja]).toEqual(['', []]);
    }
  });

  it('is a sound article once its errors are put right', () => {
    const text = correct(ja, gold.errors);
    expect(text).toBe(text.normalize('NFC'));
    expect(unbalanced(text)).toEqual([]);
    expect(text).not.toMatch(/[。、]\s*[。、]|　{2}| {2}|[ｦ-ﾟ]/u);
    const body = goldSentences(gold).filter(({ kind }) => kind === 'body');
    const english = body.map((sentence) => slice(ja, sentence)).filter((it) => languageOf(it) === 'en');
    expect(english).toEqual([]);
    const said = gold.boilerplate.reduce(
      (rest, [start, end]) => rest.replace(ja.slice(start, end), ''),
      text,
    );
    // 澄ます ends a plain sentence, although it looks polite.
    expect(said.replace(/「[^」]*」/gu, '').match(/(?:(?<!澄)ます|です|ました|でした)。/gu)).toBeNull();
  });

  it('has terms that stand in the passages and, put right, in the article', () => {
    const text = correct(ja, gold.errors);
    const english = en.join('\n').toLowerCase();
    for (const term of gold.terms) {
      expect(text).toContain(term.ja);
      expect(english).toContain(term.en.toLowerCase());
    }
    expect(new Set(gold.terms.map((term) => term.en)).size).toBe(gold.terms.length);
  });
});
