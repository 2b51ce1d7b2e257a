import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { file, HANADAS, openToyHost } from './toy.ts';

const ARTICLE = [
  file('a.txt', '停戦は正午に始まった。\n両国は停戦を歓迎した。\n'),
  file('a-en.txt', 'The ceasefire began at noon.\nBoth countries welcomed the ceasefire.\n'),
];
const GUIDE = file(
  'guide.csv',
  'en,ja,definition\nceasefire,休戦,戦いをやめること\nlighthouse,灯台,\n,空,\n',
);
const CLIENT = file('client.csv', 'en,ja\nceasefire,停戦\n');

const host = openToyHost();
beforeEach(host.begin);
afterEach(host.end);
afterAll(host.close);

/** A window with a project of one article. */
async function begin() {
  const { ask, must } = host.connect({ settings: HANADAS });
  await must('createProject', { name: '停戦' });
  const belonging = [{ ja: 0, en: [1] }];
  const { project } = await must('importFiles', { job: 'import', files: ARTICLE, belonging });
  const article = project.articles[0]?.id ?? '';
  /** The words that the glossary check objects to, each place once. */
  const objected = async (): Promise<number> =>
    (await must('readArticle', { job: 'read', article })).findings.filter(({ check }) => check === 'glossary')
      .length;
  const references = async () => (await must('readGlossary', { job: 'glossary' })).references;
  const turns = async () => (await references()).map(({ id, active }) => ({ reference: id, active }));
  return { ask, must, objected, references, turns };
}

describe('a glossary that is kept as a reference', () => {
  it('is named, counted and shown with where it comes from; what cannot be read of it is said', async () => {
    const { must, references } = await begin();
    const kept = await must('importReference', { file: GUIDE });
    expect(kept).toMatchObject({ entries: 2, done: { name: { id: 'change.reference.add' } } });
    expect(kept.problems).toMatchObject([{ file: 'guide.csv' }]);
    expect(await references()).toEqual([
      { id: expect.any(String), name: 'guide.csv', entries: 2, active: true },
    ]);
    const { lines } = await must('readGlossary', { job: 'one' });
    expect(lines.filter(({ reference }) => reference)).toMatchObject([
      { en: 'ceasefire', entry: { ja: '休戦' }, reference: { name: 'guide.csv', overruled: false } },
      { en: 'lighthouse', entry: { ja: '灯台' }, reference: { name: 'guide.csv' } },
    ]);
    expect((await must('viewProject', {})).glossary).toEqual([]);
  });

  it('is held against the articles, behind the project’s own and in an order that can be changed', async () => {
    const { must, objected, turns } = await begin();
    expect(await objected()).toBe(0);
    await must('importReference', { file: GUIDE });
    const strict = await objected();
    expect(strict).toBeGreaterThan(0);
    await must('importReference', { file: CLIENT });
    expect(await objected()).toBe(strict);
    const [guide, client] = await turns();
    if (guide === undefined || client === undefined) throw new Error('there are two');
    const order = await must('arrangeReferences', { precedence: [client, guide] });
    expect(order.name?.id).toBe('change.reference.order');
    expect(await objected()).toBe(0);
    const { lines } = await must('readGlossary', { job: 'one' });
    expect(
      lines.flatMap(({ en, reference }) => (reference ? [[en, reference.name, reference.overruled]] : [])),
    ).toEqual([
      ['ceasefire', 'client.csv', false],
      ['ceasefire', 'guide.csv', true],
      ['lighthouse', 'guide.csv', false],
    ]);
    await must('undo', {});
    expect(await objected()).toBe(strict);
    const value = {
      en: 'ceasefire',
      ja: '停戦',
      kind: 'noun',
      forbidden: [],
      note: '',
      status: 'accepted',
    } as const;
    await must('decideEntry', { entry: null, value });
    expect(await objected()).toBe(0);
  });

  it('shows where its terms stand in the articles, like those of the project', async () => {
    const { must } = await begin();
    await must('importReference', { file: CLIENT });
    await must('importReference', { file: GUIDE });
    const { lines } = await must('readGlossary', { job: 'one' });
    const known = lines.filter(({ reference }) => reference !== undefined);
    const own = lines.find(({ en, reference }) => en === 'ceasefire' && reference === undefined);
    const usesOf = (line: (typeof lines)[number] | undefined, ja: string) =>
      line?.forms.find(({ form }) => form === ja)?.count;
    const truce = known.find(({ en }) => en === 'ceasefire');
    const ja = truce?.entry?.ja ?? '';
    expect([usesOf(truce, ja), truce?.articles]).toEqual([2, own?.articles]);
    expect(usesOf(own, ja)).toBe(2);
    const places = await must('concordance', { key: truce?.key ?? '' });
    expect(places.map(({ form }) => form)).toEqual([ja, ja]);
    const unused = known.find(({ en }) => en === 'lighthouse');
    expect([unused?.forms, unused?.articles]).toEqual([[], []]);
  });

  it('is switched off, on and removed, each a step that is taken back', async () => {
    const { must, objected, references, turns } = await begin();
    await must('importReference', { file: GUIDE });
    const strict = await objected();
    const off = (await turns()).map((turn) => ({ ...turn, active: false }));
    expect((await must('arrangeReferences', { precedence: off })).name).toMatchObject({
      ...{ id: 'change.reference.silence', values: { name: 'guide.csv' } },
    });
    expect([await objected(), (await references())[0]?.active]).toEqual([0, false]);
    const { lines } = await must('readGlossary', { job: 'one' });
    expect(lines.some(({ reference }) => reference)).toBe(false);
    await must('undo', {});
    expect((await must('arrangeReferences', { precedence: [] })).name?.id).toBe('change.reference.remove');
    expect([await objected(), await references()]).toEqual([0, []]);
    await must('undo', {});
    expect([await objected(), (await references())[0]?.entries]).toEqual([strict, 2]);
  });

  it('is not arranged where it is not there, or twice', async () => {
    const { ask, must, turns } = await begin();
    await must('importReference', { file: GUIDE });
    const [turn] = await turns();
    if (turn === undefined) throw new Error('there is one');
    for (const precedence of [[turn, turn], [{ reference: 'another', active: true }]]) {
      expect(await ask('arrangeReferences', { precedence })).toMatchObject({
        problem: { id: 'problem.reference.unknown' },
      });
    }
    await must('closeProject', {});
    expect((await ask('importReference', { file: GUIDE })).ok).toBe(false);
    expect((await ask('arrangeReferences', { precedence: [] })).ok).toBe(false);
  });
});
