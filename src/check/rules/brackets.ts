import type { Span } from '../../base/span.ts';
import type { JapaneseSentence } from '../../language/analysis.ts';
import type { JapaneseToken } from '../../language/token.ts';
import { type Draft, defineCheck } from '../define-check.ts';
import { conjugate } from '../inflect.ts';
import { type ArticleView, beadAt, sentenceAt } from '../view.ts';

/** Closing signs with their opening ones; （ and ) are one family, because half and full width are often mixed. */
const OPENS: ReadonlyMap<string, string> = new Map([
  ['」', '「'],
  ['』', '『'],
  ['）', '（'],
  [')', '（'],
  ['】', '【'],
  ['〕', '〔'],
  ['〉', '〈'],
  ['》', '《'],
]);
const CLOSES: ReadonlyMap<string, string> = new Map(
  [...OPENS].filter(([close]) => close !== ')').map(([close, open]) => [open, close]),
);
const SIGNS = /[「」『』（）()【】〔〕〈〉《》]/g;
const familyOf = (sign: string): string => (sign === '(' ? '（' : sign);

/** 1) a) ① as the head of a list item, and the smiling :-) of a comment. */
const isListMark = (text: string, at: number): boolean =>
  /(?:^|[\s、。「（(])[0-9０-９a-zA-Zａ-ｚ一二三四五六七八九十ア-ンivx]{1,3}$/.test(
    text.slice(Math.max(0, at - 5), at),
  ) || /[:;=]['-]?$/.test(text.slice(Math.max(0, at - 2), at));

/** A text of no more sentences may be a piece of a longer one. */
const PIECE = 2;

interface Opened {
  readonly sign: string;
  readonly span: Span;
}

interface Fault {
  readonly open?: Opened;
  readonly close?: Opened;
  /** True where the sign parts a verb from its negation. */
  readonly parts?: boolean;
}

/** 分割できる」ない: nothing begins with ない behind a quotation; it belongs to the verb that the sign closes. */
const PARTING = /(?<=[うくぐすつぬぶむる])([」』])な(?:い(?!し)|く|かっ)/g;

/**
 * Of too many closing signs in a paragraph the stray one: that which parts a verb from its negation, each once, or the last.
 * @param partings the signs of the text that do so and that were not taken; the one that is taken goes from it
 */
function strayOf(text: string, last: Opened, partings: Opened[]): Fault {
  const from = text.lastIndexOf('\n', last.span.start);
  const at = partings.findLastIndex(
    ({ sign, span }) => sign === last.sign && span.start > from && span.start <= last.span.start,
  );
  const [parting] = at < 0 ? [] : partings.splice(at, 1);
  return parting === undefined ? { close: last } : { close: parting, parts: true };
}

/** Reads the signs of a text in order. A quotation may run over several sentences, never beyond `text`. */
function faults(text: string): readonly Fault[] {
  const found: Fault[] = [];
  const open: Opened[] = [];
  const partings = [...text.matchAll(PARTING)].map(
    ({ 1: sign = '', index }): Opened => ({ sign, span: { start: index, end: index + 1 } }),
  );
  for (const match of text.matchAll(SIGNS)) {
    const sign = match[0];
    const here: Opened = { sign, span: { start: match.index, end: match.index + sign.length } };
    const opener = OPENS.get(sign);
    if (opener === undefined) {
      open.push(here);
      continue;
    }
    const at = open.findLastIndex((it) => familyOf(it.sign) === opener);
    const last = open.at(-1);
    const needed = at >= 0 && last !== undefined && isQuote(sign) && isQuote(last.sign);
    if (needed && familyOf(last.sign) !== opener && isClosedLater(text, match.index, sign)) {
      open.pop();
      found.push({ open: last, close: here });
    } else if (at >= 0) {
      for (const unclosed of open.splice(at))
        if (familyOf(unclosed.sign) !== opener) found.push({ open: unclosed });
    } else if (!isListMark(text, match.index)) {
      if (last !== undefined && isQuote(last.sign) && isQuote(sign)) {
        open.pop();
        found.push({ open: last, close: here });
      } else found.push(strayOf(text, here, partings));
    }
  }
  return [...found, ...open.map((it) => ({ open: it }))];
}

/** Whether the same sign comes once more in this paragraph without being opened anew: then it is that one that closes. */
function isClosedLater(text: string, at: number, sign: string): boolean {
  const end = text.indexOf('\n', at);
  const rest = text.slice(at + 1, end < 0 ? undefined : end);
  const opens = rest.split(OPENS.get(sign) ?? sign).length;
  return rest.split(sign).length > opens;
}

const isQuote = (sign: string): boolean => '「」『』'.includes(sign);

/** Whether the English of the place, all of its sentences together, leaves a quotation open too: “… runs on. */
function runsOn(view: ArticleView, span: Span): boolean {
  const sentences = beadAt(view, span)?.en.sentences ?? [];
  const text = sentences.map((it) => view.sources[it.file]?.text.slice(it.start, it.end) ?? '').join(' ');
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  return (
    count(/"/g) % 2 === 1 ||
    count(/[“«]/g) !== count(/[”»]/g) ||
    count(/\(/g) !== count(/\)/g) ||
    count(/(?<!\w)['‘](?=\w)/g) > count(/(?<=[\w.,!?])['’](?!\w)/g)
  );
}

/** A verb in its dictionary form negated, where the form alone tells how. */
const negationOf = (verb: JapaneseToken): string | undefined =>
  /(?:でき|[えけげせぜてでねへべめれ])る$/.test(verb.surface)
    ? `${verb.surface.slice(0, -1)}ない`
    : conjugate(verb)?.negative;

/** A sign between a verb and its negation, with the verb negated in the place of both. */
function parting({ tokens }: JapaneseSentence, { sign, span }: Opened): Draft<'check.brackets.parts'> {
  const verb = tokens.findLast((token) => token.end <= span.start);
  const negated = verb?.pos === 'VERB' ? negationOf(verb) : undefined;
  const suggestions =
    verb === undefined || negated === undefined
      ? []
      : [{ start: verb.start, end: span.end + 1, text: negated.slice(0, -1) }];
  return {
    ja: [span],
    message: 'check.brackets.parts',
    values: { sign, verb: verb?.surface ?? '' },
    confidence: 0.9,
    severity: 'major',
    suggestions,
  };
}

/**
 * A quotation may run over sentences and even paragraphs, so brackets are matched over the whole article; only what
 * finds no partner anywhere is reported, and not where the English leaves its quotation open as well.
 */
export const brackets = defineCheck({
  id: 'brackets',
  category: 'fluency/punctuation',
  severity: 'minor',
  reads: 'japanese',
  examples: [
    {
      ja: '市長は誰も挑戦できません。」と話した。',
      finds: ['」'],
      fixed: '市長は誰も挑戦できません。と話した。',
    },
    { ja: '教授は「資金が足りないと話した。', finds: ['「'], fixed: '教授は「資金が足りないと話した」。' },
    { ja: '彼女は「もう遅い』と言った。', finds: ['』'], fixed: '彼女は「もう遅い」と言った。' },
    {
      ja: '両国は「公平で、分割できる」ない安全の仕組みを作る。」',
      finds: ['」'],
      fixed: '両国は「公平で、分割できない安全の仕組みを作る。」',
    },
    { ja: '監督は「負けた。だが下を向かない。次がある」と語った。', finds: [] },
    { ja: '北大西洋条約機構(NATO）が声明を出した。', finds: [] },
    { ja: '次の二つがある。1) 費用が高い。2) 時間がかかる。', finds: [] },
    {
      ja: '議長は「まず話し合いたい。次に決めると述べた。',
      en: '"First I want to talk. Then we decide," the chair said.',
      finds: ['「'],
    },
    {
      ja: '議長は「まず話し合いたい。',
      en: 'The chair said: “First I want to talk.',
      finds: [],
    },
  ],
  *findInArticle(view) {
    // A sentence or two may be cut out of a longer quotation, whose other end stands elsewhere.
    const isPiece = view.sentences.length <= PIECE;
    for (const { open, close, parts } of faults(view.text)) {
      const here = close ?? open;
      if (here === undefined) continue;
      const sentence = sentenceAt(view, here.span);
      if (sentence === undefined || runsOn(view, here.span)) continue;
      if (open !== undefined && close !== undefined) {
        const right = CLOSES.get(open.sign) ?? '';
        yield {
          ja: [close.span],
          message: 'check.brackets.mismatched',
          values: { open: open.sign, close: close.sign },
          confidence: 0.9,
          suggestions: [{ ...close.span, text: right }],
        };
      } else if (open !== undefined) {
        const text = view.text.slice(sentence.start, sentence.end);
        const end = sentence.end - (/[。！？!?\s]*$/.exec(text)?.[0].length ?? 0);
        yield {
          ja: [open.span],
          message: 'check.brackets.unclosed',
          values: { sign: open.sign },
          confidence: isPiece ? 0.45 : 0.8,
          suggestions: [{ start: end, end, text: open.sign === '(' ? ')' : (CLOSES.get(open.sign) ?? '') }],
        };
      } else if (parts === true) {
        yield parting(sentence, here);
      } else {
        yield {
          ja: [here.span],
          message: 'check.brackets.unopened',
          values: { sign: here.sign },
          confidence: isPiece ? 0.45 : 0.85,
          suggestions: [{ ...here.span, text: '' }],
        };
      }
    }
  },
});
