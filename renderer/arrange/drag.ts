import { type PointerEvent as ReactPointerEvent, useEffect, useRef } from 'react';
import type { Arranging, Carried } from './arranging.ts';
import type { Deeds } from './deeds.ts';
import { nameOf, placeOf, type SentencePlace } from './places.ts';

/** How far the pointer must go before a press is a drag, in CSS pixels. */
const FAR = 5;
/** How near the edge the list begins to scroll by itself, and how fast at most, in CSS pixels a frame. */
const EDGE = 56;
const FASTEST = 14;

/** The sentence under an element. */
export function sentenceUnder(target: EventTarget | null): SentencePlace | undefined {
  const element = target instanceof Element ? target.closest('[data-sentence]') : null;
  return placeOf(element?.getAttribute('data-sentence') ?? '');
}

/** Where something would be dropped at a point of the window. */
function dropAt(x: number, y: number): Carried['over'] {
  const target = document.elementFromPoint(x, y)?.closest('[data-bead], [data-apart]');
  const bead = target?.getAttribute('data-bead');
  if (bead !== null && bead !== undefined) return Number(bead);
  return target?.hasAttribute('data-apart') ? 'apart' : undefined;
}

interface Press {
  readonly place: SentencePlace;
  readonly x: number;
  readonly y: number;
}

/**
 * Carries sentences with the pointer: a press that goes far enough takes the sentence, or all that are selected where
 * it is one of those; the row under the pointer is told; at its edges the list scrolls by itself.
 * @param scroller the list that scrolls
 * @param blocked nothing can be changed, so nothing is carried
 */
export function useDrag(
  { act, getState }: Arranging,
  deeds: Deeds,
  scroller: { readonly current: HTMLElement | null },
  blocked: boolean,
): {
  readonly onPointerDown: (event: ReactPointerEvent) => void;
  /** What follows the pointer while something is carried. */
  readonly ghost: { current: HTMLDivElement | null };
  /** Whether the last press was a drag; the click that ends it selects nothing. */
  readonly dragged: { readonly current: boolean };
} {
  const ghost = useRef<HTMLDivElement>(null);
  const dragged = useRef(false);
  const end = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => end.current?.(), []);

  const onPointerDown = (event: ReactPointerEvent) => {
    dragged.current = false;
    const place = sentenceUnder(event.target);
    const isButton = event.target instanceof Element && event.target.closest('button') !== null;
    if (blocked || place === undefined || isButton || event.button !== 0 || getState().hand !== 'sentences')
      return;
    end.current?.();
    const press: Press = { place, x: event.clientX, y: event.clientY };
    let at = { x: press.x, y: press.y };
    let frame = 0;

    const scroll = () => {
      const box = scroller.current?.getBoundingClientRect();
      if (box === undefined) return;
      const above = at.y - box.top;
      const below = box.bottom - at.y;
      const near = Math.min(above, below);
      if (near < EDGE && near > -EDGE) {
        const speed = FASTEST * Math.min(1, (EDGE - near) / EDGE);
        scroller.current?.scrollBy(0, above < below ? -speed : speed);
        act.hover(dropAt(at.x, at.y));
      }
      frame = requestAnimationFrame(scroll);
    };
    const show = () => {
      if (ghost.current !== null) ghost.current.style.transform = `translate(${at.x + 12}px, ${at.y + 10}px)`;
    };
    const move = (moved: PointerEvent) => {
      at = { x: moved.clientX, y: moved.clientY };
      if (getState().carried === undefined) {
        if (Math.hypot(at.x - press.x, at.y - press.y) < FAR) return;
        const { picked } = getState();
        const places = picked.has(nameOf(press.place))
          ? [...picked].flatMap((name) => placeOf(name) ?? [])
          : [press.place];
        act.carry({ places, by: 'pointer', over: undefined });
        dragged.current = true;
        frame = requestAnimationFrame(scroll);
      }
      act.hover(dropAt(at.x, at.y));
      show();
    };
    const stop = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', letGo, true);
      end.current = undefined;
    };
    const cancel = () => {
      stop();
      act.carry(undefined);
    };
    const up = () => {
      const { carried } = getState();
      stop();
      if (carried === undefined) return;
      act.carry(undefined);
      if (carried.over !== undefined) void deeds.move(carried.places, carried.over);
    };
    const letGo = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      pressed.preventDefault();
      pressed.stopPropagation();
      cancel();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', letGo, true);
    end.current = stop;
  };
  return { onPointerDown, ghost, dragged };
}
