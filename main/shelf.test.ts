import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openShelf } from './shelf.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taiyaku-shelf-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const day = (date: number) => new Date(Date.UTC(2026, 0, date));

describe('the shelf', () => {
  it('remembers every one of several projects opened at once, the last one first', async () => {
    const shelf = openShelf(join(folder, 'projects'), join(folder, 'projects.json'));
    const names = ['橋', '港', '海', '山'];
    await Promise.all(names.map((name, at) => shelf.remember(join(folder, name), name, day(at + 1))));
    expect((await shelf.list()).map(({ name }) => name)).toEqual([...names].reverse());
    expect(readdirSync(folder)).toEqual(['projects.json']);
  });

  it('forgets a project whose file is gone, and no other', async () => {
    const shelf = openShelf(join(folder, 'projects'), join(folder, 'projects.json'));
    const [there, gone] = [join(folder, '橋.taiyaku'), join(folder, '港.taiyaku')];
    writeFileSync(there, '');
    await shelf.remember(gone, '港', day(1));
    await shelf.remember(there, '橋', day(2));
    for (const { id } of await shelf.list()) await shelf.forget(id);
    expect((await shelf.list()).map(({ name, missing }) => [name, missing])).toEqual([['橋', false]]);
  });

  it('says why it cannot remember, and does not stand in the way of what was done', async () => {
    const blocked = join(folder, 'settings');
    writeFileSync(blocked, 'a file where the folder should be');
    const reasons: string[] = [];
    const shelf = openShelf(folder, join(blocked, 'projects.json'), (reason) => void reasons.push(reason));
    await shelf.remember(join(folder, '橋'), '橋', day(1));
    await shelf.remember(join(folder, '港'), '港', day(2));
    expect(reasons).toHaveLength(2);
    expect(await shelf.list()).toEqual([]);
  });
});
