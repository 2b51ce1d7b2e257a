import type { Name } from '../../language/mention.ts';
import type { EnglishToken } from '../../language/token.ts';
import { defineCheck } from '../define-check.ts';
import { likeness } from '../name-evidence.ts';
import { type BeadView, englishAt, japaneseAt, type Located } from '../view.ts';

/** A bead must be trusted this far before its speakers are compared. */
const TRUSTED = 0.4;
/** From this likeness on (0–1) two names are one; below `OTHER` they are not. */
const SAME = 0.5;
const OTHER = 0.2;
/** How many words may stand between a speaker and the verb: a title, an adverb, "the minister". */
const NEAR = 4;

/** A name as the subject of a verb that reports speech, itself behind と. */
const REPORTS =
  /^(?:氏|さん|容疑者|被告|[\p{Script=Han}ー・]{0,12})?(?:は|も)[^。「」]{0,40}?(?:述べ|語[っりる]|話し(?!合)|言[っい]|主張し|強調し|指摘し|説明し|表明し|付け加え|明らかにし|発表し)/u;
const MAY_SPEAK: ReadonlySet<string> = new Set(['person', 'unknown']);
const SAID: ReadonlySet<string> = new Set(
  'say tell add claim stress emphasize emphasise explain note argue warn declare announce insist'.split(' '),
);

/** The names of the Japanese that report something. */
const speakersInJapanese = (view: BeadView): readonly Name[] =>
  view.ja.names.filter(
    (name) => MAY_SPEAK.has(name.kind) && REPORTS.test(view.article.text.slice(name.end, name.end + 80)),
  );

/** The word of reporting next to a name: "Ms Baker said", "said Baker". */
const isBeside = (tokens: readonly Located<EnglishToken>[], name: Located<Name>): boolean =>
  tokens.some((token, at) => {
    if (!SAID.has(token.lemma) || token.file !== name.file) return false;
    const isBreak = (it: EnglishToken): boolean => /^[,.;:]$/.test(it.surface);
    const ahead = tokens.slice(Math.max(0, at - NEAR), at);
    const after = tokens.slice(at + 1, at + 1 + NEAR);
    const before = ahead.slice(ahead.findLastIndex(isBreak) + 1);
    const stop = after.findIndex(isBreak);
    const behind = stop < 0 ? after : after.slice(0, stop);
    // "told Baker" names the listener.
    const listens = token.lemma === 'tell';
    const holds = (words: readonly Located<EnglishToken>[]): boolean =>
      words.some((it) => it.start >= name.start && it.end <= name.end);
    return holds(before) || (!listens && holds(behind));
  });

/**
 * Reported only when each side has one speaker by name, both people are named on both sides, and the speaker of one side is
 * the other person of the other.
 */
export const attribution = defineCheck({
  id: 'attribution',
  category: 'accuracy/mistranslation',
  severity: 'major',
  reads: 'both',
  examples: [
    {
      ja: 'サンチェスはミュラーに計画を中止すると語った。',
      en: 'Müller told Sanchez that he would stop the plan.',
      finds: ['サンチェス'],
    },
    {
      ja: 'ミュラーはサンチェスに計画を中止すると語った。',
      en: 'Müller told Sanchez that he would stop the plan.',
      finds: [],
    },
    { ja: 'サンチェスは計画を中止すると語った。', en: 'She said the plan would be stopped.', finds: [] },
  ],
  *findInBead(view) {
    if (view.score < TRUSTED || view.ja.names.length < 2) return;
    const [speaker, second] = speakersInJapanese(view);
    const said = view.en.names.filter((it) => isBeside(view.en.tokens, it));
    const [source] = said;
    if (speaker === undefined || second !== undefined || source === undefined || said.length > 1) return;
    const { lexicon } = view.article;
    const alike = (ja: Name, en: Located<Name>): number => likeness(ja, englishAt(view, en), [en], lexicon);
    if (!MAY_SPEAK.has(source.kind) || alike(speaker, source) >= OTHER) return;
    const listener = view.en.names.find((it) => it !== source && alike(speaker, it) >= SAME);
    const meant = view.ja.names.find(
      (it) => it !== speaker && MAY_SPEAK.has(it.kind) && alike(it, source) >= SAME,
    );
    if (listener === undefined || meant === undefined) return;
    const { file, start, end } = source;
    yield {
      ja: [{ start: speaker.start, end: speaker.end }],
      en: [{ file, start, end }],
      message: 'check.attribution.found',
      values: { ja: japaneseAt(view, speaker), en: englishAt(view, source), better: japaneseAt(view, meant) },
      confidence: 0.6,
    };
  },
});
