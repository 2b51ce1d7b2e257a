/** Numbers that agree in value and not in what is said of them. */
import type { Quantity } from '../language/mention.ts';
import { saysSame } from './claims.ts';
import { type BeadView, japaneseAt, type Located } from './view.ts';
import { wholeEnglish, wholeJapanese } from './words.ts';

const OPPOSITE = { least: 'most', most: 'least', none: undefined } as const;

/** A number with the one of the English that it stands for. */
export interface Agreeing {
  readonly ja: Quantity;
  readonly en: Located<Quantity>;
}

/** 50人以上はいなかった is 50 at the most: where either side denies, the limits may say one thing. */
const DENIED_JA = /な[いくかけ]|ません|[ずぬ]|未満では|下回/;
const DENIED_EN = /\b(?:not|never|no|none|nobody|without|fail\w*)\b|n['’]t\b/i;
/** These deny nothing, but set the limit itself. */
const LIMITING_EN = /\b(?:no|not) (?:more|less|fewer|later|earlier)\b/gi;
const LIMITING_JA = /に満たな[いかく]\S?|少なくとも/g;

const isDenied = (view: BeadView): boolean =>
  DENIED_JA.test(wholeJapanese(view).replace(LIMITING_JA, '')) ||
  DENIED_EN.test(wholeEnglish(view).replace(LIMITING_EN, ''));

/** Numbers of which one side says that there are more and the other that there are fewer. */
export function* boundsApart(view: BeadView): Iterable<Agreeing> {
  for (const ja of view.ja.quantities) {
    if (ja.bound === 'none' || ja.partOfName) continue;
    const same = view.en.quantities.filter((en) => ja.kind === en.kind && saysSame(ja, en));
    const [en] = same;
    if (en === undefined || isDenied(view)) continue;
    const alike = view.ja.quantities.filter((other) => other.kind === en.kind && saysSame(other, en));
    const opposite = OPPOSITE[ja.bound];
    if (alike.every(({ bound }) => bound === ja.bound) && same.every(({ bound }) => bound === opposite))
      yield { ja, en };
  }
}

const RANK = /番目$/;
const OCCASION = /\bfor (?:only |just )?(?:the|a|his|her|its|their) $/i;
/** So much text before an ordinal holds what leads up to it. */
const BEFORE = 20;

/** 2番目に for "for the second time": the rank of a thing in the place of how often it has happened. */
export function* ranksForTimes(view: BeadView): Iterable<Agreeing> {
  for (const ja of view.ja.quantities) {
    if (!RANK.test(japaneseAt(view, ja))) continue;
    const same = view.en.quantities.filter((en) => en.kind === 'ordinal' && en.value === ja.value);
    const [en] = same;
    const isTimes = ({ file, start, end }: Located<Quantity>): boolean => {
      const source = view.article.sources[file]?.text ?? '';
      return (
        OCCASION.test(source.slice(Math.max(0, start - BEFORE), start)) &&
        /^(?: straight| consecutive)? time\b/i.test(source.slice(end))
      );
    };
    if (en !== undefined && same.every(isTimes)) yield { ja, en };
  }
}
