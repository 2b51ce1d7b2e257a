import type { Span } from '../../base/span.ts';
import type { JapaneseToken } from '../../language/token.ts';
import { type Draft, defineCheck } from '../define-check.ts';
import { trimEnd } from '../ending.ts';
import { type BeadView, japaneseAt } from '../view.ts';

/**
 * Particles that lead on to a predicate. Writers do end sentences in も, は, へ, とは and まで, and questions in か, so
 * those say nothing.
 */
const LEADING_ON: ReadonlySet<string> = new Set([
  'に',
  'を',
  'で',
  'と',
  'が',
  'により',
  'によって',
  'について',
  'として',
]);
/** A longer sentence that ends in a particle is an inversion or a title more often than a torn piece. */
const LONGEST = 30;

const isFiniteForm = (token: JapaneseToken | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'VERB' || token.pos === 'AUX' || token.detail.startsWith('形容詞')) &&
  (token.form === '基本形' || token.form.startsWith('命令'));

const isNominal = (token: JapaneseToken | undefined): boolean =>
  token !== undefined && ['NOUN', 'PROPN', 'PREFIX', 'NUM', 'ADJ', 'PRON'].includes(token.pos);

/** Whether a verb or adjective ends a clause here; before a noun it only describes that noun (新しい武器). */
const endsClause = (tokens: readonly JapaneseToken[], at: number): boolean =>
  isFiniteForm(tokens[at]) && !isNominal(tokens[at + 1]);

/** Whether nothing in the sentence could be a predicate of its own; なし before で is a noun. */
const hasNoPredicate = (tokens: readonly JapaneseToken[]): boolean =>
  !tokens.some((token, at) => token.surface !== 'なし' && endsClause(tokens, at));

/** 調査によると, 同省によれば: where a sentence has it from. */
const SOURCE = /.によ(?:ると|れば)$/;
/** So many words, に the first, make up によると. */
const BY = 3;

/** Pieces of the sentence before that stand behind its full stop: where it is from, or what a comma still leads in. */
function* tornOff(
  { start, end }: Span,
  words: readonly JapaneseToken[],
  text: string,
): Iterable<Draft<'check.fragment.source' | 'check.fragment.comma'>> {
  const comma = /^[、，][ \u3000]*/.exec(text)?.[0].length ?? 0;
  const said = text.slice(comma).replace(/[。.]$/, '');
  const ja = [{ start: start + comma, end }];
  if (SOURCE.test(said)) {
    if (hasNoPredicate(words.slice(0, -BY)))
      yield { ja, message: 'check.fragment.source', values: { words: said }, confidence: 0.8 };
  } else if (comma > 0 && hasNoPredicate(words)) {
    yield { ja, message: 'check.fragment.comma', values: { words: said }, confidence: 0.75 };
  }
}

/** 市長は木曜日に語った。: who spoke, and when, without a word of what was said. */
const SPOKE =
  /^[^、「」と]{2,20}[はが][^、「」とを]{0,12}(?:語った|述べた|話した|言った|語りました|述べました|話しました|言いました)。$/;

/** Whether a sentence tells only who spoke, while what was said is quoted neither before nor behind it. */
const isSpeechLeft = (text: string, before: string, behind: string): boolean =>
  SPOKE.test(text) && !/[」』”"]。?\s*$/.test(before) && !/^\s*[「『“"]/.test(behind);

/** A detached clause is short. */
const LONGEST_CLAUSE = 22;
const TOPICS: ReadonlySet<string> = new Set(['は', 'が', 'も', 'って']);
/** Words that tie a sentence to the one before it, as a writer does who splits one. */
const TIES = /^(?:そ|こ|ま[たず]|しか|だが|一方|さら|なお|同|彼|両|特に|例えば)/;

