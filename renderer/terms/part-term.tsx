import { Split } from 'lucide-react';
import { useState } from 'react';
import { Checkbox, CheckboxGroup, Input, Label, TextField } from 'react-aria-components';
import type { GlossaryLine } from '../../src/api/export-calls.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { join } from '../ui/join.ts';
import { Window } from '../ui/overlay.tsx';
import styles from './glossary.module.css';
import { canPart, goingFrom, nameOfPart, type Parted, partLine } from './part.ts';

interface Props {
  readonly line: GlossaryLine;
  readonly onPart: (parted: Parted) => void;
}

function Body({ line, onPart }: Props) {
  const { say } = useSpeech();
  const [forms, setForms] = useState<readonly string[]>([]);
  const [en, setEn] = useState<readonly string[]>([]);
  const [named, setNamed] = useState<string>();
  const taking = { forms: new Set(forms), en: new Set(en) };
  const name = named ?? nameOfPart(line, taking);
  const can = canPart(line, taking) && name.trim() !== '';
  const going = goingFrom(line, taking);
  return (
    <form
      className={styles.report}
      onSubmit={(event) => {
        event.preventDefault();
        if (can) onPart(partLine(line, taking, name.trim()));
      }}
    >
      <p className={styles.quiet}>{say('glossary.part.what', { en: line.en })}</p>
      {line.enForms.length > 0 && (
        <CheckboxGroup className={join(styles.boxes)} value={[...en]} onChange={setEn}>
          <Label>{say('glossary.part.en')}</Label>
          {line.enForms.map(({ form, count }) => (
            <Checkbox key={form} value={form} className={join(styles.box)}>
              <span className={styles.tick} aria-hidden />
              <span lang="en">{form}</span>
              <span className={styles.quiet}>× {count}</span>
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      <CheckboxGroup className={join(styles.boxes)} value={[...forms]} onChange={setForms}>
        <Label>{say('glossary.part.ja')}</Label>
        {line.forms.map(({ form, count, en: own }) => (
          <Checkbox key={form} value={form} className={join(styles.box)}>
            <span className={styles.tick} aria-hidden />
            <span lang="ja">{form}</span>
            <span className={styles.quiet}>
              × {count}
              {own !== undefined && ` · ${own}`}
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      <TextField value={name} onChange={setNamed} className={join(styles.field)}>
        <Label>{say('glossary.part.name')}</Label>
        <Input lang="en" className={join(styles.input)} />
      </TextField>
      <p role="status" className={styles.quiet}>
        {can
          ? say('glossary.part.comes', { en: name, forms: going.join('、') })
          : say(going.length === 0 ? 'glossary.part.nothing' : 'glossary.part.all')}
      </p>
      <div className={styles.ends}>
        <Button look="main" type="submit" isDisabled={!can}>
          <Split size={15} aria-hidden />
          {say('glossary.part.do')}
        </Button>
      </div>
    </form>
  );
}

/** Asks what of a line is to be a term of its own. */
export function PartTerm({
  open,
  line,
  onPart,
  onClose,
}: Partial<Props> & {
  readonly open: boolean;
  readonly onPart: Props['onPart'];
  readonly onClose: () => void;
}) {
  const { say } = useSpeech();
  return (
    <Window title={say('glossary.part.title')} closeLabel={say('app.close')} open={open} onClose={onClose}>
      {line !== undefined && <Body key={line.key} line={line} onPart={onPart} />}
    </Window>
  );
}
