import { describe, expect, it } from 'vitest';
import type { JudgedFinding } from '../../src/project/verdicts.ts';
import { gallery } from '../gallery/article.ts';
import { alike, countFindings, EVERYTHING_OPEN, type FindingFilter, isNarrow, passes } from './filter.ts';

const [first, ...others] = gallery.findings;
if (first === undefined) throw new Error('the gallery has no findings');
const dismissed: JudgedFinding = { ...first, verdict: { dismissed: 'quotation', note: '引用ＡＢＣ' } };
const page = { ...gallery, findings: [dismissed, ...others] };
const unsure = page.findings.filter(({ confidence }) => confidence < 0.5);
const filter = (part: Partial<FindingFilter>): FindingFilter => ({ ...EVERYTHING_OPEN, ...part });
const shown = (part: Partial<FindingFilter>) =>
  page.findings.filter((finding) => passes(finding, filter(part), page));

describe('a filter', () => {
  it('shows at first what is open and sure enough', () => {
    expect(shown({})).toEqual(others.filter((one) => !unsure.includes(one)));
    expect(unsure.length).toBeGreaterThan(0);
  });

  it.each([
    ['dismissed', [dismissed]],
    ['unsure', unsure],
    ['accepted', []],
  ] as const)('shows what is %s', (status, wanted) => {
    expect(shown({ status })).toEqual(wanted);
  });

  it.each([
    ['words of the Japanese', 'open', 'オステガ', ['names', 'name-variants']],
    ['words of the English, in any case', 'open', 'WHALES', ['omission']],
    ['words of a suggestion', 'open', '15万', ['numbers']],
    ['words of a note, in any width', 'dismissed', 'abc', ['dates']],
    ['nothing that is nowhere', 'open', 'ここにない', []],
  ] as const)('finds %s', (_name, status, query, checks) => {
    expect(shown({ status, query }).map(({ check }) => check)).toEqual(checks);
  });

  it('leaves out severities, and keeps to one category and one check', () => {
    expect(shown({ hidden: new Set(['critical', 'major']) }).map(({ severity }) => severity)).not.toContain(
      'critical',
    );
    expect(shown({ category: 'accuracy/omission' }).map(({ check }) => check)).toEqual(['omission']);
    expect(shown({ check: 'name-variants' })).toHaveLength(1);
  });

  it('knows whether it hides anything', () => {
    expect(
      [{}, { status: 'dismissed' as const }, { query: ' ' }, { query: 'x' }].map((one) =>
        isNarrow(filter(one)),
      ),
    ).toEqual([false, false, false, true]);
  });
});

describe('the counts', () => {
  it('say what each choice would show, the others being as they are', () => {
    for (const part of [
      {},
      { status: 'dismissed' as const },
      { query: 'オステガ' },
      { check: 'names' as const },
    ]) {
      const counts = countFindings(page, filter(part));
      for (const status of ['open', 'dismissed', 'unsure', 'accepted'] as const)
        expect(counts.statuses[status]).toBe(shown({ ...part, status }).length);
      for (const [check, count] of counts.checks) expect(shown({ ...part, check }).length).toBe(count);
      for (const [category, count] of counts.categories) {
        const { check: _, ...free } = part as Partial<FindingFilter>;
        expect(shown({ ...free, category }).length).toBe(count);
      }
    }
  });
});

describe('findings alike', () => {
  it('are open, of the same check and category', () => {
    const [one] = page.findings.filter(
      ({ check, category }) => check === 'omission' && category === 'accuracy/omission',
    );
    if (one === undefined) throw new Error('there is no omission');
    expect(alike(page.findings, one)).toEqual([one]);
    expect(alike(page.findings, dismissed)).toEqual([]);
  });
});
