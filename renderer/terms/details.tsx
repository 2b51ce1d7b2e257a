import { Ban, Check, Replace, Split, Star } from 'lucide-react';
import type { GlossaryLine } from '../../src/api/export-calls.ts';
import type { EntryDecision } from '../../src/project/record.ts';
import { useSpeech } from '../speech.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { useWorkbench } from '../workbench.ts';
import { Concordance } from './concordance.tsx';
import { Editing } from './editing.tsx';
import { FormUses, FormWords } from './form-words.tsx';
import styles from './glossary.module.css';
import { decisionOf, othersLike, preferredOf, turnForbidden, usesOf } from './lines.ts';
import { useWhen } from './when.ts';

interface Props {
  readonly line: GlossaryLine;
  readonly rivals: readonly string[];
  readonly blocked: boolean;
  /** Answers whether it could be done. */
  readonly onDecide: (line: GlossaryLine, value: EntryDecision | null) => Promise<boolean>;
  /** Asks what is to be a term of its own. */
  readonly onPart: () => void;
}

/** The forms of a concept, each to be preferred or forbidden. */
function Forms({ line, blocked, onDecide }: Props) {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const preferred = preferredOf(line);
  const forbidden = line.entry?.forbidden ?? [];
  return (
    <ul className={styles.forms}>
      {line.forms.map(({ form, reading, count, articles, native, status, en }) => {
        const standing = form === preferred ? 'preferred' : forbidden.includes(form) ? 'forbidden' : status;
        return (
          <li key={form}>
            <FormWords form={{ form, reading }}>
              <FormUses form={{ count, articles }}>
                {native !== undefined && ` · ${say('glossary.form.native', { count: native })}`}
                {en !== undefined && ` · ${en}`}
              </FormUses>
              <span className={styles.standing} data-status={standing === 'admitted' ? undefined : standing}>
                {say(
                  `terms.status.${standing === 'preferred' && form !== preferred ? 'admitted' : standing}`,
                )}
              </span>
            </FormWords>
            <span className={styles.turns}>
              <IconButton
                label={say('glossary.prefer', { form })}
                isDisabled={blocked || form === preferred}
                onPress={() => void onDecide(line, decisionOf(line, { ja: form }))}
              >
                <Star size={14} aria-hidden />
              </IconButton>
              <IconButton
                label={say(forbidden.includes(form) ? 'glossary.allow' : 'glossary.forbid', { form })}
                isDisabled={blocked || form === preferred}
                onPress={() => void onDecide(line, turnForbidden(line, form))}
              >
                <Ban size={14} aria-hidden />
              </IconButton>
              <IconButton
                label={say('glossary.everywhere', { form })}
                isDisabled={blocked || othersLike(line, form).length === 0}
                onPress={() => act.openReplace(othersLike(line, form), form)}
              >
                <Replace size={14} aria-hidden />
              </IconButton>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What is known of one concept, and what can be decided about it. */
export function Details(props: Props) {
  const { line, rivals, blocked, onDecide, onPart } = props;
  const { say } = useSpeech();
  const when = useWhen();
  const { evidence, score, enForms, entry } = line;
  return (
    <aside className={styles.details} aria-label={say('glossary.details', { term: line.en })}>
      <header>
        <h2 lang="en">{line.en}</h2>
        {enForms.length > 0 && (
          <p lang="en" className={styles.quiet}>
            {enForms.map(({ form, count }) => `${form} × ${count}`).join(', ')}
          </p>
        )}
        {rivals.length > 0 && (
          <p className={styles.conflict}>{say('glossary.conflict', { rivals: rivals.join('、') })}</p>
        )}
      </header>
      <div className={styles.decide}>
        <Button
          isDisabled={blocked || entry?.status === 'accepted'}
          onPress={() => void onDecide(line, decisionOf(line, { status: 'accepted' }))}
        >
          <Check size={15} aria-hidden />
          {say('glossary.approve')}
        </Button>
        <Button
          isDisabled={blocked || entry?.status === 'rejected'}
          onPress={() => void onDecide(line, decisionOf(line, { status: 'rejected' }))}
        >
          <Ban size={15} aria-hidden />
          {say('glossary.reject')}
        </Button>
        {entry !== undefined && (
          <Button isDisabled={blocked} onPress={() => void onDecide(line, null)}>
            {say(line.parted === undefined ? 'glossary.undecide' : 'glossary.unpart')}
          </Button>
        )}
        {line.forms.length > 1 && (
          <Button isDisabled={blocked} onPress={onPart}>
            <Split size={15} aria-hidden />
            {say('glossary.part')}
          </Button>
        )}
      </div>
      {entry?.by !== undefined && (
        <p className={styles.quiet}>
          {say('glossary.decided', { name: entry.by.name, when: when(entry.by.at) })}
        </p>
      )}
      {line.parted !== undefined && (
        <p className={styles.quiet}>
          {say('glossary.parted', {
            from: (entry?.details?.partings ?? []).map(({ from }) => from).join('、'),
          })}
        </p>
      )}
      <Forms {...props} />
      <Editing key={line.key} line={line} blocked={blocked} onDecide={onDecide} />
      {evidence.sightings > 0 && (
        <p className={styles.quiet}>
          {say(`glossary.evidence.${evidence.by}`)}{' '}
          {say('glossary.evidence.seen', {
            times: evidence.sightings,
            percent: Math.round(score * 100),
          })}
        </p>
      )}
      {(entry?.details?.contexts ?? []).length > 0 && (
        <section>
          <h3>{say('glossary.contexts')}</h3>
          {(entry?.details?.contexts ?? []).map((context) => (
            <p key={`${context.ja} ${context.en}`} className={styles.context}>
              <span lang="ja">{context.ja}</span>
              <span lang="en" className={styles.quiet}>
                {context.en}
              </span>
            </p>
          ))}
        </section>
      )}
      <h3>{say('glossary.places', { count: usesOf(line) })}</h3>
      <Concordance line={line.key} uses={usesOf(line)} />
    </aside>
  );
}
