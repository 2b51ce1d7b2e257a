import { beforeEach, describe, expect, it } from 'vitest';
import type { Done } from '../../src/api/project-views.ts';
import type { ArticleAction } from '../../src/project/plan-action.ts';
import type { JudgedFinding } from '../../src/project/verdicts.ts';
import { gallery } from '../gallery/article.ts';
import { makeReviewing, nextOpen, type Reviewing } from './reviewing.ts';

const DONE: Done = { changed: [], next: {}, name: { id: 'change.edit', values: { after: '' } } };
const keyOf = (at: number): string => gallery.findings[at]?.key ?? '';
const open = gallery.findings.slice(0, 5);
const dismissed = (finding: JudgedFinding): JudgedFinding => ({
  ...finding,
  verdict: { dismissed: 'other' },
});

describe('the next finding', () => {
  it.each<[string, readonly JudgedFinding[], number, readonly number[], number | undefined]>([
    ['is the one behind', open, 1, [1], 2],
    ['is not one that was dealt with as well', open, 1, [1, 2], 3],
    [
      'is not one that was dismissed before',
      open.map((one, at) => (at === 2 ? dismissed(one) : one)),
      1,
      [1],
      3,
    ],
    ['is the first when the last is done', open, 4, [4], 0],
    ['is none when all are done', open, 2, [0, 1, 2, 3, 4], undefined],
  ])('%s', (_name, listed, at, dealtWith, wanted) => {
    const next = nextOpen(listed, keyOf(at), new Set(dealtWith.map(keyOf)));
    expect(next).toBe(wanted === undefined ? undefined : keyOf(wanted));
  });
});

describe('judging', () => {
  let selected: string | undefined;
  let page = gallery;
  let actions: ArticleAction[] = [];
  let told: Done[] = [];
  let answer: Done | undefined = DONE;
  let readOnly = false;
  let reviewing: Reviewing;
  beforeEach(() => {
    [page, actions, told, answer, readOnly] = [gallery, [], [], DONE, false];
    selected = keyOf(0);
    reviewing = makeReviewing({
      page: () => page,
      selected: () => page.findings.find(({ key }) => key === selected),
      listed: () => page.findings,
      select: (key) => {
        selected = key;
      },
      do: async (make) => {
        const action = make(page);
        if (action !== undefined) actions.push(action);
        return action === undefined ? undefined : answer;
      },
      decideEntry: async () => answer,
      tell: (done) => told.push(done),
      isReadOnly: () => readOnly,
    });
  });

  it('puts a suggestion into the text, says so, and goes on', async () => {
    await reviewing.act.accept();
    const [suggestion] = gallery.findings[0]?.suggestions ?? [];
    expect(actions).toEqual([{ kind: 'edit', ...suggestion, suggested: true }]);
    expect([selected, told]).toEqual([keyOf(1), [DONE]]);
  });

  it('does not put a suggestion where it stood, but where it stands when its turn has come', async () => {
    const moved = reviewing.act.accept.bind(reviewing.act);
    const [suggestion] = gallery.findings[0]?.suggestions ?? [];
    if (suggestion === undefined) throw new Error('no suggestion');
    const later = { ...suggestion, start: suggestion.start + 7, end: suggestion.end + 7 };
    const finding = gallery.findings[0];
    const pending = moved();
    // `do` is asked at once here; what it is asked is what a later page is asked.
    expect(actions[0]).toMatchObject({ start: suggestion.start });
    await pending;
    if (finding === undefined) throw new Error('no finding');
    page = { ...gallery, findings: [{ ...finding, suggestions: [later] }, ...gallery.findings.slice(1)] };
    selected = keyOf(0);
    await moved();
    expect(actions[1]).toMatchObject({ start: later.start, end: later.end });
  });

  it('goes back to the finding when it could not be done', async () => {
    answer = undefined;
    await reviewing.act.dismiss('correct', '', false);
    expect([selected, told]).toEqual([keyOf(0), []]);
  });

  it('dismisses one with its reason, or all of its kind', async () => {
    await reviewing.act.dismiss('quotation', ' as he said ', false);
    const at = gallery.findings.findIndex(({ check }) => check === 'names');
    selected = keyOf(at);
    await reviewing.act.dismiss('name', '', true);
    expect(actions).toEqual([
      { kind: 'dismiss', findings: [keyOf(0)], reason: 'quotation', note: 'as he said' },
      { kind: 'dismiss', findings: [keyOf(at)], reason: 'name' },
    ]);
  });

  it('says how grave a finding is, and takes that back when it is said again', async () => {
    await reviewing.act.judge('minor');
    const [first, ...others] = gallery.findings;
    if (first === undefined) throw new Error('no finding');
    page = {
      ...gallery,
      findings: [{ ...first, severity: 'minor', verdict: { severity: 'minor' } }, ...others],
    };
    await reviewing.act.judge('minor');
    page = gallery;
    // The check said so already.
    await reviewing.act.judge(first.severity);
    expect(actions.map((action) => (action.kind === 'severity' ? action.severity : 'other'))).toEqual([
      'minor',
      null,
    ]);
  });

  it('changes nothing where nothing may be changed, but explains', () => {
    readOnly = true;
    reviewing.act.ask('dismiss');
    expect(reviewing.getState().asking).toBeUndefined();
    reviewing.act.ask('explain');
    expect(reviewing.getState().asking).toBe('explain');
  });
});
