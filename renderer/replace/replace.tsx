import { useMemo, useState } from 'react';
import { Checkbox, Input, Label, TextArea, TextField } from 'react-aria-components';
import { useRefusal } from '../palette/offers.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choice.tsx';
import { join } from '../ui/join.ts';
import { Window } from '../ui/overlay.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import { chosenPlaces, formsOf, groupLines, keyOf } from './lines.ts';
import { Places } from './places.tsx';
import { usePreview } from './preview.ts';
import styles from './replace.module.css';

/** The most forms and the longest form that a replacement may have; the host refuses more. */
const LIMITS = { forms: 50, length: 200 } as const;

/** The form of one replacement, from its words to its places. */
function Replacing({ from, to }: { readonly from: readonly string[]; readonly to: string }) {
  const { act } = useWorkbench();
  const { say, count } = useSpeech();
  const page = useSelected((state) => state.page?.id);
  const refused = useRefusal('replace');
  const [written, setWritten] = useState(from.join('\n'));
  const [wanted, setWanted] = useState(to);
  const [whole, setWhole] = useState(true);
  const [where, setWhere] = useState<'article' | 'project'>('project');
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);

  const forms = useMemo(
    () =>
      formsOf(written)
        .slice(0, LIMITS.forms)
        .map((form) => form.slice(0, LIMITS.length)),
    [written],
  );
  const replacement = { from: forms, to: wanted.trim(), whole };
  const article = where === 'article' ? page : undefined;
  const { lines, inside, looking, again } = usePreview(replacement, article);
  const groups = useMemo(() => groupLines(lines), [lines]);
  const chosen = lines.filter((line) => !leftOut.has(keyOf(line))).length;

  const choose = (keys: readonly string[], isChosen: boolean) =>
    setLeftOut((before) => {
      const next = new Set(before);
      for (const key of keys) {
        if (isChosen) next.delete(key);
        else next.add(key);
      }
      return next;
    });
  const replace = async () => {
    setBusy(true);
    const places = chosenPlaces(groups, leftOut);
    const done = await act.replaceAll({ replacement, places });
    setBusy(false);
    if (done === undefined) again();
    else act.closeReplace();
  };

  return (
    <div className={styles.replacing}>
      <div className={styles.words}>
        <TextField
          className={join(styles.field)}
          value={written}
          onChange={setWritten}
          autoFocus={from.length === 0}
        >
          <Label>{say('replace.from')}</Label>
          <TextArea
            className={join(styles.input)}
            rows={Math.min(5, Math.max(2, forms.length))}
            lang="ja"
            placeholder={say('replace.from.hint')}
          />
        </TextField>
        <TextField
          className={join(styles.field)}
          value={wanted}
          onChange={setWanted}
          maxLength={LIMITS.length}
          autoFocus={from.length > 0}
        >
          <Label>{say('replace.to')}</Label>
          <Input className={join(styles.input)} lang="ja" />
        </TextField>
      </div>
      <div className={styles.options}>
        <Checkbox className={join(styles.check)} isSelected={whole} onChange={setWhole}>
          <span className={styles.box} aria-hidden="true" />
          <span>
            {say('replace.whole')} <small>{say('replace.whole.what')}</small>
          </span>
        </Checkbox>
        {page !== undefined && (
          <Choices
            label={say('replace.where')}
            labelHidden
            value={where}
            onChange={setWhere}
            choices={(['project', 'article'] as const).map((value) => ({
              value,
              label: say(`replace.where.${value}`),
            }))}
          />
        )}
      </div>
      <Places
        groups={groups}
        to={replacement.to}
        inside={inside}
        leftOut={leftOut}
        onChoose={choose}
        state={forms.length === 0 ? 'empty' : looking ? 'looking' : lines.length === 0 ? 'none' : 'there'}
      />
      <div className={styles.foot}>
        <span role="status">
          {lines.length > 0 && say('replace.chosen', { chosen, all: lines.length })}
          {lines.length > 0 && inside > 0 && <small> {count('replace.inside', inside)}</small>}
        </span>
        <Button onPress={act.closeReplace}>{say('replace.close')}</Button>
        <Button
          look="main"
          refused={refused}
          isDisabled={busy || looking || chosen === 0}
          onPress={() => void replace()}
        >
          {count('replace.do', chosen)}
        </Button>
      </div>
    </div>
  );
}

/** Replaces forms everywhere, after every place has been shown; one step, which one undo takes back. */
export function ReplaceDialog() {
  const { act } = useWorkbench();
  const { say } = useSpeech();
  const wish = useSelected((state) => state.replacing);
  return (
    <Window
      title={say('replace.title')}
      closeLabel={say('app.close')}
      open={wish !== undefined}
      onClose={act.closeReplace}
    >
      {wish !== undefined && <Replacing from={wish.from} to={wish.to} />}
    </Window>
  );
}
