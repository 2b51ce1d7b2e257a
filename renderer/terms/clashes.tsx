import { Virtuoso } from 'react-virtuoso';
import type { ClashSide, ClashView } from '../../src/api/export-calls.ts';
import { CLASH_RULES, type ClashRule } from '../../src/formats/merge-concepts.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choice.tsx';
import { join } from '../ui/join.ts';
import styles from './glossary.module.css';

function Side({ side, about }: { readonly side: ClashSide; readonly about: ClashView['about'] }) {
  const { say } = useSpeech();
  const differs = (what: ClashView['about'][number]) => (about.includes(what) ? true : undefined);
  return (
    <div className={styles.side}>
      <p>
        <span lang="ja" className={styles.form} data-differs={differs('japanese')}>
          {side.ja}
        </span>
        {side.admitted.length > 0 && (
          <span lang="ja" className={styles.quiet}>
            {' '}
            {side.admitted.join('、')}
          </span>
        )}
        {side.forbidden.length > 0 && (
          <span lang="ja" className={styles.struck}>
            {' '}
            {side.forbidden.join('、')}
          </span>
        )}
      </p>
      <p>
        <span className={styles.standing} data-status={side.status} data-differs={differs('status')}>
          {say(`clash.status.${side.status}`)}
        </span>
        {side.by !== '' && (
          <span className={styles.quiet}>
            {' '}
            {side.by} {side.at !== '' && side.at.slice(0, 10)}
          </span>
        )}
      </p>
      {side.definition !== '' && <p data-differs={differs('definition')}>{side.definition}</p>}
    </div>
  );
}

/** So many are drawn at once; more of them only as far as they are in sight. */
const PLAIN = 30;

function Row({
  at,
  clash,
  rule = 'keep',
  onRule,
}: {
  readonly at: number;
  readonly clash: ClashView | undefined;
  readonly rule: ClashRule | undefined;
  readonly onRule: (clash: number, rule: ClashRule) => void;
}) {
  const { say } = useSpeech();
  if (clash === undefined) return null;
  const { en, about, ours, theirs } = clash;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" className={styles.clash} aria-label={en}>
      <div>
        <strong lang="en">{en}</strong>
        <p className={styles.quiet}>
          {about.map((difference) => say(`glossary.clash.about.${difference}`)).join('、')}
        </p>
      </div>
      <Side side={ours} about={about} />
      <Side side={theirs} about={about} />
      <div className={styles.follows}>
        <Choices
          label={say('glossary.clash.of', { en })}
          labelHidden
          value={rule}
          onChange={(chosen) => onRule(at, chosen)}
          choices={CLASH_RULES.map((value) => ({ value, label: say(`glossary.clash.${value}`) }))}
        />
        <p className={styles.quiet}>
          {say(`glossary.clash.${rule}.follows`, { ours: ours.ja, theirs: theirs.ja })}
        </p>
      </div>
    </div>
  );
}

/** Terms about which project and file disagree, side by side, each with what is to be done and what follows. */
export function Clashes({
  clashes,
  rules,
  onRule,
  onAll,
}: {
  readonly clashes: readonly ClashView[];
  /** For each clash. */
  readonly rules: readonly ClashRule[];
  readonly onRule: (clash: number, rule: ClashRule) => void;
  readonly onAll: (rule: ClashRule) => void;
}) {
  const { say } = useSpeech();
  return (
    <>
      <div className={styles.decide}>
        <span className={styles.quiet}>{say('glossary.clash.all')}</span>
        {CLASH_RULES.map((rule) => (
          <Button key={rule} onPress={() => onAll(rule)}>
            {say(`glossary.clash.${rule}.all`)}
          </Button>
        ))}
      </div>
      <div className={styles.clashHead} aria-hidden>
        <span />
        <span>{say('glossary.clash.ours')}</span>
        <span>{say('glossary.clash.theirs')}</span>
      </div>
      {clashes.length > PLAIN ? (
        <Virtuoso
          className={join(styles.clashes)}
          totalCount={clashes.length}
          itemContent={(at) => <Row at={at} clash={clashes[at]} rule={rules[at]} onRule={onRule} />}
        />
      ) : (
        <div className={styles.fewClashes}>
          {clashes.map((clash, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the clashes of a file never move
            <Row key={at} at={at} clash={clash} rule={rules[at]} onRule={onRule} />
          ))}
        </div>
      )}
    </>
  );
}
