import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './choice.module.css';
import { join } from './join.ts';

/** One of a few values, all in sight. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
}

/** Picks one of a few values; arrow keys move between them. */
export function Choices<Value extends string>({
  label,
  choices,
  value,
  onChange,
  labelHidden = false,
}: {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly labelHidden?: boolean;
}) {
  const choose = (chosen: string) => {
    const found = choices.find((choice) => choice.value === chosen);
    if (found !== undefined) onChange(found.value);
  };
  return (
    <RadioGroup
      className={join(styles.group)}
      value={value}
      onChange={choose}
      orientation="horizontal"
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {!labelHidden && <Label className={styles.label}>{label}</Label>}
      <div className={styles.row}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className={join(styles.choice)}>
            {choice.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
