import { Ban, Check, Replace, Split, Star } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, TextArea, TextField } from 'react-aria-components';
import type { GlossaryLine } from '../../src/api/export-calls.ts';
import type { EntryDecision } from '../../src/project/record.ts';
import { useSpeech } from '../speech.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { useWorkbench } from '../workbench.ts';
import { Concordance } from './concordance.tsx';
import styles from './glossary.module.css';
import { decisionOf, othersLike, preferredOf, readingOf, turnForbidden, usesOf } from './lines.ts';
import { NO_DETAILS } from './merge.ts';
import { useWhen } from './when.ts';

interface Props {
  readonly line: GlossaryLine;
  readonly rivals: readonly string[];
  readonly blocked: boolean;
  readonly onDecide: (line: GlossaryLine, value: EntryDecision | null) => void;
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
            <span className={styles.words}>
              <span lang="ja" className={styles.form}>
                {form}
              </span>
              {reading !== '' && reading !== form && (
                <span lang="ja" className={styles.quiet}>
                  {reading}
                </span>
              )}
              <span className={styles.quiet}>
                {say('glossary.form.uses', { count, articles })}
                {native !== undefined && ` · ${say('glossary.form.native', { count: native })}`}
                {en !== undefined && ` · ${en}`}
              </span>
              <span className={styles.standing} data-status={standing === 'admitted' ? undefined : standing}>
                {say(
                  `terms.status.${standing === 'preferred' && form !== preferred ? 'admitted' : standing}`,
                )}
              </span>
            </span>
            <span className={styles.turns}>
              <IconButton
                label={say('glossary.prefer', { form })}
                isDisabled={blocked || form === preferred}
                onPress={() => onDecide(line, decisionOf(line, { ja: form }))}
              >
                <Star size={14} aria-hidden />
              </IconButton>
              <IconButton
                label={say(forbidden.includes(form) ? 'glossary.allow' : 'glossary.forbid', { form })}
                isDisabled={blocked || form === preferred}
                onPress={() => onDecide(line, turnForbidden(line, form))}
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

/** What else is said of an entry, each in a field of its own. */
const SAID = ['reading', 'definition', 'domain', 'source'] as const;

/** Writes what is to be used and why; kept when the field is left or Enter is pressed. */
function Editing({ line, blocked, onDecide }: Props) {
  const { say } = useSpeech();
  const [ja, setJa] = useState(preferredOf(line));
  const [note, setNote] = useState(line.entry?.note ?? '');
  const before = { ...(line.entry?.details ?? NO_DETAILS), reading: readingOf(line) };
  const [details, setDetails] = useState(before);
  const keep = () => {
    const changed =
      ja.trim() !== preferredOf(line) ||
      note !== (line.entry?.note ?? '') ||
      SAID.some((field) => details[field] !== before[field]);
    if (!changed || ja.trim() === '') return;
    const { reading, ...rest } = details;
    const isRead =
      reading !== '' && (reading !== before.reading || line.entry?.details?.reading !== undefined);
    const said = line.entry?.details !== undefined || isRead || SAID.some((field) => details[field] !== '');
    const words = ja.trim() === preferredOf(line) ? {} : { ja: ja.trim() };
    const kept = { ...rest, ...(isRead ? { reading } : {}) };
    onDecide(line, decisionOf(line, { ...words, note, ...(said ? { details: kept } : {}) }));
  };
  return (
    <>
      <TextField
        value={ja}
        onChange={setJa}
        isDisabled={blocked}
        className={join(styles.field)}
        onBlur={keep}
      >
        <Label>{say('glossary.preferred')}</Label>
        <Input
          lang="ja"
          className={join(styles.input)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
          }}
        />
      </TextField>
      <TextField
        value={note}
        onChange={setNote}
        isDisabled={blocked}
        className={join(styles.field)}
        onBlur={keep}
      >
        <Label>{say('glossary.note')}</Label>
        <TextArea rows={2} className={join(styles.input)} />
      </TextField>
      <details className={styles.said} open={SAID.some((field) => line.entry?.details?.[field])}>
        <summary>{say('glossary.said')}</summary>
        {SAID.map((field) => (
          <TextField
            key={field}
            value={details[field]}
            onChange={(value) => setDetails({ ...details, [field]: value })}
            isDisabled={blocked}
            className={join(styles.field)}
            onBlur={keep}
          >
            <Label>{say(field === 'reading' ? 'glossary.reading-of' : `glossary.${field}`)}</Label>
            <Input className={join(styles.input)} />
          </TextField>
        ))}
      </details>
    </>
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
          onPress={() => onDecide(line, decisionOf(line, { status: 'accepted' }))}
        >
          <Check size={15} aria-hidden />
          {say('glossary.approve')}
        </Button>
        <Button
          isDisabled={blocked || entry?.status === 'rejected'}
          onPress={() => onDecide(line, decisionOf(line, { status: 'rejected' }))}
        >
          <Ban size={15} aria-hidden />
          {say('glossary.reject')}
        </Button>
        {entry !== undefined && (
          <Button isDisabled={blocked} onPress={() => onDecide(line, null)}>
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
      <Editing key={`${line.key} ${JSON.stringify(entry ?? '')}`} {...props} />
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
