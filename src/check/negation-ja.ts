/**
 * Where Japanese negates: by ending (ない, ません, ず, まい), in a word (不可能, 拒否), or only in form (なければならない).
 */
import { keeping } from '../base/keeping.ts';
import type { Span } from '../base/span.ts';
import type { JapaneseSentence } from '../language/analysis.ts';
import type { JapaneseToken } from '../language/token.ts';
import type { NegativeInJapanese } from './negation.ts';

const ENDINGS: ReadonlySet<string> = new Set(['ない', '無い', 'ぬ', 'ん', 'まい']);

/** Whether a word may ask for a negation on the other side: without one that does, nothing needs to be compared. */
export const mayAskInJapanese = ({ base }: JapaneseToken): boolean => ENDINGS.has(base);

/** How a negation ends a word. */
const NO = '(?:な[いかくし]|無[いくし]|(?:あり)?ませ[んぬ]|ず|ぬ)';
/**
 * Negative in form alone: duty, guess, "nothing but", a question that expects yes. English hardly ever has a word of
 * negation for them, so that they may answer one at need and never ask for one.
 */
const IDLE: readonly RegExp[] = [
  // 〜なければならない, 〜ないといけない, 〜ねばならない, 〜ざるを得ない
  '(?:なければ?|なきゃ|なくては?|なくちゃ|ねば)、?(?:(?:なら|なり|いけ|だめ|ダメ)\\p{Script=Hiragana}{0,3})?',
  'ないと(?:なら|なり|いけ|だめ|ダメ)\\p{Script=Hiragana}{0,3}',
  'ざる(?:を(?:得|え)\\p{Script=Hiragana}+)?',
  // 〜かもしれない, 〜に違いない, 〜に過ぎない, 〜に他ならない
  `か(?:も)?(?:しれ|知れ)(?:${NO}|ま)`,
  `(?:違い|ちがい|相違|ほか|他)(?:は|に|なら|なり|も|が)*${NO}`,
  `(?:過ぎ|すぎ)${NO}`,
  // 〜を問わず, 〜にかかわらず
  '(?:とどまら|限ら|問わ|(?:かか|関|拘)わら|ものともせ|飽き足ら|相変わら|思わ|たゆま|絶え|少なから|残ら|遠から|知らず知ら|劣ら)ず',
  // 〜ではないか, 〜ませんか, 〜じゃない？
  '(?:な[いか](?:った)?|ませ(?:ん|んでした)?)(?:です|でしょう|だろう|の(?:です|でしょう|だろう|では)?)?(?:か(?!っ|も|く|ら|け)|？|\\?)',
  '(?:ん|ない)(?:じゃ|では)な[いか]',
  // 〜ずにはいられない
  `(?:ず|ない(?:で)?)に?は?(?:い|お)ら?れ(?:${NO}|なかっ)`,
  // 〜やむを得ない, さもなくば
  `やむ(?:を|なき)?(?:得|え)?${NO}`,
  '(?:さもな|否応な)(?:く|けれ)',
  // 伴い, which the tokenizer may cut into とも and ない
  '[にを]ともない',
].map((pattern) => new RegExp(pattern, 'gu'));

