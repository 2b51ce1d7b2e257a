import { useMemo } from 'react';
import { Checkbox } from 'react-aria-components';
import { GroupedVirtuoso } from 'react-virtuoso';
import type { ReplaceLine } from '../../src/api/project-views.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { useSelected } from '../workbench.ts';
import { type ArticleLines, keyOf } from './lines.ts';
import styles from './replace.module.css';

interface Props {
  readonly groups: readonly ArticleLines[];
  readonly to: string;
  /** How many places more are inside longer words, and stay. */
  readonly inside: number;
  /** Places that are not to be replaced, by their keys. */
  readonly leftOut: ReadonlySet<string>;
  readonly onChoose: (keys: readonly string[], chosen: boolean) => void;
  readonly state: 'empty' | 'looking' | 'none' | 'there';
}

/** One place as it is and as it would be. */
function Line({
  line,
  to,
  chosen,
  onChoose,
}: {
  line: ReplaceLine;
  to: string;
  chosen: boolean;
  onChoose: Props['onChoose'];
}) {
  const { say } = useSpeech();
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  return (
    <Checkbox
      className={join(styles.line)}
      isSelected={chosen}
      onChange={(next) => onChoose([keyOf(line)], next)}
      aria-label={say('replace.place', {
        before: flat(`${line.before}${line.words}${line.after}`),
        after: to,
      })}
    >
      <span className={styles.box} aria-hidden="true" />
      <span lang="ja" className={join(styles.change, !chosen && styles.left)}>
        <span className={styles.around}>{flat(line.before)}</span>
        <del>{line.words}</del>
        {to !== '' && <ins>{to}</ins>}
        <span className={styles.around}>{flat(line.after)}</span>
      </span>
    </Checkbox>
  );
}

/** The places a replacement would change, by article, each to be taken or left; thousands of them scroll. */
export function Places({ groups, to, inside, leftOut, onChoose, state }: Props) {
  const { say, count } = useSpeech();
  const articles = useSelected((workbench) => workbench.project?.articles);
  const titles = useMemo(() => new Map(articles?.map(({ id, title }) => [id, title])), [articles]);
  const lines = useMemo(() => groups.flatMap((group) => group.lines), [groups]);
  if (lines.length === 0 || state === 'empty')
    return (
      <p className={styles.nothing} role="status">
        {state === 'none' && inside > 0
          ? count('replace.none.inside', inside)
          : say(
              state === 'looking' ? 'replace.looking' : state === 'none' ? 'replace.none' : 'replace.empty',
            )}
      </p>
    );
  return (
    <section
      aria-label={say('replace.preview')}
      className={styles.places}
      data-waits={state === 'looking' || undefined}
    >
      <GroupedVirtuoso
        className={join(styles.list)}
        groupCounts={groups.map((group) => group.lines.length)}
        groupContent={(at) => {
          const group = groups[at];
          if (group === undefined) return null;
          const keys = group.lines.map(keyOf);
          const taken = keys.filter((key) => !leftOut.has(key)).length;
          const title = titles.get(group.article) ?? '';
          return (
            <Checkbox
              className={join(styles.article)}
              isSelected={taken === keys.length}
              isIndeterminate={taken > 0 && taken < keys.length}
              onChange={() => onChoose(keys, taken < keys.length)}
              aria-label={say('replace.article', { title })}
            >
              <span className={styles.box} aria-hidden="true" />
              <span className={styles.title} lang="ja">
                {title}
              </span>
              <span className={styles.quiet}>{count('replace.article.count', keys.length)}</span>
            </Checkbox>
          );
        }}
        itemContent={(at) => {
          const line = lines[at];
          return line && <Line line={line} to={to} chosen={!leftOut.has(keyOf(line))} onChoose={onChoose} />;
        }}
      />
    </section>
  );
}
