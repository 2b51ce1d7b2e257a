import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import {
  Button as AriaButton,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  ToggleButton,
} from 'react-aria-components';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import styles from './filters.module.css';
import { useRead, useReading } from './reading.ts';
import { SEVERITIES, SeverityIcon } from './severity.tsx';

const EVERY = 'every';

/** Which check the list shows. */
export function CheckFilter() {
  const reading = useReading();
  const { say } = useSpeech();
  const { findings } = useRead((state) => state.prepared.article);
  const check = useRead((state) => state.check);
  const checks = useMemo(() => {
    const counts = new Map<(typeof findings)[number]['check'], number>();
    for (const finding of findings) counts.set(finding.check, (counts.get(finding.check) ?? 0) + 1);
    return [...counts].sort((one, other) => other[1] - one[1]);
  }, [findings]);
  return (
    <Select
      aria-label={say('findings.filter.check')}
      selectedKey={check ?? EVERY}
      onSelectionChange={(key) => reading.act.chooseCheck(checks.find(([id]) => id === key)?.[0])}
      className={join(styles.select)}
    >
      <AriaButton className={join(styles.selectButton)}>
        <SelectValue className={join(styles.selectValue)} />
        <ChevronDown size={14} aria-hidden />
      </AriaButton>
      <Popover className={join(styles.selectSheet)} placement="bottom start">
        <ListBox className={join(styles.options)}>
          <ListBoxItem id={EVERY} className={join(styles.option)} textValue={say('findings.filter.every')}>
            {say('findings.filter.every')}
          </ListBoxItem>
          {checks.map(([id, count]) => (
            <ListBoxItem
              key={id}
              id={id}
              className={join(styles.option)}
              textValue={say(`check.${id}.title`)}
            >
              <span>{say(`check.${id}.title`)}</span>
              <span className={styles.count}>{count}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** Which severities the list shows. */
export function SeverityFilter() {
  const reading = useReading();
  const { say } = useSpeech();
  const { findings } = useRead((state) => state.prepared.article);
  const hidden = useRead((state) => state.hidden);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label={say('findings.filter.severity')} className={styles.severities}>
      {SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return (
          <ToggleButton
            key={severity}
            className={join(styles.toggle)}
            isSelected={!hidden.has(severity)}
            isDisabled={count === 0}
            onChange={() => reading.act.toggleSeverity(severity)}
            aria-label={`${say(`severity.${severity}`)} ${count}`}
          >
            <SeverityIcon severity={severity} size={14} />
            <span>{count}</span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
