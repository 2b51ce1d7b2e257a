/** Dates that agree while one side begins with them and the other ends. */
import { sameMoment } from '../language/agree.ts';
import type { Moment } from '../language/mention.ts';
import type { BeadView, Located } from './view.ts';

/** How a side leads up to a date, or away from it. */
type Limit = 'from' | 'until';

const FROM_JA = /^(?:以降|以後|から(?!の))/;
const UNTIL_JA = /^(?:まで|以前)/;
const FROM_EN =
  /\b(?:since|after|from|starting|beginning|as of|no earlier than|not before|not until)\s+(?:on\s+)?(?:the\s+)?$/i;
const UNTIL_EN = /\b(?:no later than|not later than|by|until|till|before|prior to)\s+(?:the\s+)?$/i;
/** So much text before a date holds what leads up to it. */
const BEFORE = 24;

const limitOf = (text: string, from: RegExp, until: RegExp): Limit | undefined =>
  from.test(text) ? 'from' : until.test(text) ? 'until' : undefined;

const isDated = ({ year, month, day }: Moment): boolean => (year ?? month ?? day) !== undefined;

/** A date from which the Japanese counts and up to which the English does, or the other way about. */
export interface LimitApart {
  readonly ja: Moment;
  readonly en: Located<Moment>;
  /** What the Japanese says. */
  readonly limit: Limit;
}

/** The dates of a bead whose limits are each other's opposites. */
export function* limitsApart({ ja, en, article }: BeadView): Iterable<LimitApart> {
  for (const one of ja.moments) {
    if (!isDated(one)) continue;
    const limit = limitOf(article.text.slice(one.end, one.end + 4), FROM_JA, UNTIL_JA);
    if (limit === undefined) continue;
    const same = en.moments.filter((other) => isDated(other) && sameMoment(one, other));
    const limits = same.map(({ file, start }) =>
      limitOf(article.sources[file]?.text.slice(Math.max(0, start - BEFORE), start) ?? '', FROM_EN, UNTIL_EN),
    );
    const [other] = same;
    if (other !== undefined && limits.every((it) => it !== undefined && it !== limit))
      yield { ja: one, en: other, limit };
  }
}
