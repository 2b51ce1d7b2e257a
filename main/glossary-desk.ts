import type { ExportPreview, GlossaryLine, GlossaryView } from '../src/api/export-calls.ts';
import { failure, type Result, success } from '../src/base/result.ts';
import { UNWATCHED, type Watch } from '../src/base/watch.ts';
import { packArchive } from '../src/formats/archive.ts';
import { asConcepts, type Concept, termArticle } from '../src/formats/concept.ts';
import type { Wanted } from '../src/formats/export-formats.ts';
import { exportName } from '../src/formats/export-name.ts';
import { previewOf } from '../src/formats/export-preview.ts';
import { joinsOf, withDecisions } from '../src/formats/merge-concepts.ts';
import { type ExportArticle, writeExport } from '../src/formats/write-export.ts';
import type { InterfaceLanguage } from '../src/messages/message.ts';
import { type Problem, problem } from '../src/messages/problem.ts';
import { speaker } from '../src/messages/speak.ts';
import type { EntryDecision, Id } from '../src/project/record.ts';
import type { Processed } from '../src/project/way.ts';
import { collectGlossary } from '../src/term/collect.ts';
import { keyOf } from '../src/term/entry.ts';
import type { GlossaryConcept, ProjectGlossary, TermArticle } from '../src/term/glossary.ts';
import { joinConcepts } from '../src/term/join.ts';
import { concordanceOf, type TermLine } from '../src/term/lines.ts';
import { packageVersion } from './place.ts';
import type { Made } from './tasks.ts';

/** A decision with its id. */
export type Decided = EntryDecision & { readonly id: Id };

/** What an export is made of and in, once its articles are held. */
export interface ExportOrder {
  readonly wanted: Wanted;
  /** Of the project; names what holds many articles. */
  readonly name: string;
  readonly language: InterfaceLanguage;
  readonly decided: readonly Decided[];
  /** Whether the glossary is that of the whole project, as it was collected last. */
  readonly whole: boolean;
}

/** An export with what it would look like. */
export interface MadeExport {
  readonly made: Made;
  readonly preview: ExportPreview;
}

/** The glossary of the project that a worker last collected, and the articles of an export on its way. */
export interface GlossaryDesk {
  collect(articles: readonly TermArticle[], decided: readonly Decided[], watch: Watch): GlossaryView;
  concordance(key: string): readonly TermLine[];
  /** Lays an article down for the next export; `first` clears the table. */
  hold(article: Processed, first: boolean): void;
  make(order: ExportOrder, now: Date): Result<MadeExport, Problem>;
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

/** A concept as a line of the table, with what was decided of it. */
function lineOf({ forms, ...concept }: GlossaryConcept, entry: Decided | undefined): GlossaryLine {
  return {
    ...concept,
    key: keyOf(concept.en),
    forms: forms.map(({ places: _, ...form }) => form),
    ...(entry === undefined ? {} : { entry }),
  };
}

/** An entry that a person made and no article uses. */
const bareLine = (entry: Decided): GlossaryLine => ({
  ...{
    key: keyOf(entry.en),
    en: entry.en,
    enForms: [],
    enCount: 0,
    kind: entry.kind,
    part: 'noun',
    forms: [],
  },
  ...{ contexts: [], evidence: { sightings: 0, by: 'links', strength: 0 }, score: 1, entry },
});

/** The lines of a glossary: every concept once, with what was decided, and what was decided besides. */
export function linesOf({ concepts }: ProjectGlossary, decided: readonly Decided[]): readonly GlossaryLine[] {
  const entries = new Map(decided.map((entry) => [keyOf(entry.en), entry]));
  const found = concepts.map((concept) => lineOf(concept, entries.get(keyOf(concept.en))));
  const used = new Set(found.map(({ key }) => key));
  return [...decided.filter((entry) => !used.has(keyOf(entry.en))).map(bareLine), ...found];
}

/** A desk on which nothing lies. */
export function openGlossaryDesk(): GlossaryDesk {
  let glossary: ProjectGlossary = { concepts: [], conflicts: [] };
  let articles = new Map<string, TermArticle>();
  let held: ExportArticle[] = [];

  const conceptsOfHeld = (decided: readonly Decided[]): readonly Concept[] => {
    const read = held.map(({ processed }, at) => termArticle(String(at), processed));
    return asConcepts(joinConcepts(collectGlossary(read, UNWATCHED), joinsOf(decided)).concepts, read);
  };
  const conceptsFor = ({ whole, decided }: ExportOrder): readonly Concept[] => {
    const found = whole ? asConcepts(glossary.concepts, [...articles.values()]) : conceptsOfHeld(decided);
    return withDecisions(found, decided);
  };

  return {
    collect(given, decided, watch) {
      glossary = joinConcepts(collectGlossary(given, watch), joinsOf(decided));
      articles = new Map(given.map((article) => [article.id, article]));
      return { lines: linesOf(glossary, decided), conflicts: glossary.conflicts };
    },
    concordance(key) {
      const concept = glossary.concepts.find(({ en }) => keyOf(en) === key);
      return concept === undefined ? [] : concordanceOf(concept, articles);
    },
    hold(article, first) {
      if (first) held = [];
      held.push({ processed: lean(article) });
    },
    make(order, now) {
      const { wanted, language } = order;
      const [only] = held;
      const name = held.length === 1 && only !== undefined ? only.processed.ja.file : order.name;
      const data = { name, articles: held, concepts: conceptsFor(order) };
      const options = { say: speaker(language), language, version: packageVersion(), now };
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

/** For tests and the command line: the lines of articles that nobody has decided anything about. */
export const plainLines = (articles: readonly TermArticle[]): readonly GlossaryLine[] =>
  linesOf(collectGlossary(articles, UNWATCHED), []);
