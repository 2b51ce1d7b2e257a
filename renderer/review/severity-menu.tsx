import { ChevronDown } from 'lucide-react';
import { Button as AriaButton, MenuTrigger } from 'react-aria-components';
import type { JudgedFinding } from '../../src/project/verdicts.ts';
import { useRefusal } from '../palette/offers.ts';
import { SEVERITIES, SeverityIcon } from '../read/severity.tsx';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { MenuLine, MenuSheet } from '../ui/menu.tsx';
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
      <MenuSheet
        label={say('findings.filter.severity')}
        sheet={{ placement: 'bottom start' }}
        selectionMode="single"
        selectedKeys={[severity]}
        onAction={(key) => void act.judge(SEVERITIES.find((one) => one === key) ?? null)}
      >
        {SEVERITIES.map((one, at) => (
          <MenuLine
            key={one}
            id={one}
            words={say(`severity.${one}`)}
            drawn={<span className={styles.name}>{say(`severity.${one}`)}</span>}
            icon={<SeverityIcon severity={one} size={15} />}
            press={String(at + 1)}
          />
        ))}
        {verdict.severity !== undefined && (
          <MenuLine id={OWN} words={say('review.severity.own')} icon={<span className={styles.own} />} />
        )}
      </MenuSheet>
    </MenuTrigger>
  );
}
