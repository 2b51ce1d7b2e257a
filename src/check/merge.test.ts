import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckId } from './catalog.ts';
import { type Finding, PENALTY, type Severity } from './finding.ts';
import { checksOf, mergeFindings, sameMatter } from './merge.ts';

const CHECKS: readonly CheckId[] = ['numbers', 'dates', 'names', 'fragment'];

const finding = fc
  .record({
    check: fc.constantFrom(...CHECKS),
    severity: fc.constantFrom<Severity>('minor', 'major', 'critical'),
    confidence: fc.constantFrom(0.3, 0.5, 0.7, 0.9),
    start: fc.nat(12),
    length: fc.nat(6),
    english: fc.boolean(),
  })
  .map(({ check, severity, confidence, start, length, english }): Finding => {
    const span = { start, end: start + length + 1 };
    return {
      ...{ check, severity, confidence, category: 'accuracy/mistranslation', suggestions: [] },
      ja: english ? [] : [span],
      en: english ? [{ file: 0, ...span }] : [],
      message: { id: `check.${check}.title` as 'check.numbers.title', values: { start, length } },
    };
  });
const findings = fc.array(finding, { maxLength: 10 });

const said = (list: readonly Finding[]): readonly string[] =>
  list
    .flatMap((it) => [it.message, ...(it.reasons ?? [])])
    .map((it) => JSON.stringify(it))
    .sort();

describe('merging', () => {
  it('loses nothing that was said, and says nothing twice', () => {
    fc.assert(
      fc.property(findings, (list) => {
        expect(said(mergeFindings(list, CHECKS))).toEqual(said(list));
      }),
    );
  });

  it('joins no two findings of one check, and leaves none of different checks apart that mark the same', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const merged = mergeFindings(list, CHECKS);
        for (const it of merged) expect(checksOf(it)).toHaveLength(1 + (it.reasons?.length ?? 0));
        merged.forEach((one, at) => {
          for (const other of merged.slice(at + 1)) {
            const apart = checksOf(one).some((id) => checksOf(other).includes(id));
            expect(apart || !sameMatter(one, other)).toBe(true);
          }
        });
      }),
    );
  });

  it('never makes a sure finding less sure, nor a grave sure one milder', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const sure = (all: readonly Finding[]) => all.filter((it) => it.confidence >= 0.5);
        const gravest = (all: readonly Finding[]) =>
          Math.max(0, ...sure(all).map((it) => PENALTY[it.severity]));
        expect(gravest(mergeFindings(list, CHECKS))).toBe(gravest(list));
      }),
    );
  });
});
