import {
  Check,
  CircleAlert,
  Combine,
  HelpCircle,
  Link2,
  PinOff,
  RefreshCw,
  Scissors,
  Unlink,
  X,
} from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import {
  DialogTrigger,
  Slider,
  SliderOutput,
  SliderThumb,
  SliderTrack,
  Toolbar,
} from 'react-aria-components';
import { useOffers, useRefusal } from '../palette/offers.ts';
import { shortcutOf } from '../palette/press.ts';
import type { CommandName } from '../palette/table.ts';
import { useRead } from '../read/reading.ts';
import { useSpeech } from '../speech.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Choices } from '../ui/choice.tsx';
import { join } from '../ui/join.ts';
import { Sheet } from '../ui/overlay.tsx';
import { useSelected, useWorkbench } from '../workbench.ts';
import { useGround } from './ground.ts';
import type { Deed } from './keys.ts';
import { acceptable } from './moves.ts';
import { obey } from './perform.ts';
import styles from './toolbar.module.css';
import { useArranged, useWorkshop } from './workshop.ts';

/** Accepts everything that is at least so sure; how much that is is said before. */
function AcceptSure() {
  const { deeds } = useWorkshop();
  const { say, count } = useSpeech();
  const page = useRead((state) => state.prepared.article);
  const [percent, setPercent] = useState(90);
  const [open, setOpen] = useState(false);
  const refused = useRefusal('accept-sure');
  useOffers({ 'accept-sure': () => setOpen(true) });
  const keys = useMemo(() => acceptable(page, percent / 100), [page, percent]);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button refused={refused}>
        <Check size={15} aria-hidden />
        {say('arrange.sure')}
      </Button>
      <Sheet label={say('arrange.sure.title')}>
        <Slider
          className={join(styles.slider)}
          aria-label={say('arrange.sure.least')}
          minValue={50}
          maxValue={99}
          value={percent}
          onChange={(value) => setPercent(Array.isArray(value) ? (value[0] ?? percent) : value)}
        >
          <div className={styles.least}>
            <span>{say('arrange.sure.least')}</span>
            <SliderOutput>{say('arrange.sure.value', { percent })}</SliderOutput>
          </div>
          <SliderTrack className={join(styles.track)}>
            <SliderThumb className={join(styles.thumb)} />
          </SliderTrack>
        </Slider>
        <p className={styles.quiet} role="status">
          {keys.length === 0 ? say('arrange.sure.none') : count('arrange.sure.count', keys.length)}
        </p>
        <Button
          look="main"
          slot="close"
          isDisabled={keys.length === 0}
          onPress={() => void deeds.accept(keys)}
        >
          {say('arrange.sure.do')}
        </Button>
      </Sheet>
    </DialogTrigger>
  );
}

/** What can be done with where the keyboard stands and with what is selected, with the keys that do the same. */
export function ArrangeToolbar() {
  const workshop = useWorkshop();
  const { arranging } = workshop;
  const { act } = useWorkbench();
  const { say, count, tell } = useSpeech();
  const ground = useGround();
  const hand = useArranged((state) => state.hand);
  const picked = useArranged((state) => state.picked.size);
  const refusal = useArranged((state) => state.refusal);
  const stands = useArranged((state) => state.cursor !== undefined);
  const refused = useRefusal('join');
  const unaligned = useRefusal('realign');
  const busy = useSelected((state) => state.work !== undefined);
  const pairs = useMemo(() => ground.rows.filter((row) => row.kind === 'pair'), [ground]);
  const fixed = pairs.filter((row) => ground.page.beads[row.bead]?.by !== undefined).length;
  const isNothing = picked === 0 && !stands;

  const deed = (kind: Deed & CommandName, label: string, icon: ReactNode) => (
    <IconButton
      label={label}
      shortcut={shortcutOf(kind) ?? ''}
      isDisabled={isNothing}
      refused={kind === 'why' ? undefined : refused}
      onPress={() => obey(workshop, ground, { kind })}
    >
      {icon}
    </IconButton>
  );
  return (
    <Toolbar className={join(styles.bar)} aria-label={say('arrange.bar')}>
      <Choices
        label={say('arrange.hand')}
        labelHidden
        value={hand}
        onChange={arranging.act.take}
        choices={(['sentences', 'words'] as const).map((value) => ({
          value,
          label: say(`arrange.hand.${value}`),
        }))}
      />
      {hand === 'sentences' ? (
        <div className={styles.deeds}>
          {deed('merge-next', say('arrange.merge.next'), <Combine size={17} aria-hidden />)}
          {deed('split', say('arrange.split.here'), <Scissors size={17} aria-hidden />)}
          {deed('unlink', say('arrange.unlink.what'), <Unlink size={17} aria-hidden />)}
          {deed('accept-row', say('arrange.accept.what'), <Check size={17} aria-hidden />)}
          {deed('release-row', say('arrange.release.what'), <PinOff size={17} aria-hidden />)}
          {deed('why', say('arrange.why'), <HelpCircle size={17} aria-hidden />)}
        </div>
      ) : null}
      {picked > 0 ? (
        <div className={styles.picked}>
          <span>{count('arrange.picked', picked)}</span>
          <Button look="main" refused={refused} onPress={() => obey(workshop, ground, { kind: 'join' })}>
            <Link2 size={15} aria-hidden />
            {say('arrange.join')}
          </Button>
          <IconButton label={say('arrange.picked.clear')} shortcut="Esc" onPress={arranging.act.rest}>
            <X size={16} aria-hidden />
          </IconButton>
        </div>
      ) : (
        refusal === undefined && <p className={styles.hint}>{say(`arrange.${hand}.hint`)}</p>
      )}
      {refusal !== undefined && (
        // Said aloud with everything else that is done here.
        <p className={styles.refusal} aria-hidden="true">
          <CircleAlert size={15} />
          {tell(refusal)}
        </p>
      )}
      <div className={styles.all}>
        <span className={styles.fixed}>{say('arrange.fixed', { fixed, all: pairs.length })}</span>
        <AcceptSure />
        <Button isDisabled={busy} refused={unaligned} onPress={() => void act.realign()}>
          <RefreshCw size={15} aria-hidden />
          {say('arrange.realign')}
        </Button>
      </div>
    </Toolbar>
  );
}
