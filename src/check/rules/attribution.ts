import type { Span } from '../../base/span.ts';
import type { EnglishSentence } from '../../language/analysis.ts';
import type { Name } from '../../language/mention.ts';
import type { EnglishToken } from '../../language/token.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Draft, defineCheck } from '../define-check.ts';
import { isNameIn } from '../name-evidence.ts';
import { counterparts } from '../same-name.ts';
import { cannotSpeak, certainSpeakers, hasPronounSpeaker, servants } from '../speech-en.ts';
import { type JapaneseReport, reportsInJapanese } from '../speech-ja.ts';
import { type BeadView, englishAt, japaneseAt, type Located } from '../view.ts';

/** A bead must be trusted this far before its speakers are compared. */
const TRUSTED = 0.4;
/** How sure a name is taken for the speaker, by where it stands. */
const SURENESS: Readonly<Record<JapaneseReport['way'], number>> = { beside: 0.8, topic: 0.65 };
/** Somebody whom a pronoun may mean stands in the sentence before, or in one of the two before that. */
const LOOKED_BACK = 3;
const MEANT_BY_PRONOUN = 0.6;
const HOLDER = 0.7;

/** What anybody may be called; an office is something else. */
const HONORIFIC = /^(?:氏|さん|様|君|ちゃん|先生|容疑者|被告|選手)$/;

const MAY_SPEAK: ReadonlySet<string> = new Set(['person', 'unknown']);

/** A name of the English in the sentence it stands in. */
interface Mention {
  readonly name: Located<Name>;
  readonly sentence: Located<EnglishSentence>;
}

const mentionsIn = (sentences: readonly Located<EnglishSentence>[]): readonly Mention[] =>
  sentences.flatMap((sentence) =>
    sentence.names.map((name) => ({ name: { ...name, file: sentence.file }, sentence })),
  );

const isSame = (ja: Name, en: Name, view: BeadView): boolean =>
  counterparts(ja, [en], view.article.lexicon).own.length > 0;

/** Puts one person in the place of the other where they stand side by side, otherwise the right one in its place. */
function repair(wrong: Name, meant: Name, view: BeadView): Span & { readonly text: string } {
  const between = japaneseAt(view, { start: wrong.end, end: Math.max(wrong.end, meant.start) });
  // サンチェスはミュラーに: the one who speaks and the one who listens change places.
  if (meant.start > wrong.end && /^[^。、「」]{0,8}$/.test(between))
    return {
      start: wrong.start,
      end: meant.end,
      text: japaneseAt(view, meant) + between + japaneseAt(view, wrong),
    };
  return { start: wrong.start, end: wrong.end, text: japaneseAt(view, meant) };
}

/** The words of somebody who is named on both sides, in the mouth of somebody else who is. */
function swapped(report: JapaneseReport, mentions: readonly Mention[], view: BeadView) {
  const names = mentions.map(({ name }) => name);
  const { own: same, others } = counterparts(report.name, names, view.article.lexicon);
  const own = mentions.filter(({ name }) => same.includes(name));
  if (own.length === 0 || !own.every(({ name, sentence }) => cannotSpeak(name, sentence.tokens)))
    return undefined;
  for (const sentence of view.en.sentences) {
    for (const speaker of certainSpeakers(sentence.tokens, sentence.names)) {
      if (!others.some((it) => it.file === sentence.file && it.start === speaker.start)) continue;
      const meant = view.ja.names.find(
        (it) => it !== report.name && MAY_SPEAK.has(it.kind) && isSame(it, speaker, view),
      );
      if (meant !== undefined) return { speaker: { ...speaker, file: sentence.file }, meant };
    }
  }
  return undefined;
}

/** The sentences of a source before one of a bead, nearest first. */
function sentencesBefore(view: BeadView): readonly Located<EnglishSentence>[] {
  const [first] = view.en.sentences;
  const all = view.article.sources[first?.file ?? -1]?.sentences ?? [];
  const at = all.findIndex((sentence) => sentence.start === first?.start);
  return all
    .slice(Math.max(0, at - LOOKED_BACK), Math.max(0, at))
    .map((sentence) => ({ ...sentence, file: first?.file ?? 0 }))
    .reverse();
}

/** "He said": the words of the only person the sentences before speak of, given to one they do not name. */
function behindPronoun({ name }: JapaneseReport, mentions: readonly Mention[], view: BeadView) {
  if (view.en.sentences.length !== 1 || name.kind !== 'person') return undefined;
  if (!view.en.sentences.every((it) => hasPronounSpeaker(it.tokens))) return undefined;
  const { lexicon, sources } = view.article;
  const before = sentencesBefore(view);
  const [nearest] = before;
  const around = [...view.en.sentences, ...before].map((it) => englishAt(view, it)).join(' ');
  const named = [...mentions, ...mentionsIn(before)].map((it) => it.name);
  if (nearest === undefined || isNameIn(name, around, named, lexicon)) return undefined;
  const known = sources.some((source) =>
    source.sentences.some((sentence) => sentence.names.some((it) => isSame(name, it, view))),
  );
  const persons = nearest.names.filter(({ kind }) => kind === 'person');
  const [speaker] = certainSpeakers(nearest.tokens, nearest.names);
  if (!known || speaker === undefined || persons.some((it) => it.form !== speaker.form)) return undefined;
  return { ...speaker, file: nearest.file };
}