/** Negative in sense as well, and yet in phrases that English often says without: these answer any "not", and do not ask. */
const SPOKEN: readonly RegExp[] = [
  // 〜しか…ない, 〜だけでなく, 〜のみならず
  'しか(?:も)?[^、。]{0,20}?(?:な[いかくけ]|ません|ず)',
  `(?:だけ|ばかり|のみ)[^、。]{0,12}?(?:${NO}|とどまらず|限らず|ならず)`,
  // 〜なくはない, 〜ないわけではない, 〜ないとは言えない
  `(?:ない|なく|ぬ)(?:こと|わけ|はず|と|もの)?(?:では|は|も|が|でも)(?:言え|いえ|限ら)?${NO}`,
  // 〜なければ〜ない, 〜ない限り〜ない: only if.
  `(?:なければ|なくては|ないと|ない限り|ないかぎり)[^。「」]{0,30}?(?:${NO}|なかっ)`,
  // これほど〜ことは今までにない: more than ever.
  `(?:これまで|今まで|かつて)(?:に|は|には|にも)?(?:${NO}|なかっ)`,
  // 〜てもおかしくない
  `[てで]もおかしくは?(?:${NO}|なかっ)`,
  // Set phrases.
  `(?:少な|すくな)く(?:は)?${NO}`,
  `(?:仕方|しょうが|しかた|間|まも|ほど|程|例外|限り|絶え間|滅多に|この上|ためらい|さりげ|何気|なにげ|思いがけ|否応|問題|躊躇|遠慮|容赦|惜しみ|漏れ|申し訳|もったい|とんでも|つま|切れ目|休み|途切れ|まぎれも|紛れも|何と|なん|文句|抵抗|異論|異存|差し支え|後悔|疑い|右に出る(?:者|もの)|比類|類い?を?見)(?:と|は|が|の|なら|も)?${NO}`,
  `(?:数え切れ|計り知れ|欠かせ|欠かす|変わら|変わり(?:ませ)?|数えきれ|はかりしれ|たまら|切り離せ|尽き|ゆるぎ|揺るぎ|動か|言うまでも|譲れ)(?:こと(?:の|が))?(?:でき)?${NO}`,
  // 〜ないうちに, 〜ない限り, 〜ないように, 〜ないほど
  'な(?:い|かった)(?:限り|かぎり|うち|よう|ほど|くらい)',
  `わけには(?:${NO}|い[かき]${NO})`,
  // 〜ないと。, 〜ないと気が済まない, 〜ても構わない
  'ない(?:と|とね)(?=[。！」』]|$|気が|気の)',
  '(?:構|かま)(?:わな[いかく]|わず|いませ|わぬ)',
  '(?:声|音|物音)(?:一つ|ひとつ)?も(?:聞こえ|し|せ)(?:な[いかく]|ませ|ず)',
  '(?:かね|問わ|(?:信じ|考え|避け|免れ|逃れ)られ|否め)(?:な[いかく]|ませ|ず)',
  '(?:途方も|無理も|非の打ち(?:どころ|所)(?:が|の)|申し分(?:が|の)?|余念が)な[いかく]',
  '(?:気が済ま|気がすま|留まるところを知ら|留まることを知ら|とどまることを知ら|見知ら|世間知ら|知らぬ間|言い表せ|数知れ|落ち着か|思いも(?:寄|よ)ら|予期せ|夢にも思わ|目(?:を|が)(?:離|放)[させ])(?:な[いかく]|ず|ぬ|ませ)',
].map((pattern) => new RegExp(pattern, 'gu'));

/** Words of negative sense: a translator may use them for "not", and "not" for them. */
const LOOSE =
  /^(?:(?!不動産|無事|無料|無線|無限|未満|未来|無人)[不非無未没].+|.+[不非無未]|.*不可.*|拒.*|断[らりるっわ].*|欠.*|避け.*|回避|免れ.*|禁.*|防[がぎいぐげ].*|防止|阻.*|失.*|逃[さしすせ].*|除[いかきくけ].*|反対|異な.*|違[いうわっえ].*|違法|違反|矛盾|抵抗|以外|だめ|ダメ|駄目|まれ|稀|難し.*|困難|止[まめ].*|停止|中止|やめ.*|辞め.*|廃止|断念|諦.*|あきらめ.*|撤回|控え.*|却下|嘘|うそ|虚偽|どころ|むしろ|代わり|かわり|足ら|足り|不足|ゼロ|絶[えたっつち].*|放棄|かね.*|抜き|抜け.*|嫌.*|惜し.*|忘れ.*|疑.*|いいえ|いや|なし|無し|無く|亡く.*|消え.*|程遠.*|届か.*|なくな.*|無くな.*|例外|外れ.*|さもなければ|無視|隠.*|解消|否.*|拒否|ろく)$/u;
