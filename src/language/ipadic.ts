import type { PartOfSpeech } from './token.ts';

/** Beginnings of IPADIC's part of speech (joined by `-`), each with ours; the longest one that fits decides. */
const TABLE: readonly (readonly [string, PartOfSpeech])[] = [
  ['名詞-固有名詞', 'PROPN'],
  ['名詞-数', 'NUM'],
  ['名詞-代名詞', 'PRON'],
  ['名詞-接尾', 'SUFFIX'],
  ['名詞-形容動詞語幹', 'ADJ'],
  ['名詞-ナイ形容詞語幹', 'NOUN'],
  ['名詞-接続詞的', 'CCONJ'],
  ['名詞-特殊-助動詞語幹', 'AUX'],
  ['名詞-動詞非自立的', 'VERB'],
  ['名詞', 'NOUN'],
  ['動詞-自立', 'VERB'],
  ['動詞', 'AUX'],
  ['形容詞-接尾', 'SUFFIX'],
  ['形容詞-非自立', 'AUX'],
  ['形容詞', 'ADJ'],
  ['副詞', 'ADV'],
  ['連体詞', 'DET'],
  ['接続詞', 'CCONJ'],
  ['助詞-接続助詞', 'SCONJ'],
  ['助詞-終助詞', 'PART'],
  ['助詞-副助詞／並立助詞／終助詞', 'PART'],
  ['助詞', 'ADP'],
  ['助動詞', 'AUX'],
  ['感動詞', 'INTJ'],
  ['フィラー', 'INTJ'],
  ['接頭詞', 'PREFIX'],
  ['記号-句点', 'PUNCT'],
  ['記号-読点', 'PUNCT'],
  ['記号-括弧開', 'PUNCT'],
  ['記号-括弧閉', 'PUNCT'],
  ['記号-アルファベット', 'NOUN'],
  ['記号', 'SYM'],
];

const BY_LENGTH = [...TABLE].sort(([one], [other]) => other.length - one.length);

/** Our part of speech for IPADIC's, given as `名詞-固有名詞-人名-姓`; `X` for what the table does not know. */
export function partOfSpeech(detail: string): PartOfSpeech {
  return BY_LENGTH.find(([head]) => detail === head || detail.startsWith(`${head}-`))?.[1] ?? 'X';
}
