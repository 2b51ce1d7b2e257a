import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Loaded, load } from '../../corpus/findings/load.ts';
import { check } from './check.ts';
import type { Check, Draft } from './define-check.ts';
import type { Finding } from './finding.ts';
import { type LaidOut, layOut } from './lay-out.ts';
import { CHECKS } from './registry.ts';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await load();
});

const run = (
  { article, sources, alignment }: LaidOut,
  checks: readonly Check[] = CHECKS,
): readonly Finding[] =>
  check(article, sources, alignment, { lexicon: loaded.lexicon, glossary: [], terms: [] }, checks);

/** A check that marks every place where a text stands, for testing the runner alone. */
const marking = (id: Check['id'], text: string, rest: Partial<Check & Draft> = {}): Check => ({
  id,
  category: 'fluency/grammar',
  severity: rest.severity ?? 'minor',
  reads: rest.reads ?? 'japanese',
  ...(rest.absorbs === undefined ? {} : { absorbs: rest.absorbs }),
  examples: [],
  *findInArticle(view) {
    const start = view.text.indexOf(text);
    if (start < 0) return;
    const ja = [{ start, end: start + text.length }];
    yield { ja, message: 'check.numbers.extra', values: { ja: text }, confidence: rest.confidence ?? 0.5 };
  },
});

const ids = (findings: readonly Finding[]): readonly string[] => findings.map((it) => it.check);

describe('the runner', () => {
  // Checks whose confidence is taken as they say it; see `calibrate.ts`.
  const article = () => layOut({ ja: '第一の文だ。第二の文だ。', en: 'The first. The second.' }, loaded);

  it('stamps id, category, severity and bead', () => {
    expect(run(article(), [marking('punctuation', '第二')])).toMatchObject([
      { check: 'punctuation', category: 'fluency/grammar', severity: 'minor', bead: 0, suggestions: [] },
    ]);
  });

  it('orders findings as a reader meets them, graver ones first on the same words', () => {
    const checks = [
      marking('brackets', '第二'),
      marking('punctuation', '第一'),
      marking('spacing', '第一', { severity: 'critical' }),
    ];
    expect(ids(run(article(), checks))).toEqual(['spacing', 'brackets']);
    expect(run(article(), checks)[0]?.reasons).toHaveLength(1);
  });

  it.each([
    ['the same words', '第一の文', '第一の文', true],
    ['most of the words', '第一の文', '第一の', true],
    ['a part of the words', '第一の文だ', '第一', false],
    ['other words', '第一の文', '第二の文', false],
  ])('joins what two checks say of %s', (_what, one, other, joined) => {
    const found = run(article(), [
      marking('punctuation', one),
      marking('spacing', other, { severity: 'critical' }),
    ]);
    expect(found.length).toBe(joined ? 1 : 2);
    if (joined) expect(found).toMatchObject([{ check: 'spacing', severity: 'critical' }]);
  });

  it('does not let a doubtful finding take in a sure one, however grave it is', () => {
    const checks = [
      marking('punctuation', '第一', { confidence: 0.8 }),
      marking('spacing', '第一', { severity: 'critical', confidence: 0.3 }),
    ];
    expect(run(article(), checks)).toMatchObject([
      { check: 'punctuation', severity: 'minor', confidence: 0.8 },
    ]);
  });

  it('lets a finding give way to one of a check that absorbs it, on the same words only', () => {
    const absorbing = marking('torn-anchor', '第一の文', { absorbs: ['fragment'] });
    expect(ids(run(article(), [absorbing, marking('fragment', '文だ')]))).toEqual(['torn-anchor']);
    expect(ids(run(article(), [absorbing, marking('fragment', '第二')]))).toEqual([
      'torn-anchor',
      'fragment',
    ]);
  });

  it('lets nothing give way to what is said of the article as a whole', () => {
    const whole = marking('torn-anchor', '第一の文', { absorbs: ['fragment'], severity: 'neutral' });
    expect(ids(run(article(), [whole, marking('fragment', '文だ')]))).toContain('fragment');
  });

  it('keeps the surer of two findings of one check on the same words', () => {
    const both = [
      marking('punctuation', '第一', { confidence: 0.4 }),
      marking('punctuation', '第一', { confidence: 0.7 }),
    ];
    expect(run(article(), both)).toMatchObject([{ confidence: 0.7 }]);
  });
});

describe('an article', () => {
  it('without English is read by the checks that need none', () => {
    const found = run(layOut({ ja: '会議は15日に始まる。。' }, loaded));
    expect(ids(found)).toEqual(['punctuation']);
  });

  it('of which the source covers only a part raises no alarm about the rest', () => {
    const partial = layOut(
      {
        ja: ['議会は予算を可決した。', '野党は反対した。', '首相は満足を表明した。', '採決は深夜に及んだ。'],
        en: ['', 'The opposition voted against it.', '', ''],
      },
      loaded,
    );
    expect(run(partial)).toEqual([]);
  });

  it('is not read where it is navigation', () => {
    const laid = layOut({ ja: '続きを読む。。' }, loaded);
    const sentences = laid.article.sentences.map((it) => ({ ...it, kind: 'boilerplate' as const }));
    expect(run({ ...laid, article: { ...laid.article, sentences } })).toEqual([]);
  });
});

/** Pieces that rules look for, to be put together in every way. */
const PIECES = [
  ...[
    '会議',
    'は',
    '15日',
    'に',
    '始まる',
    '。',
    '。 。',
    ' 、',
    '「',
    '」',
    '（',
    ')',
    'です',
    'ます',
    '。',
    '\n',
    '\n\n',
  ],
  ...[
    'ロシア',
    'ベロソフ氏',
    'ベロウソフ氏',
    'factory',
    'Amb. ',
    ' 高い ',
    '3億円',
    '２０１９年',
    '木曜日',
    '𠮷野',
    '😀',
    '&amp;',
    '\ufffd',
  ],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));
const english = fc
  .array(
    fc.constantFrom('Belousov', ' said', ' 3 billion', ' on Tuesday', '. The', ' factory', ' 2016', '"', '.'),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('whatever the text', () => {
  it('every finding stands in it, is sure of itself to some degree, and comes out the same each time', () => {
    fc.assert(
      fc.property(text, english, (ja, en) => {
        const laid = layOut({ ja, en }, loaded);
        const findings = run(laid);
        for (const finding of findings) {
          expect(finding.ja.length + finding.en.length).toBeGreaterThan(0);
          expect(finding.confidence).toBeGreaterThan(0);
          expect(finding.confidence).toBeLessThanOrEqual(1);
          for (const { start, end } of [...finding.ja, ...finding.suggestions]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(laid.article.text.length);
          }
          for (const { file, start, end } of finding.en)
            expect(laid.sources[file]?.text.slice(start, end)).toBeTruthy();
        }
        expect(run(laid)).toEqual(findings);
      }),
      { numRuns: 150, seed: 20 },
    );
  });
});
