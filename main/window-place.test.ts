import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIRST_PLACE, loadPlace, readPlace, savePlace, type WindowPlace } from './window-place.ts';

const SCREENS = [
  { x: 0, y: 0, width: 1920, height: 1080 },
  { x: 1920, y: 200, width: 1600, height: 900 },
];
const kept = { x: 300, y: 120, width: 1200, height: 800, maximized: false };
const size = { width: 1200, height: 800, maximized: false };

describe('the place of the window', () => {
  it.each<[string, unknown, WindowPlace]>([
    ['as it was', kept, kept],
    ['on the second screen', { ...kept, x: 2000, y: 300 }, { ...kept, x: 2000, y: 300 }],
    ['maximized', { ...kept, maximized: true }, { ...kept, maximized: true }],
    ['its size alone, when its screen is gone', { ...kept, x: 4000 }, size],
    ['its size alone, when its title is above the screen', { ...kept, y: -200 }, size],
    ['its size alone, when only its edge can be seen', { ...kept, x: -1150 }, size],
    ['the first size, when it is too small to work in', { ...kept, width: 10 }, { ...kept, width: 1440 }],
    ['the first size, when no screen holds it', { ...kept, width: 9000 }, { ...kept, width: 1440 }],
    ['the first place, of nonsense', 'nonsense', FIRST_PLACE],
    ['the first size, of other nonsense', { width: 'wide', x: Number.NaN }, FIRST_PLACE],
  ])('is %s', (_, untrusted, expected) => {
    expect(readPlace(untrusted, SCREENS)).toEqual(expected);
  });

  it('is no larger than a small screen', () => {
    expect(readPlace({}, [{ x: 0, y: 0, width: 1280, height: 720 }])).toEqual({
      ...{ width: 1280, height: 720 },
      maximized: false,
    });
  });

  it('is found again, whatever has happened to its file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'taiyaku-place-')), 'deep', 'window.json');
    expect(loadPlace(file, SCREENS)).toEqual(FIRST_PLACE);
    savePlace(file, kept);
    expect(loadPlace(file, SCREENS)).toEqual(kept);
    writeFileSync(file, '{ half');
    expect(loadPlace(file, SCREENS)).toEqual(FIRST_PLACE);
  });
});
