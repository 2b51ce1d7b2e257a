import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Level, Offered } from '../store/offers.ts';
import { useWorkbench } from '../workbench.ts';

/** Offers commands as long as the component is on the screen: to keys, to the palette and to native menus. */
export function useOffers(offered: Offered, level: Level = 'part'): void {
  const { offers } = useWorkbench();
  const now = useRef(offered);
  useLayoutEffect(() => {
    now.current = offered;
  });
  useEffect(() => offers.add(() => now.current, level), [offers, level]);
}
