import { useLayoutEffect, useRef } from 'react';
import { useSpeech } from '../speech.tsx';
import type { Level, Offered } from '../store/offers.ts';
import { useSelected, useWorkbench } from '../workbench.ts';
import { refusalOf } from './permit.ts';
import type { CommandName } from './table.ts';

/** Offers commands as long as the component is on the screen: to keys, to the palette and to native menus. */
export function useOffers(offered: Offered, level: Level = 'part'): void {
  const { offers } = useWorkbench();
  const now = useRef(offered);
  useLayoutEffect(() => {
    now.current = offered;
  });
  // Before it is painted: what a person sees answers to its keys.
  useLayoutEffect(() => offers.add(() => now.current, level), [offers, level]);
}

/** Why a command is refused just now, in words, for what does the same by other means; undefined when it is not. */
export function useRefusal(name: CommandName): string | undefined {
  const { tell } = useSpeech();
  const reason = useSelected((state) => refusalOf(name, state));
  return reason === undefined ? undefined : tell(reason);
}
