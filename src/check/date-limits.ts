/** Dates that agree while one side begins with them and the other ends. */
import { sameMoment } from '../language/agree.ts';
import type { Moment } from '../language/mention.ts';
import type { BeadView, Located } from './view.ts';
import { wholeEnglish, wholeJapanese } from './words.ts';

/** How a side leads up to a date, or away from it. */
type Limit = 'from' | 'until';

const FROM_JA = /^(?:以降|以後|から(?!の))/;
const UNTIL_JA = /^(?:まで|以前)/;
const FROM_EN = /\b(?:since|after|from|starting|beginning|as of)\s+(?:on\s+)?(?:the\s+)?$/i;
const UNTIL_EN =
  /\b(?:no later than|not later than|by|until|till|(?<!since )before|prior to)\s+(?:the\s+)?$/i;
/** So much text before a date holds what leads up to it. */
const BEFORE = 24;
/** What is closed until May opens in May: where either side denies, the two limits may say one thing. */
const DENIED_JA = /な[いくかけ]|ません|[ずぬ]|未|閉|止|休/;
const DENIED_EN =
  /\b(?:no earlier than|not (?!later)|never|without|out of|closed?|shut|suspended|halted|cancelled|canceled|banned|un\w+ed)\b|n['’]t\b/i;
/** A date by which something is done, and none at which it goes on or ends. */
const DEADLINE_JA = /^までに/;
const DEADLINE_EN = /\b(?:no later than|not later than|by)\s+(?:the\s+)?$/i;

const limitOf = (text: string, from: RegExp, until: RegExp): Limit | undefined =>
  from.test(text) ? 'from' : until.test(text) ? 'until' : undefined;

const isDated = ({ year, month, day }: Moment): boolean => (year ?? month ?? day) !== undefined;

/** A date from which the Japanese counts and up to which the English does, or the other way about. */
export interface LimitApart {
  readonly ja: Moment;
  readonly en: Located<Moment>;
  /** What the Japanese says. */
  readonly limit: Limit;
  /** True where one side names a date by which something is done: what goes on until May may begin again in May. */
  readonly deadline: boolean;
}

/** The dates of a bead whose limits are each other's opposites. */
export function* limitsApart(view: BeadView): Iterable<LimitApart> {
  const { ja, en, article } = view;
  for (const one of ja.moments) {
    if (!isDated(one)) continue;
    const behind = article.text.slice(one.end, one.end + 4);
    const limit = limitOf(behind, FROM_JA, UNTIL_JA);
    if (limit === undefined) continue;
    const same = en.moments.filter((other) => isDated(other) && sameMoment(one, other));
    const before = same.map(({ file, start }) =>
      (article.sources[file]?.text ?? '').slice(Math.max(0, start - BEFORE), start),
    );
    const limits = before.map((text) => limitOf(text, FROM_EN, UNTIL_EN));
    const [other] = same;
    if (other === undefined || limits.some((it) => it === undefined || it === limit)) continue;
    if (DENIED_JA.test(wholeJapanese(view)) || DENIED_EN.test(wholeEnglish(view))) continue;
    const deadline = DEADLINE_JA.test(behind) || before.every((text) => DEADLINE_EN.test(text));
    yield { ja: one, en: other, limit, deadline };
  }
}
