import type { ExportPreview, GlossaryLines } from '../src/api/export-calls.ts';
import { type Decided, lineKey, linesOf, type Sighted, standingIn } from '../src/api/glossary-lines.ts';
import { referenceKey } from '../src/api/reference-lines.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import { UNWATCHED, type Watch } from '../src/base/watch.ts';
import { packArchive } from '../src/formats/archive.ts';
import { asConcepts, type Concept, termArticle } from '../src/formats/concept.ts';
import type { Wanted } from '../src/formats/export-formats.ts';
import { exportName } from '../src/formats/export-name.ts';
import { previewOf } from '../src/formats/export-preview.ts';
import { withDecisions } from '../src/formats/standing-concepts.ts';
import { type ExportArticle, writeExport } from '../src/formats/write-export.ts';
import type { InterfaceLanguage } from '../src/messages/message.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import { speaker } from '../src/messages/speak.ts';
import { decideGlossary, namedTerm, openConflicts } from '../src/project/decided-glossary.ts';
import type { SpeakingReference } from '../src/project/enforced.ts';
import type { EntryDecision, Id } from '../src/project/record.ts';
import type { Processed } from '../src/project/way.ts';
import { collectGlossary } from '../src/term/collect.ts';
import type { GlossaryConcept, ProjectGlossary, TermArticle } from '../src/term/glossary.ts';
import { concordanceOf, type TermLine } from '../src/term/lines.ts';
import { sightNamed } from '../src/term/named.ts';
import type { ReadingOf } from '../src/term/reading.ts';
import type { Usage } from '../src/term/usage.ts';
import { packageVersion } from './place.ts';
import type { Made } from './tasks.ts';

/** What an export is made of and in, once its articles are held. */
export interface ExportOrder {
  /** The open project. */
  readonly project: string;
  /** Under which its articles were held. */
  readonly ticket: string;
  readonly wanted: Wanted;
  /** Of the project; names what holds many articles. */
  readonly name: string;
  readonly language: InterfaceLanguage;
  readonly decided: readonly Decided[];
  /** Who hands it on. */
  readonly by: string;
  /** Whether the glossary is that of the whole project, as it was collected last. */
  readonly whole: boolean;
}

/** An export with what it would look like. */
export interface MadeExport {
  readonly made: Made;
  readonly preview: ExportPreview;
}

/** What is needed besides articles and decisions to put a glossary together. */
export interface Collecting {
  readonly watch: Watch;
  readonly usage?: Usage | undefined;
  readonly readingOf: ReadingOf;
}

/** The glossaries of open projects as they were collected last, and the articles of exports on their way. */
export interface GlossaryDesk {
  collect(
    project: string,
    articles: readonly TermArticle[],
    decided: readonly Decided[],
    collecting: Collecting,
  ): GlossaryLines;
  /** Looks for the terms of references in the articles of the glossary that was collected last. */
  sight(
    project: string,
    references: readonly SpeakingReference[],
    readingOf: ReadingOf,
  ): ReadonlyMap<string, Sighted>;
  concordance(project: string, key: string): readonly TermLine[];
  /** The glossary that was collected last, as text. */
  found(project: string): readonly Concept[];
  /** Lays an article down for the export of a ticket. */
  hold(ticket: string, article: Processed): void;
  /** Makes an export, and clears the table of its articles. */
  make(order: ExportOrder, now: Date, readingOf: ReadingOf): Result<MadeExport, Problem>;
}

/** The bytes of an export: text goes out as UTF-8. */
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** An article without what analysis knows of its sentences: exports write texts, places and findings. */
function lean(processed: Processed): Processed {
  const bare = { tokens: [], quantities: [], moments: [], names: [] };
  const strip = <Sentence extends object>(sentence: Sentence): Sentence => ({ ...sentence, ...bare });
  return {
    ...processed,
    ja: { ...processed.ja, sentences: processed.ja.sentences.map(strip) },
    en: processed.en.map((text) => ({ ...text, sentences: text.sentences.map(strip) })),
  };
}

const byId = (decided: readonly Decided[]): ReadonlyMap<Id, EntryDecision> =>
  new Map(decided.map(({ id, ...entry }) => [id, entry]));

