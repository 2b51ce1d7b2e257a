/** People whose surname has two parts (Zeta-Jones), named by one of them. */
import { compareNames } from '../align/names.ts';
import { once } from '../base/keeping.ts';
import type { Name } from '../language/mention.ts';
import type { ArticleView, BeadView, Located } from './view.ts';

/** A surname of two parts; shorter first parts (Al-, Ben-) are particles. */
const DOUBLE = /(?:^|\s)(\p{Lu}[\p{L}'’]{3,})-(\p{Lu}[\p{L}'’]{3,})$/u;
/** From this likeness on (0–1) a Japanese form is a part of the name. */
const SAME = 0.6;

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
  view.sentences.flatMap(({ names }) => names.map(({ form }) => form.split(/[・＝=]/))),
);

/** The Japanese names of a bead that are the second part of a surname whose first part is not said. */
export function* findHalfNames(view: BeadView): Iterable<HalfName> {
  const { lexicon } = view.article;
  for (const english of view.en.names) {
    const [, first, second] = DOUBLE.exec(english.form) ?? [];
    if (first === undefined || second === undefined) continue;
    const isPart = (form: string, part: string): boolean => compareNames(form, part, lexicon) >= SAME;
    for (const name of view.ja.names) {
      if (name.script !== 'katakana' || name.title === undefined || /[・＝=]/.test(name.form)) continue;
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
