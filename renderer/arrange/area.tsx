import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef } from 'react';
import { useOffers, useRefusal } from '../palette/offers.ts';
import { useRead } from '../read/reading.ts';
import { RowList } from '../read/row-list.tsx';
import { useShowsSource } from '../read/sources.ts';
import { useSpeech } from '../speech.tsx';
import { join } from '../ui/join.ts';
import { useWorkbench } from '../workbench.ts';
import styles from './area.module.css';
import { ArrangedAsideView } from './aside.tsx';
import { sentenceUnder, useDrag } from './drag.ts';
import { useGround } from './ground.ts';
import { arrangeWishOf, type Deed } from './keys.ts';
import { obey } from './perform.ts';
import { nameOf, wordsOf } from './places.ts';
import { ArrangedRowView } from './row.tsx';
import { takeWord } from './take.ts';
import { useArranged, useWorkshop } from './workshop.ts';

/** Says aloud what the keys have done, for those who do not see it. */
function Said() {
  const { tell } = useSpeech();
  const said = useArranged((state) => state.said);
  return <output className={styles.unseen}>{said === undefined ? '' : tell(said)}</output>;
}

/** What follows the pointer: the first sentence that is carried, and how many there are. */
function Ghost({ at }: { readonly at: { current: HTMLDivElement | null } }) {
  const carried = useArranged((state) => state.carried);
  const page = useRead((state) => state.prepared.article);
  const [first] = carried?.places ?? [];
  if (carried?.by !== 'pointer' || first === undefined) return null;
  return (
    <div ref={at} className={styles.ghost} aria-hidden="true">
      <span lang={first.side}>{wordsOf(page, first)}</span>
      {carried.places.length > 1 && <b>{carried.places.length}</b>}
    </div>
  );
}

/** Where sentences are let go of that belong to no row. */
function Apart() {
  const { say } = useSpeech();
  const carried = useArranged((state) => state.carried);
  if (carried === undefined) return null;
  return (
    <div data-apart="" className={join(styles.apart, carried.over === 'apart' && styles.over)}>
      {say('arrange.drop.apart')}
    </div>
  );
}

/** Offers what can be done with rows to keys and palette. */
function ArrangeOffers() {
  const workshop = useWorkshop();
  const ground = useGround();
  const holds = useArranged(
    ({ picked, carried, words }) =>
      picked.size > 0 || carried !== undefined || words.ja !== undefined || words.en !== undefined,
  );
  const does = (kind: Deed) => () => void obey(workshop, ground, { kind });
  useOffers({
    why: does('why'),
    hand: does('hand'),
    ...(holds ? { close: does('let-go') } : {}),
    join: does('join'),
    'merge-next': does('merge-next'),
    'merge-previous': does('merge-previous'),
    split: does('split'),
    unlink: does('unlink'),
    'accept-row': does('accept-row'),
    'release-row': does('release-row'),
  });
  return null;
}

/** The rows of an article with all their sentences to be taken hold of, by mouse and by keyboard. */
export function ArrangeArea() {
  const workshop = useWorkshop();
  const { arranging, deeds } = workshop;
  const { say } = useSpeech();
  const hint = useId();
  const ground = useGround();
  const hand = useArranged((state) => state.hand);
  const carries = useArranged((state) => state.carried?.by === 'pointer');
  const area = useRef<HTMLElement>(null);
  const { offers } = useWorkbench();
  const blocked = useRefusal('carry') !== undefined;
  const { onPointerDown, ghost, dragged } = useDrag(arranging, deeds, area, blocked);
  const showsSource = useShowsSource();
  const { rows } = ground;

  useEffect(() => area.current?.focus({ preventScroll: true }), []);

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.target !== event.currentTarget) return;
    const wish = arrangeWishOf(event);
    if (wish === undefined) return;
    const isCarrying = wish.kind === 'carry' && hand === 'sentences';
    if (!(isCarrying && offers.refuse('carry')) && !obey(workshop, ground, wish)) return;
    event.preventDefault();
  };

  const click = (event: MouseEvent) => {
    if (dragged.current) return;
    const isButton = event.target instanceof Element && event.target.closest('button') !== null;
    const place = sentenceUnder(event.target);
    if (isButton || place === undefined) return;
    if (hand === 'sentences') {
      arranging.act.stand(place);
      arranging.act.pick([nameOf(place)]);
      return;
    }
    const tile = event.target instanceof Element ? event.target.closest('[data-from]') : null;
    const [start, end] = [Number(tile?.getAttribute('data-from')), Number(tile?.getAttribute('data-to'))];
    if (tile === null) return;
    const at = ground.words(place).findIndex((word) => word.start === start);
    arranging.act.stand(place, Math.max(0, at));
    takeWord(workshop, ground, place, { start, end }, event.shiftKey);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list inside has the focus and the keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: every click has a key of its own, see `keys.ts`
    <div
      className={join(styles.area, carries && styles.carries)}
      onPointerDown={onPointerDown}
      onClick={click}
    >
      <p id={hint} className={styles.unseen}>
        {say(hand === 'words' ? 'arrange.area.hint.words' : 'arrange.area.hint')}
      </p>
      <RowList
        area={area}
        count={rows.length}
        ahead={300}
        role="application"
        label={say('arrange.area')}
        hint={hint}
        onKeyDown={press}
        row={(index) => {
          const row = rows[index];
          const below = rows[index + 1];
          if (row === undefined) return undefined;
          if (row.kind === 'aside') return <ArrangedAsideView row={row} index={ground.index} />;
          return (
            <ArrangedRowView
              row={row}
              at={index}
              next={below?.kind === 'pair' ? below.bead : undefined}
              showSource={showsSource[index] === true}
            />
          );
        }}
      />
      <ArrangeOffers />
      <Apart />
      <Ghost at={ghost} />
      <Said />
    </div>
  );
}
