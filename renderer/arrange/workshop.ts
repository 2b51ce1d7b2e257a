import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { Bug } from '../../src/base/bug.ts';
import { type Arranging, type ArrangingState, makeArranging } from './arranging.ts';
import { type Deeds, type Hands, makeDeeds } from './deeds.ts';

/** Everything that arranging one article needs: what is held and what can be done. */
export interface Workshop {
  readonly arranging: Arranging;
  readonly deeds: Deeds;
}

/** A workshop for one article; `hands` reach the article as it is now. */
export function makeWorkshop(hands: Hands): Workshop {
  const arranging = makeArranging();
  return { arranging, deeds: makeDeeds(hands, arranging) };
}

const Held = createContext<Workshop | undefined>(undefined);
export const WorkshopProvider = Held.Provider;

/** The workshop this part of the window belongs to. */
export function useWorkshop(): Workshop {
  const workshop = use(Held);
  if (workshop === undefined) throw new Bug('something was arranged outside an article');
  return workshop;
}

/** One part of what is held. */
export function useArranged<Part>(select: (state: ArrangingState) => Part): Part {
  return useStore(useWorkshop().arranging, select);
}