/** Words that now and then stand for "not" in their own clause. */
const FAINT =
  /^(?:だけ|のみ|限[らりるっ].*|初めて|はじめて|未満|以内|以下|残念|離れ.*|損.*|厳し.*|危.*|少な.*|薄.*|弱.*|低.*|遅.*|負け.*|敗.*|遠[いくけ].*|閉じ.*|ほか|他|すら|さえ|より|まで|別|なかなか|まさか|苦手|悪.*|外|終わ.*|終え.*|間違.*|誤.*|排.*|唯一|ばかり|たった|わずか)$/u;

/** How a word denies by its own sense: texts say the same words over and over. */
const senseOf = keeping((surface): 'loose' | 'faint' | 'none' =>
  LOOSE.test(surface) ? 'loose' : FAINT.test(surface) ? 'faint' : 'none',
);

/** Whether a word denies by its own sense: 拒否, 不可能. */
export const isNegativeWord = (surface: string): boolean => senseOf(surface) === 'loose';

/** How far back from a negation its predicate may stand. */
const REACH = 6;
const LIGHT: ReadonlySet<string> = new Set(
  'する ある いる なる できる 出来る られる れる せる させる てる くる いく おく しまう 得る 言える いえる'.split(
    ' ',
  ),
);

const isHead = (token: JapaneseToken): boolean =>
  /^(?:名詞-(?!非自立|接尾|代名詞|数)|動詞-自立|形容詞-自立|副詞)/.test(token.detail) &&
  !LIGHT.has(token.base);

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

/** ん and ぬ stand behind a verb; elsewhere they are sounds of a reading (しょいん). */
const isEnding = (token: JapaneseToken, before: JapaneseToken | undefined): boolean =>
  ENDINGS.has(token.base) &&
  (token.pos === 'AUX' || token.pos === 'ADJ') &&
  (!/^[んぬ]$/.test(token.base) || before?.form.startsWith('未然') === true || before?.surface === 'ませ');

const within = (token: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => token.start < span.end && token.end > span.start);

/** Every negation of a sentence, in order. */
export function negativesInJapanese(
  sentence: JapaneseSentence,
  whole: string,
): readonly NegativeInJapanese[] {
  const text = whole.slice(sentence.start, sentence.end);
  const placesOf = (patterns: readonly RegExp[]): readonly Span[] =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
        start: sentence.start + index,
        end: sentence.start + index + words.length,
      })),
    );
  const hasEnding = sentence.tokens.some((token, at) => isEnding(token, sentence.tokens[at - 1]));
  const [idle, spoken] = hasEnding ? [placesOf(IDLE), placesOf(SPOKEN)] : [[], []];
  return sentence.tokens.flatMap((token, at): NegativeInJapanese[] => {
    const { start, end } = token;
    if (isEnding(token, sentence.tokens[at - 1])) {
      const strength = within(token, idle) || within(token, spoken) ? 'loose' : 'strict';
      const next = sentence.tokens[at + 1];
      const describes = strength === 'strict' && (next?.pos === 'NOUN' || token.surface === 'ず');
      return [
        {
          start,
          end,
          strength,
          heads: headsBefore(sentence.tokens, at),
          ...(describes ? { describes } : {}),
          ...(within(token, spoken) && !within(token, idle) ? { inForm: true } : {}),
        },
      ];
    }
    if (
      token.surface === 'な' &&
      token.detail === '助詞-終助詞' &&
      sentence.tokens[at - 1]?.form === '基本形'
    )
      return [{ start, end, strength: 'loose', heads: headsBefore(sentence.tokens, at) }];
    if (token.pos === 'PUNCT') return [];
    const sense = senseOf(token.surface);
    if (sense === 'loose') return [{ start, end, strength: 'loose', heads: [token] }];
    return sense === 'faint'
      ? [{ start, end, strength: 'faint', heads: [token, ...headsBefore(sentence.tokens, at)] }]
      : [];
  });
}