/** Whether a dictionary calls an office so, or nearly so: "adviser", 補佐 and 補佐官. */
const isCalled = ({ lemma }: EnglishToken, title: string, lexicon: Lexicon): boolean =>
  lexicon.english(title).some(({ form }) => form === lemma) ||
  lexicon
    .japanese(lemma)
    .some(({ form, listed }) => listed && form.length > 1 && (title.includes(form) || form.includes(title)));

/** ゼレンスキー補佐官 for "Zelensky's adviser": the one who is served holds the office. */
function* holders(view: BeadView): Iterable<Draft<'check.attribution.holder'>> {
  const { lexicon } = view.article;
  for (const name of view.ja.names) {
    const { title } = name;
    if (title === undefined || title.start !== name.end || name.kind !== 'person') continue;
    if (HONORIFIC.test(title.form)) continue;
    const isOffice = (token: EnglishToken): boolean =>
      token.pos === 'NOUN' && isCalled(token, title.form, lexicon);
    for (const sentence of view.en.sentences) {
      const own = sentence.names.filter((it) => isSame(name, it, view));
      const found = own.map((it) => servants(it, sentence.tokens, isOffice));
      const [first] = found;
      if (first === undefined || !found.every((it) => it !== undefined)) continue;
      const span = { start: name.start, end: title.end };
      const office = { file: sentence.file, start: first.start, end: first.end };
      const person = japaneseAt(view, name);
      yield {
        ja: [span],
        en: [office],
        message: 'check.attribution.holder',
        values: { ja: japaneseAt(view, span), en: englishAt(view, office), name: person, office: title.form },
        confidence: HOLDER,
        suggestions: [{ start: name.end, end: name.end, text: '氏の' }],
      };
    }
  }
}

/**
 * A speaker is doubted when the English names the same person, but only as one who is spoken to, spoken of or whose
 * things are spoken of, while somebody else who is named on both sides certainly speaks.
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
      fixed: 'ミュラーはサンチェスに計画を中止すると語った。',
    },
    {
      ja: 'ロペス氏は橋の検査が遅れていると述べ、これは計画にとって重要だとベイカー氏は強調した。',
      en: "Lopez said the inspection of the bridge was late, which was crucial to Baker's plans.",
      finds: ['ベイカー'],
    },
    {
      ja: 'ベイカー顧問は計画を認めた。',
      en: "Baker's adviser confirmed the plan.",
      finds: ['ベイカー顧問'],
      fixed: 'ベイカー氏の顧問は計画を認めた。',
    },
    {
      ja: 'ミュラーはサンチェスに計画を中止すると語った。',
      en: 'Müller told Sanchez that he would stop the plan.',
      finds: [],
    },
    {
      ja: 'ロペス氏は検査が遅れていると述べ、ベイカー氏もそれを認めたと語った。',
      en: 'Lopez said the inspection was late, and that Baker had admitted as much.',
      finds: [],
    },
    { ja: 'サンチェスは計画を中止すると語った。', en: 'She said the plan would be stopped.', finds: [] },
  ],
  *findInBead(view) {
    if (view.score < TRUSTED) return;
    const reports = view.ja.sentences.flatMap((it) => reportsInJapanese(it, view.article.text));
    const mentions = reports.length === 0 ? [] : mentionsIn(view.en.sentences);
    for (const report of reports) {
      if (!MAY_SPEAK.has(report.name.kind) && report.way !== 'beside') continue;
      const values = { ja: japaneseAt(view, report.name) };
      const found = swapped(report, mentions, view);
      if (found !== undefined) {
        const { file, start, end } = found.speaker;
        const better = japaneseAt(view, found.meant);
        yield {
          ja: [{ start: report.name.start, end: report.name.end }],
          en: [{ file, start, end }],
          message: 'check.attribution.found',
          values: { ...values, en: englishAt(view, found.speaker), better },
          confidence: SURENESS[report.way],
          suggestions: [repair(report.name, found.meant, view)],
        };
        continue;
      }
      const speaker = behindPronoun(report, mentions, view);
      if (speaker === undefined) continue;
      yield {
        ja: [{ start: report.name.start, end: report.name.end }],
        en: [{ file: speaker.file, start: speaker.start, end: speaker.end }],
        message: 'check.attribution.pronoun',
        values: { ...values, en: englishAt(view, speaker) },
        confidence: MEANT_BY_PRONOUN,
      };
    }
    yield* holders(view);
  },
});