/** A glossary with the articles it was collected from, by id. */
interface Collected {
  readonly glossary: ProjectGlossary;
  readonly articles: ReadonlyMap<string, TermArticle>;
  /** Terms of references that stand in them, by the key of their line. */
  readonly sighted: Map<string, GlossaryConcept>;
}
const NOTHING: Collected = {
  ...{ glossary: { concepts: [], conflicts: [] }, articles: new Map(), sighted: new Map() },
};

/** How many projects, and exports on their way, are kept; a cancelled export leaves its articles behind. */
const KEPT = 8;

function keep<Value>(memory: Map<string, Value>, key: string, value: Value): void {
  memory.delete(key);
  memory.set(key, value);
  for (const old of [...memory.keys()].slice(0, -KEPT)) memory.delete(old);
}

/** A desk on which nothing lies. */
export function openGlossaryDesk(): GlossaryDesk {
  const collected = new Map<string, Collected>();
  const tables = new Map<string, readonly ExportArticle[]>();

  const foundIn = (project: string): readonly Concept[] => {
    const { glossary, articles } = collected.get(project) ?? NOTHING;
    return asConcepts(glossary.concepts, [...articles.values()]);
  };
  const conceptsOfHeld = (
    held: readonly ExportArticle[],
    decided: readonly Decided[],
    readingOf: ReadingOf,
  ): readonly Concept[] => {
    const read = held.map(({ processed }, at) => termArticle(String(at), processed));
    const found = collectGlossary(read, UNWATCHED);
    return asConcepts(decideGlossary(found, byId(decided), read, readingOf).concepts, read);
  };
  const conceptsFor = (
    { project, whole, decided }: ExportOrder,
    held: readonly ExportArticle[],
    readingOf: ReadingOf,
  ): readonly Concept[] =>
    withDecisions(whole ? foundIn(project) : conceptsOfHeld(held, decided, readingOf), decided);

  return {
    collect(project, given, decided, { watch, usage, readingOf }) {
      const found = collectGlossary(given, watch, usage);
      const glossary = decideGlossary(found, byId(decided), given, readingOf);
      keep(collected, project, {
        ...{ glossary, sighted: new Map() },
        articles: new Map(given.map((article) => [article.id, article])),
      });
      return { lines: linesOf(glossary, decided), conflicts: openConflicts(glossary, decided) };
    },
    sight(project, references, readingOf) {
      const { glossary, articles, sighted } = collected.get(project) ?? NOTHING;
      const named = references.flatMap(({ id, entries }) =>
        entries.map((entry, at) => ({ key: referenceKey(id, at), term: namedTerm(entry) })),
      );
      const concepts = sightNamed(
        named.map(({ term }) => term),
        [...articles.values()],
        readingOf,
        glossary.concepts,
      );
      for (const [at, concept] of concepts.entries()) {
        const key = named[at]?.key;
        if (concept !== undefined && key !== undefined) sighted.set(key, concept);
      }
      return new Map([...sighted].map(([key, concept]) => [key, standingIn(concept)]));
    },
    concordance(project, key) {
      const { glossary, articles, sighted } = collected.get(project) ?? NOTHING;
      const concept = sighted.get(key) ?? glossary.concepts.find((one) => lineKey(one) === key);
      return concept === undefined ? [] : concordanceOf(concept, articles);
    },
    found: foundIn,
    hold(ticket, article) {
      keep(tables, ticket, [...(tables.get(ticket) ?? []), { processed: lean(article) }]);
    },
    make(order, now, readingOf) {
      const { wanted, language, ticket } = order;
      const held = tables.get(ticket) ?? [];
      tables.delete(ticket);
      const [only] = held;
      const name = held.length === 1 && only !== undefined ? only.processed.ja.file : order.name;
      const data = { name, articles: held, concepts: conceptsFor(order, held, readingOf) };
      const options = { say: speaker(language), language, version: packageVersion(), now, by: order.by };
      const written = writeExport(wanted, data, options);
      if (!written.ok) return written;
      const { files, cannotKeep, problems } = written.value;
      const [first, ...others] = files;
      if (first === undefined) return failure(problem('problem.export.nothing', {}, name));
      const made: Made =
        others.length === 0
          ? { name: first.name, bytes: bytesOf(first.content) }
          : {
              name: exportName(order.name, '.zip'),
              bytes: packArchive(
                files.map((file) => [file.name, file.content] as const),
                now,
              ),
            };
      const preview = previewOf(wanted, data, files);
      return success({
        made,
        preview: { names: files.map((file) => file.name), preview, cannotKeep, problems },
      });
    },
  };
}
