/**
 * Where Japanese negates: by ending (ない, ません, ず, まい), in a word (不可能, 拒否), or only in form (なければならない).
 */
import type { JapaneseSentence } from '../language/analysis.ts';
import type { JapaneseToken } from '../language/token.ts';
import type { Negative } from './negation.ts';

const ENDINGS: ReadonlySet<string> = new Set(['ない', '無い', 'ぬ', 'ん', 'まい']);

/**
 * Negative in form alone: duty, guess, "nothing but", a question that expects yes, set phrases. The English has a word of
 * negation for some of them, seldom for others, so that they may answer one and never ask for one.
 */
const IN_FORM: readonly RegExp[] = [
  /(?:な(?:けれ|きゃ|く|くちゃ)|ね)(?:ば|ては|ちゃ)?(?:、)?(?:なら|いけ|なり|いけま|なりま)(?:な[いかくけ]|ませ|ぬ|ず)?\p{Script=Hiragana}*/gu,
  /な(?:けれ|きゃ|くちゃ)ば?/gu,
  /ざるを(?:得|え)(?:な[いかく]|ませ|ず|ぬ)/gu,
  /か(?:も|)(?:しれ|知れ)(?:な[いかく]|ませ|ぬ|ず)/gu,
  /に(?:ほか|他)(?:なら|なりま)(?:な[いかく]|せ|ず|ぬ)/gu,
  /(?:しか|ほか|他)(?:は|に|にも)?(?:な[いかくし]|あり?ませ|[^、。]{1,16}?(?:な[いかくけ]|ませ|ず))/gu,
  /(?:に|と|も)?(?:過ぎ|すぎ)(?:な[いかく]|ませ|ず|ぬ)/gu,
  /(?:だけ|ばかり|のみ)(?:では?|に)?(?:な[いかく]|あり?ませ|とどまら|限ら|なら)\p{Script=Hiragana}?/gu,
  /(?:のみならず|にとどまらず|に限らず|を問わず|問わず|(?:に|も)?(?:かかわら|関わら|拘わら)ず|を?ものともせず|ひとかたならず)/gu,
  /(?:違い|ちがい|間違い|相違)(?:は)?(?:な[いかく]|あり?ませ)/gu,
  /やむ(?:を|なき)?(?:得|え)?(?:な[いかく]|ず)/gu,
  /(?:少な|すくな)(?:くな[いか]|からず)/gu,
  /(?:な[いか](?:った)?|ませ(?:ん|んでした)?)(?:です|でしょう|だろう|の(?:です|でしょう|だろう|では)?)?か(?!っ|も|く)/gu,
  /(?:ん|ない)(?:じゃ|では)な[いか]/gu,
  /(?:仕方|仕様|しょうが|しかた|間も?|まも|ほど|程|例外|限り|絶え間|滅多に|この上|ためらい|さりげ|何気|なにげ|思いがけ|とめど|否応|いや応|問題|躊躇|遠慮|惜しみ|惜しげも|くま|漏れ|申し訳|もったい|とんでも|つま)(?:は|が|なら)?(?:な[いかくし]|あり?ませ)/gu,
  /(?:相変わら|思わ|必|たゆま|絶え|取り敢え|とりあえ|少なから|残ら|飽き足ら|知ら(?:ず|ぬ間に))ず/gu,
  /(?:数え切れ|計り知れ|かけがえの|欠かせ|変わら|変わり|数えきれ|はかりしれ|たまら|見逃せ|切り離せ|負け|劣ら|尽き|止まら|耐え|ゆるぎ|揺るぎ|言わ|限ら)(?:な[いかく]|ませ|ぬ|ず)/gu,
  /(?:うち|前|まえ)に/gu,
  /な(?:い|かっ)(?:た)?(?:限り|かぎり|うち|よう|まま|ほど|わけに|わけで)/gu,
  /わけ(?:に)?(?:は|では)(?:な[いかく]|い[かき])/gu,
  /なくな|なくし|亡くな|言うまでも/gu,
];

/** Words that negate of themselves, or may be said by a negation: "not allowed", "did not attend", "no more than". */
const LEXICAL =
  /^(?:[不非無未否]|.*[不非無未](?=\p{Script=Han})).+|拒|断|否|欠|避|禁|防|阻|失|逃|外|除|反対|違|異な|異議|誤|別|以外|だけ|のみ|限|初めて|未満|以内|以下|いや|いいえ|ノー|だめ|ダメ|駄目|無理|まれ|稀|滅多|ほとんど|殆ど|決して|全く|まったく|全然|遠|疑|忘|難し|困難|むずかし|止|停|中止|やめ|辞め|廃|解消|断念|諦|あきらめ|撤回|控え|免|却下|空|嘘|うそ|偽|どころ|より|むしろ|代わり|かわり|足ら|足り|足ず|不足|わずか|ゼロ|０|惜し|残念|無|なし|なく|未だ|まだ|今だ|もう|離|消|絶|放棄|損|やら|まで|でき|厳し|危|排|反|抜き|抜け|かね|兼ね|嫌|きらい|苦手|隠|潜|封|閉|落|負|下回|届か|至ら|及ば|満た|少な|薄|弱|低|狭|未|浅|遅|切れ|壊|廃止|止ま|抑|抵抗|例外|唯一|ばかり|あまり|余り|別に|ほか|他|漏れ|例え|たとえ|すら|さえ|無視|軽視|知らず|お断り|間違|悪|安易|なかなか|まさか|いえ|否定|二度と|もはや|はず|なんて|もの/u;

/** How far back from a negation its predicate may stand. */
const REACH = 6;
const LIGHT: ReadonlySet<string> = new Set(
  'する ある いる なる できる 出来る られる れる せる させる ます です だ てる くる いく おく しまう 得る 言える'.split(' '),
);

const isHead = (token: JapaneseToken): boolean =>
  /^(?:名詞-(?!非自立|接尾|代名詞|数)|動詞-自立|形容詞-自立|副詞)/.test(token.detail) && !LIGHT.has(token.base);

/** The words that a negation at `at` denies, the nearest first. */
function headsBefore(tokens: readonly JapaneseToken[], at: number): readonly JapaneseToken[] {
  const heads: JapaneseToken[] = [];
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const token = tokens[back];
    if (token === undefined || /[、。「」]/.test(token.surface)) break;
    if (isHead(token)) heads.push(token);
    if (heads.length === 2) break;
  }
  return heads;
}

const isEnding = (token: JapaneseToken): boolean =>
  ENDINGS.has(token.base) && (token.pos === 'AUX' || token.pos === 'ADJ') && !token.detail.startsWith('名詞');

/** Every negation of a sentence, in order. */
export function negativesInJapanese(sentence: JapaneseSentence, whole: string): readonly Negative[] {
  const text = whole.slice(sentence.start, sentence.end);
  const formal = IN_FORM.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    })),
  );
  return sentence.tokens.flatMap((token, at): Negative[] => {
    if (isEnding(token)) {
      const inForm = formal.some((span) => token.start < span.end && token.end > span.start);
      const heads = headsBefore(sentence.tokens, at);
      const doubled = sentence.tokens
        .slice(at + 1, at + 5)
        .some((other) => isEnding(other) && !/[、。」]/.test(whole.slice(token.end, other.start)));
      return [{ start: token.start, end: token.end, strength: inForm || doubled ? 'loose' : 'strict', heads }];
    }
    if (token.pos === 'PUNCT' || !LEXICAL.test(token.surface)) return [];
    return [{ start: token.start, end: token.end, strength: 'loose', heads: [token] }];
  });
}
