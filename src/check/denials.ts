/** English denials, in words of every kind, where not a character of the Japanese could deny anything. */
import type { SourceSpan } from '../align/alignment.ts';
import type { Span } from '../base/span.ts';
import type { JapaneseSentence } from '../language/analysis.ts';
import { endingOf } from './ending.ts';
import { type BeadView, englishAt } from './view.ts';
import { wholeJapanese } from './words.ts';

const ENGLISH =
  /\b(?:(?:fail|refus|declin)(?:s|es|ed|ing)? to [a-z]+|unable to [a-z]+|(?:has|have|had|is|are|was|were) yet to(?: be)? [a-z]+|(?:rarely|seldom|hardly|scarcely) [a-z]+|unless [a-z]+|unlikely|no longer|without (?:a |an |any |the )?[a-z]+|(?:did|does|do|was|were|is|are|could|would|will|can|has|have|had) not\b(?! (?:only|just|merely|simply|least))(?: be| been)? ?[a-z]*|never(?! mind) [a-z]+|nobody [a-z]+|no one [a-z]+|neither\b|none of)/gi;
/**
 * Whatever Japanese denies with: endings (ない, ず, ぬ, ません), prefixes, and the characters of words that say it otherwise
 * (拒む, 控える, 失敗, 難しい, まだ, 限り). Wide on purpose: any of them keeps the check silent.
 */
const JAPANESE =
  /な[いくかけしきさ]|[ずぬ]|ません|まい|無|不|未|非|否|拒|断|控|避|失|禁|欠|退|難|困|だけ|しか|限り|以外|まだ|のみ|逃|免|止|や[めむ]|辞|怠|放|反|抵抗|見送|外|漏|落|低い|薄い|稀|まれ|珍し|少な|わずか|辛うじて|かろうじ|やっと|ほとんど|初めて|はじめて|てから|続|黙|まま|同じ|ほかにも|だめ|ダメ|駄目|除|別|抜|せず|前に|違|離|届か|足り|途中|停|負|敗|破|弱|廃|消|撤|却|ゼロ|[0０]/;

/** A denial of the English that nothing in the Japanese answers. */
export interface LostDenial {
  /** The predicate that the Japanese ends with; undefined where it ends with none. */
  readonly ja: Span | undefined;
  readonly en: SourceSpan;
}

/** What a sentence ends with: 可決|した with the noun that する carries. */
function predicateOf(sentence: JapaneseSentence): Span | undefined {
  const { words, start, end } = endingOf(sentence);
  if (words.length === 0) return undefined;
  const noun = sentence.tokens.find((token) => token.end === start && token.detail === '名詞-サ変接続');
  return { start: noun?.start ?? start, end };
}

/** The denials of a bead's English, where its Japanese has no means of denying at all. */
export function* lostDenials(view: BeadView): Iterable<LostDenial> {
  const last = view.ja.sentences.at(-1);
  if (last === undefined || JAPANESE.test(wholeJapanese(view))) return;
  const ja = predicateOf(last);
  for (const sentence of view.en.sentences)
    for (const match of englishAt(view, sentence).matchAll(ENGLISH)) {
      const from = sentence.start + match.index;
      yield { ja, en: { file: sentence.file, start: from, end: from + match[0].trimEnd().length } };
    }
}
