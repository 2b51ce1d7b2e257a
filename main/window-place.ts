import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A rectangle on the desktop, in the system's own pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the window stands, and how large it is. Without `x` and `y` the system decides. */
export interface WindowPlace {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

/** The smallest window that can be worked in. */
export const LEAST = { width: 720, height: 520 } as const;

/** The window of a person who has not moved one yet. */
export const FIRST_PLACE: WindowPlace = { width: 1440, height: 920, maximized: false };

/** How much of a window's title must be on a screen for it to be taken hold of. */
const GRIP = { width: 120, height: 30 } as const;

const numberIn = (value: unknown, least: number, most: number): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most
    ? Math.round(value)
    : undefined;

/** Whether a window that begins here can be seen and taken hold of on one of the screens. */
const isReachable = (x: number, y: number, width: number, screens: readonly Area[]): boolean =>
  screens.some(
    (screen) =>
      x + width >= screen.x + GRIP.width &&
      x <= screen.x + screen.width - GRIP.width &&
      y >= screen.y &&
      y <= screen.y + screen.height - GRIP.height,
  );

/**
 * A place as it was kept, on the screens there are now: what does not fit falls back to the first place. A window on a
 * screen that is gone keeps its size, and the system decides where it stands.
 */
export function readPlace(untrusted: unknown, screens: readonly Area[]): WindowPlace {
  if (typeof untrusted !== 'object' || untrusted === null) return FIRST_PLACE;
  const kept = untrusted as Readonly<Record<string, unknown>>;
  const widest = Math.max(LEAST.width, ...screens.map(({ width }) => width));
  const tallest = Math.max(LEAST.height, ...screens.map(({ height }) => height));
  const width = numberIn(kept['width'], LEAST.width, widest) ?? Math.min(FIRST_PLACE.width, widest);
  const height = numberIn(kept['height'], LEAST.height, tallest) ?? Math.min(FIRST_PLACE.height, tallest);
  const [x, y] = [numberIn(kept['x'], -100_000, 100_000), numberIn(kept['y'], -100_000, 100_000)];
  const size = { width, height, maximized: kept['maximized'] === true };
  return x === undefined || y === undefined || !isReachable(x, y, width, screens) ? size : { x, y, ...size };
}

/** The place kept in a file; a file that is missing or damaged holds the first place. */
export function loadPlace(file: string, screens: readonly Area[]): WindowPlace {
  try {
    return readPlace(JSON.parse(readFileSync(file, 'utf8')), screens);
  } catch {
    // Nothing is lost but a size; the next window that closes writes it anew.
    return readPlace(undefined, screens);
  }
}

/** Keeps a place. A disk that refuses costs nothing but the size of the next window. */
export function savePlace(file: string, place: WindowPlace): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(place), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  } catch (error) {
    console.error(error);
  }
}
