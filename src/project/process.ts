import { align } from '../align/align.ts';
import type { Alignment } from '../align/alignment.ts';
import { pass, type Watch } from '../base/watch.ts';
import { check } from '../check/check.ts';
import { FORMS_READ } from '../check/view.ts';
import { analyseEnglish, analyseJapanese } from '../language/analyse.ts';
import type { EnglishText, JapaneseText } from '../language/analysis.ts';
import { segment, segmentGiven } from '../segment/segment.ts';
import type { Language, Sentence } from '../segment/sentence.ts';
import { extractTerms } from '../term/extract.ts';
import type { GlossaryEntry } from '../term/term.ts';
import { countUsage, type Usage } from '../term/usage.ts';
import type { Engine, InputText, Job, Processed } from './way.ts';

const NOTHING: Alignment = { beads: [], links: [], cutShort: false };

/** A glossary entry as a clue: a person has said that these two translate each other. */
export const knownPair = (entry: GlossaryEntry) => ({
  japanese: entry.ja,
  english: entry.en.toLowerCase(),
  strength: 1,
});

const sentencesOf = (input: InputText, language: Language): readonly Sentence[] =>
  (input.segments ? segmentGiven(input.segments, input.text) : segment(input.text, language, input.marks))
    .sentences;

/** Cuts and analyses the Japanese of a job. */
export const readJapanese = (input: InputText, engine: Engine): JapaneseText =>
  analyseJapanese(input.file, input.text, sentencesOf(input, 'ja'), engine.tokenizeJapanese);

/** Cuts and analyses one English text of a job. */
export const readEnglish = (input: InputText, engine: Engine): EnglishText =>
  analyseEnglish(input.file, input.text, sentencesOf(input, 'en'), engine.tokenizeEnglish);

/** What the articles written in Japanese call things; nothing when there are none. */
const usageOf = ({ native, want }: Job, engine: Engine): { readonly usage?: Usage } =>
  native === undefined || native.length === 0 || !want.includes('findings')
    ? {}
    : { usage: countUsage(native.map((input) => readJapanese(input, engine))) };

/**
 * Takes one article the whole way: segments, analyses, aligns, checks, finds terms. Stages that nothing wanted
 * needs are left out. Throws `Cancelled` when the watch says that the work is no longer wanted.
 */
export function processArticle(job: Job, engine: Engine, watch: Watch): Processed {
  pass(watch, 'segment', 0);
  const ja = readJapanese(job.ja, engine);
  const en = job.en.map((input, index) => {
    pass(watch, 'analyse', (index + 1) / (job.en.length + 1));
    return readEnglish(input, engine);
  });
  pass(watch, 'align', 0);
  const wants = new Set(job.want);
  const { lexicon } = engine;
  const { accepted } = job;
  const known = { watch, glossary: job.glossary.map(knownPair), ...(accepted ? { accepted } : {}) };
  const alignment = wants.size === 0 ? NOTHING : align(ja, en, lexicon, known);
  pass(watch, 'terms', 0);
  const asked = wants.has('terms') ? 1 : FORMS_READ;
  const terms =
    wants.has('terms') || wants.has('findings') ? extractTerms(ja, en, alignment, lexicon, asked) : [];
  pass(watch, 'check', 0);
  const usage = usageOf(job, engine);
  const findings = wants.has('findings')
    ? check(ja, en, alignment, { lexicon, glossary: job.glossary, terms, ...usage })
    : [];
  pass(watch, 'check', 1);
  return { ja, en, alignment, findings, terms: wants.has('terms') ? terms : [] };
}
