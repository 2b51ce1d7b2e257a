/** People whose surname has two parts (Zeta-Jones), named by one of them. */
import { compareNames } from '../align/names.ts';
import { once } from '../base/keeping.ts';
import type { Name } from '../language/mention.ts';
import type { ArticleView, BeadView, Located } from './view.ts';

/** A surname of two parts; shorter first parts (Al-, Ben-) are particles. */
const DOUBLE = /(?:^|\s)(\p{Lu}[\p{L}'’]{3,})-(\p{Lu}[\p{L}'’]{3,})$/u;
/** From this likeness on (0–1) a Japanese form is a part of the name. */
const SAME = 0.6;

/** What parts the names of one person in Japanese. */
const PARTS = /[・＝=]/;

/** Whether two parts in a row of a Japanese name are the two of a surname. */
const isWhole = (
  parts: readonly string[],
  first: string,
  second: string,
  isPart: (form: string, part: string) => boolean,
): boolean => parts.some((part, at) => at > 0 && isPart(part, second) && isPart(parts[at - 1] ?? '', first));

/** A name that is half of one. */
export interface HalfName {
  readonly name: Name;
  readonly english: Located<Name>;
  /** The surname as the English has it. */
  readonly surname: string;
  /** Both parts in Japanese, where the article has them elsewhere. */
  readonly whole: string | undefined;
}

/** Every form that the article's Japanese names people by, in parts. */
const namesInParts = once((view: ArticleView): readonly (readonly string[])[] =>
  view.sentences.flatMap(({ names }) => names.map(({ form }) => form.split(PARTS))),
);

/** The Japanese names of a bead that are the second part of a surname whose first part is not said. */
export function* findHalfNames(view: BeadView): Iterable<HalfName> {
  const { lexicon } = view.article;
  for (const english of view.en.names) {
    const [, first, second] = DOUBLE.exec(english.form) ?? [];
    if (first === undefined || second === undefined) continue;
    const isPart = (form: string, part: string): boolean => compareNames(form, part, lexicon) >= SAME;
    // Somebody else of that name, or both parts said beside: nothing is missing.
    if (view.en.names.some(({ form }) => form.split(' ').at(-1) === second)) continue;
    if (view.ja.names.some(({ form }) => isWhole(form.split(PARTS), first, second, isPart))) continue;
    for (const name of view.ja.names) {
      if (name.script !== 'katakana' || name.title === undefined || PARTS.test(name.form)) continue;
      if (!isPart(name.form, second) || isPart(name.form, first) || isPart(name.form, first + second))
        continue;
      const parts = namesInParts(view.article).find((one) => {
        const at = one.indexOf(name.form);
        return at > 0 && isPart(one[at - 1] ?? '', first);
      });
      const before = parts?.[parts.indexOf(name.form) - 1];
      yield {
        name,
        english,
        surname: `${first}-${second}`,
        whole: before === undefined ? undefined : `${before}・${name.form}`,
      };
    }
  }
}
