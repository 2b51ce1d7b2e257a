import { isSameStop, readAddress, type Spot, spotOf, writeAddress } from './address.ts';
import { makeQueue } from './queue.ts';
import type { Store } from './state.ts';

/** The history of a window, as far as it is used: addresses behind the `#`, without it. */
export interface Road {
  address(): string;
  /** Goes on to another stop. */
  push(address: string): void;
  /** Stays at the stop, which has another address now. */
  replace(address: string): void;
  /** Hears of every step back and forward that the person takes by other means. */
  onTravel(listener: () => void): void;
}

/**
 * Keeps the address and the window together: the address says where the window is, so that a reload leads back there, and
 * steps back and forward lead from stop to stop. Resolves when the window is where its address says.
 * @param goTo leads the window to a spot, as far as it lets itself be led
 */
export async function startJourney(
  store: Store,
  goTo: (spot: Spot) => Promise<void>,
  road: Road,
): Promise<void> {
  const travel = makeQueue();
  let steps = 0;

  /** Tells the road where the window is. */
  const tell = (): void => {
    if (travel.isWorking()) return;
    const spot = spotOf(store.getState());
    const address = writeAddress(spot);
    if (address === road.address()) return;
    if (isSameStop(readAddress(road.address()), spot)) road.replace(address);
    else road.push(address);
  };
  /** Leads the window to where the road is; of several steps at once only the last counts. */
  const follow = (): Promise<void> => {
    steps += 1;
    const mine = steps;
    return travel.deed(async () => {
      if (mine === steps) await goTo(readAddress(road.address()));
    });
  };

  store.subscribe((now, before) => {
    const isSame =
      now.project?.id === before.project?.id &&
      now.page?.id === before.page?.id &&
      now.section === before.section &&
      now.tab === before.tab &&
      now.unit === before.unit;
    if (!isSame) tell();
  });
  // Where the window could not be led, it says where it is: whoever stays is not sent anywhere by the next reload.
  road.onTravel(() => void follow().finally(tell));
  if (readAddress(road.address()).kind === 'home') return;
  await follow();
  const address = writeAddress(spotOf(store.getState()));
  if (address !== road.address()) road.replace(address);
}

/** The road of a browser's window, or of the shell's. */
export const roadOf = ({ history, location, addEventListener }: Window): Road => {
  const full = (address: string): string =>
    `${location.pathname}${location.search}${address === '' ? '' : `#${address}`}`;
  return {
    address: () => location.hash.slice(1),
    push: (address) => history.pushState(null, '', full(address)),
    replace: (address) => history.replaceState(null, '', full(address)),
    onTravel: (listener) => addEventListener('popstate', listener),
  };
};