/** Clauses of one English sentence that became a sentence without subject or tie: the noun they described is lost. */
function* detached(view: BeadView): Iterable<Draft<'check.fragment.detached'>> {
  if (view.en.sentences.length !== 1 || view.ja.sentences.length < 2) return;
  for (const sentence of view.ja.sentences.slice(1)) {
    const text = japaneseAt(view, sentence);
    if (sentence.kind !== 'body' || text.length > LONGEST_CLAUSE || /[「『（(？?！!、]/.test(text)) continue;
    const words = trimEnd(sentence.tokens);
    if (TIES.test(text) || !isNominal(words[0]) || !endsClause(words, words.length - 1)) continue;
    if (words.some((word) => word.pos === 'ADP' && TOPICS.has(word.surface))) continue;
    const span = { start: sentence.start, end: sentence.end };
    yield { ja: [span], message: 'check.fragment.detached', values: { words: text }, confidence: 0.5 };
  }
}

/**
 * Journalists end sentences in nouns on purpose, and in particles that leave something unsaid. What they do not write is
 * a sentence that stops at に or を behind a finished one: that is a phrase of the sentence before it.
 */
export const fragment = defineCheck({
  id: 'fragment',
  category: 'fluency/fragment',
  severity: 'major',
  reads: 'japanese',
  absorbs: ['cut-off'],
  examples: [
    {
      ja: '同氏は協定が衝突の危険を減らすと述べた。新しい武器と一緒に。',
      en: 'He said the pact would lower the risk of a clash, including with new weapons.',
      finds: ['新しい武器と一緒に。'],
    },
    { ja: '党は選挙で五度目の勝利を収めた。真の反対なしで', finds: ['真の反対なしで'] },
    {
      ja: '同氏は新型の誘導弾が脅威を高めると強調した。隣国を標的にしている。',
      en: 'The new guided missiles, which target a neighbouring country, add to the threat, he stressed.',
      finds: ['隣国を標的にしている。'],
    },
    {
      ja: '橋の工事は来月にも再開される。 、新たに公表された県の調査によると。',
      finds: ['新たに公表された県の調査によると。'],
    },
    {
      ja: '式は国営テレビで中継され、観客は制限される。 、与党と手を組んだ商工団体。',
      finds: ['与党と手を組んだ商工団体。'],
    },
    { ja: '市長は来月、島を訪れる予定だ。 市長は木曜日に語った。', finds: ['市長は木曜日に語った。'] },
    { ja: '「島を訪れる予定だ」。市長は木曜日に語った。', finds: [] },
    { ja: '橋は閉鎖された。県の調査によると、鉄骨が腐食していた。', finds: [] },
    { ja: '会談は二時間続いた。双方の主張は平行線。', finds: [] },
    { ja: '候補者は十人を超えた。背景には不信も。', finds: [] },
    { ja: '世界へ', finds: [] },
    { ja: '彼は笑った。「あなたと一緒に。」', finds: [] },
  ],
  findInBead: detached,
  *findInArticle(view) {
    for (const [at, sentence] of view.sentences.entries()) {
      const before = view.sentences[at - 1];
      if (before === undefined || before.paragraph !== sentence.paragraph || sentence.kind !== 'body')
        continue;
      const text = view.text.slice(sentence.start, sentence.end);
      if (/[「『（(？?！!]/.test(text)) continue;
      yield* tornOff(sentence, trimEnd(sentence.tokens), text);
      if (isSpeechLeft(text, japaneseAt(view, before), view.text.slice(sentence.end, sentence.end + 2)))
        yield {
          ja: [{ start: sentence.start, end: sentence.end }],
          message: 'check.fragment.speech',
          values: { words: text },
          confidence: 0.65,
        };
      if (text.length > LONGEST) continue;
      const words = trimEnd(sentence.tokens);
      const last = words.at(-1);
      if (last === undefined || !LEADING_ON.has(last.surface)) continue;
      const without = words.at(-2)?.surface === 'なし';
      if (last.pos !== 'ADP' && !without) continue;
      if (!hasNoPredicate(sentence.tokens)) continue;
      yield {
        ja: [{ start: sentence.start, end: sentence.end }],
        message: 'check.fragment.particle',
        values: { particle: last.surface },
        confidence: 0.8,
      };
    }
  },
});
