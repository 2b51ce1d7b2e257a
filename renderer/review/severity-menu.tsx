import { ChevronDown } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { JudgedFinding } from '../../src/project/verdicts.ts';
import { useRefusal } from '../palette/offers.ts';
import { SEVERITIES, SeverityIcon } from '../read/severity.tsx';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { useReviewing } from './reviewing.ts';
import styles from './severity-menu.module.css';

const OWN = 'own';

/** How grave a finding is, to be changed; the number keys do the same. */
export function SeverityMenu({ finding }: { readonly finding: JudgedFinding }) {
  const { act } = useReviewing();
  const { say } = useSpeech();
  const refused = useRefusal('severity-1');
  const { severity, verdict } = finding;
  const name = say(`severity.${severity}`);
  const face = (
    <>
      <SeverityIcon severity={severity} size={15} />
      <span className={styles.name}>{name}</span>
      {verdict.severity !== undefined && <small>{say('review.severity.changed')}</small>}
    </>
  );
  if (refused !== undefined)
    return (
      <span className={styles.severity} title={refused}>
        {face}
      </span>
    );
  return (
    <MenuTrigger>
      <AriaButton className={join(styles.severity)} aria-label={say('review.severity', { severity: name })}>
        {face}
        <ChevronDown size={13} aria-hidden />
      </AriaButton>
      <Popover className={join(styles.sheet)} placement="bottom start" offset={4}>
        <Menu
          className={join(styles.menu)}
          aria-label={say('findings.filter.severity')}
          selectionMode="single"
          selectedKeys={[severity]}
          onAction={(key) => void act.judge(SEVERITIES.find((one) => one === key) ?? null)}
        >
          {SEVERITIES.map((one, at) => (
            <MenuItem key={one} id={one} className={join(styles.item)} textValue={say(`severity.${one}`)}>
              <SeverityIcon severity={one} size={15} />
              <span className={styles.name}>{say(`severity.${one}`)}</span>
              <kbd>{at + 1}</kbd>
            </MenuItem>
          ))}
          {verdict.severity !== undefined && (
            <MenuItem id={OWN} className={join(styles.item)} textValue={say('review.severity.own')}>
              <span className={styles.own}>{say('review.severity.own')}</span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
