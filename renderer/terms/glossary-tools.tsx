import { Plus } from 'lucide-react';
import { Input, SearchField, ToggleButton } from 'react-aria-components';
import type { ReferenceView } from '../../src/api/export-calls.ts';
import { TERM_KINDS } from '../../src/term/term.ts';
import { useRefusal } from '../palette/offers.ts';
import { useSpeech } from '../speech.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choice.tsx';
import { join } from '../ui/join.ts';
import styles from './glossary.module.css';
import { type LineFilter, STANDINGS } from './lines.ts';
import { References } from './references.tsx';
import { Signature } from './signature.tsx';
import { TakeIn } from './take-in.tsx';

/** What may be seen of the glossary, and what is done with the whole of it. */
export function Tools({
  filter,
  onFilter,
  shown,
  all,
  onAdd,
  onSign,
  signing,
  references,
}: {
  readonly filter: LineFilter;
  readonly onFilter: (filter: LineFilter) => void;
  readonly shown: number;
  readonly all: number;
  readonly onAdd: () => void;
  /** Whether the person's name is asked for. */
  readonly signing: boolean;
  readonly onSign: (signing: boolean) => void;
  readonly references: readonly ReferenceView[];
}) {
  const { say } = useSpeech();
  const refused = useRefusal('add-term');
  const word = <Value extends string>(value: Value | undefined) => value ?? 'every';
  return (
    <div className={styles.filters}>
      <SearchField
        aria-label={say('terms.search')}
        value={filter.query}
        onChange={(query) => onFilter({ ...filter, query })}
      >
        <Input placeholder={say('terms.search')} className={join(styles.search)} />
      </SearchField>
      <span className={styles.choices}>
        <Choices
          label={say('terms.kind')}
          labelHidden
          value={word(filter.kind)}
          onChange={(kind) => onFilter({ ...filter, kind: kind === 'every' ? undefined : kind })}
          choices={(['every', ...TERM_KINDS] as const).map((value) => ({
            value,
            label: say(`terms.kind.${value}`),
          }))}
        />
        <Choices
          label={say('glossary.standing')}
          labelHidden
          value={word(filter.standing)}
          onChange={(standing) =>
            onFilter({ ...filter, standing: standing === 'every' ? undefined : standing })
          }
          choices={(['every', ...STANDINGS] as const).map((value) => ({
            value,
            label: say(`glossary.standing.${value}`),
          }))}
        />
        <ToggleButton
          className={join(styles.toggle)}
          isSelected={filter.conflictsOnly}
          onChange={(conflictsOnly) => onFilter({ ...filter, conflictsOnly })}
        >
          {say('glossary.conflicts-only')}
        </ToggleButton>
      </span>
      <output className={styles.quiet}>{say('terms.total', { shown, all })}</output>
      <span className={styles.whole}>
        <Signature open={signing} onOpen={onSign} />
        <Button refused={refused} onPress={onAdd}>
          <Plus size={15} aria-hidden />
          {say('glossary.add')}
        </Button>
        <References references={references} />
        <TakeIn />
      </span>
    </div>
  );
}
