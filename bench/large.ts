/**
 * A large project, made by the program itself: texts are the sample corpus with other numbers, every article aligned, checked
 * and summed up as it would be after its import, and looked at by a person here and there. Written by the same store that
 * the program writes with.
 */
import { listSamples, readSample } from '../main/host/samples.ts';
import { makeInquirer } from '../main/inquire.ts';
import { samplesFolder } from '../main/place.ts';
import { createSession, type SessionHost } from '../main/store/session.ts';
import type { Workshop } from '../main/workshop.ts';
import type { Change } from '../src/project/change.ts';
import type { Basis } from '../src/project/computed.ts';
import { openDesk } from '../src/project/derive.ts';
import {
  type ArticleDecisions,
  type ArticleMaterial,
  type Mark,
  type SourceMaterial,
  UNDECIDED,
  type Unit,
} from '../src/project/record.ts';
import { firstBasis } from '../src/project/stand.ts';
import { type ArticleSummary, summarise } from '../src/project/summary.ts';
import type { Engine } from '../src/project/way.ts';
import { segment } from '../src/segment/segment.ts';

/** Who has a project open that a bench makes. */
export const BENCH: SessionHost = {
  owner: { process: process.pid, host: 'bench', since: new Date().toISOString() },
  now: () => new Date(),
};

/** A workshop in which nothing is ever finished. */
export const IDLE: Workshop = {
  commission: () => ({ answer: new Promise<never>(() => undefined), cancel: () => undefined }),
  close: async () => undefined,
};

/** What is in a large project. */
export interface Large {
  readonly articles: number;
  readonly sentences: number;
  readonly beads: number;
}

/** The same text with other digits in the same places, so that what was found in it stands where it stood. */
const varied = (text: string, by: number): string =>
  text.replace(/\d/g, (digit, at: number) =>
    digit === '0' || at % 2 === 0 ? digit : String(1 + ((Number(digit) + by) % 9)),
  );

/** A sample as it stands after its import. */
interface Known {
  readonly ja: string;
  readonly en: readonly string[];
  readonly basis: Basis;
  /** Its summary when so many of its first sentences are done. */
  readonly summaries: readonly ArticleSummary[];
}

/** How many of the first sentences a person has done, in one article after the other. */
const DONE = [0, 12, 20, 1000] as const;

const marksOf = (sentences: number, done: number): ReadonlyMap<Unit, Mark> =>
  new Map(Array.from({ length: Math.min(sentences, done) }, (_, unit) => [unit, { done: true, note: '' }]));

function know(engine: Engine, version: string): readonly Known[] {
  const desk = openDesk(engine);
  return listSamples(samplesFolder()).samples.flatMap(({ id }): readonly Known[] => {
    const sample = readSample(samplesFolder(), id);
    if (!sample.ok) return [];
    const [ja, en] = [sample.value.ja.text, sample.value.en.map((one) => one.text)];
    const material = articleOf(id, ja);
    const sources = en.map((text, at) => sourceOf(`${id}-${at}`, text));
    const basis = firstBasis(material, sources, [], desk, engine, version);
    const derived = desk.derive({ material, sources, basis, decisions: UNDECIDED, glossary: [] });
    const summaries = DONE.map((done) => {
      const decisions: ArticleDecisions = { ...UNDECIDED, marks: marksOf(material.cut.length, done) };
      return summarise(derived, decisions);
    });
    return [{ ja, en, basis, summaries }];
  });
}

const articleOf = (id: string, text: string): ArticleMaterial => ({
  ...{ id, file: `${id}.txt`, text },
  cut: segment(text, 'ja').sentences,
});
const sourceOf = (id: string, text: string): SourceMaterial => ({
  ...{ id, file: `${id}.txt`, text },
  cut: segment(text, 'en').sentences,
});

/**
 * Writes a project of so many articles to a path where nothing is yet, with everything computed.
 * @param version of the engine that is to find it computed; another one computes it again
 */
export function writeLargeProject(path: string, engine: Engine, version: string, articles: number): Large {
  const made = createSession<ArticleSummary>(path, BENCH);
  if (!made.ok) throw new Error(made.problem.id);
  const session = made.value;
  const { stampOf } = makeInquirer(session, IDLE, version);
  const known = know(engine, version);
  let [sentences, beads] = [0, 0];
  session.commit(
    { id: 'change.name', values: { title: '千本の記事' } },
    { kind: 'name', value: '千本の記事' },
  );
  for (let at = 0; at < articles; at += 1) {
    const sample = known[at % known.length];
    if (sample === undefined) throw new Error('there are no samples');
    const id = `a${at}`;
    const material = articleOf(id, varied(sample.ja, at));
    const sources = sample.en.map((text, index) => sourceOf(`${id}-${index}`, varied(text, at)));
    const listing: Change = {
      ...{ kind: 'listing', article: id },
      value: {
        title: `${at + 1} ${sample.ja.slice(0, 40).split('\n')[0]}`,
        sources: sources.map((one) => one.id),
      },
    };
    session.commit({ id: 'change.import', values: { count: 1 } }, listing, { articles: [material], sources });
    const turn = at % DONE.length;
    const changes = [...marksOf(material.cut.length, DONE[turn] ?? 0)].map(
      ([unit, value]): Change => ({ kind: 'mark', article: id, unit, value }),
    );
    if (changes.length > 0)
      session.commit({ id: 'change.done', values: { count: changes.length } }, { kind: 'all', changes });
    session.keepBasis(id, null, { ...sample.basis, sources: sources.map((one) => one.id) });
    sentences += material.cut.length;
    beads += sample.basis.beads.length;
    const summary = sample.summaries[turn];
    if (summary !== undefined) session.keepSummary(id, stampOf(id), summary);
  }
  session.close();
  return { articles, sentences, beads };
}
