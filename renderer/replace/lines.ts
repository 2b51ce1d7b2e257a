import type { ReplaceLine } from '../../src/api/project-views.ts';
import type { Id } from '../../src/project/record.ts';

/** The places of one article, in the order of its text. */
export interface ArticleLines {
  readonly article: Id;
  readonly lines: readonly ReplaceLine[];
}

/** Names a place of a preview. */
export const keyOf = ({ article, start }: Pick<ReplaceLine, 'article' | 'start'>): string =>
  `${article}:${start}`;

/** Lines by article, articles in the order in which they are met. */
export function groupLines(lines: readonly ReplaceLine[]): readonly ArticleLines[] {
  const groups = new Map<Id, ReplaceLine[]>();
  for (const line of lines) {
    const group = groups.get(line.article);
    if (group === undefined) groups.set(line.article, [line]);
    else group.push(line);
  }
  return [...groups].map(([article, some]) => ({ article, lines: some }));
}

/** The forms that a person has written, one a line, each once, without white space around them. */
export const formsOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((form) => form.trim())
      .filter((form) => form !== ''),
  ),
];

/** What to replace when some places were left out, as the host asks for it; articles without any are not named. */
export const chosenPlaces = (
  groups: readonly ArticleLines[],
  leftOut: ReadonlySet<string>,
): readonly { readonly article: Id; readonly starts: readonly number[] }[] =>
  groups.flatMap(({ article, lines }) => {
    const starts = lines.filter((line) => !leftOut.has(keyOf(line))).map(({ start }) => start);
    return starts.length === 0 ? [] : [{ article, starts }];
  });
