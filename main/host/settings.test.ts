import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/api/views.ts';
import { languageFor } from '../../src/messages/message.ts';
import { openSettings, settingsFolder } from './settings.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'taiyaku-settings-')), 'taiyaku');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const dark: Settings = { ...DEFAULT_SETTINGS, language: 'en', theme: 'dark', furigana: 'all', size: 20 };

describe('settings', () => {
  it('are the defaults before anything was set', async () => {
    expect(await openSettings(folder).load()).toEqual(DEFAULT_SETTINGS);
  });

  it('speak the language of the browser or system until one is chosen', async () => {
    const settings = openSettings(folder);
    expect((await settings.load()).language).toBe(DEFAULT_SETTINGS.language);
    expect((await settings.load('en')).language).toBe('en');
    expect((await settings.load('ja')).language).toBe('ja');
    await settings.save({ ...DEFAULT_SETTINGS, language: 'ja' });
    expect((await settings.load('en')).language).toBe('ja');
    expect((await openSettings(folder).load('en')).language).toBe('ja');
  });

  it.each([
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['JA-jp', 'ja'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['jam', 'en'],
    ['', 'en'],
  ])('of a system that speaks %j is %s', (tag, language) => {
    expect(languageFor(tag)).toBe(language);
  });

  it('are remembered across starts', async () => {
    expect(await openSettings(folder).save(dark)).toEqual({ ok: true, value: dark });
    expect(await openSettings(folder).load()).toEqual(dark);
  });

  it('are whole when several are saved at once, and the last one counts', async () => {
    const settings = openSettings(folder);
    const sizes = [12, 14, 16, 18, 28];
    const saved = await Promise.all(sizes.map((size) => settings.save({ ...dark, size })));
    expect(saved.every((one) => one.ok)).toBe(true);
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toEqual({ ...dark, size: 28 });
    expect(await readdir(folder)).toEqual(['settings.json']);
  });

  it.each(['', '{', '[]', 'null', '{"theme": 4}'])('survive a damaged file: %j', async (damaged) => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'settings.json'), damaged);
    const settings = openSettings(folder);
    expect(await settings.load()).toEqual(DEFAULT_SETTINGS);
    expect((await settings.save(dark)).ok).toBe(true);
    expect(await openSettings(folder).load()).toEqual(dark);
  });

  it('hold until the end even where they cannot be written', async () => {
    await writeFile(folder, 'a file where the folder should be');
    const settings = openSettings(folder);
    expect(await settings.save(dark)).toMatchObject({
      ok: false,
      problem: { id: 'problem.settings.unsaved' },
    });
    expect(await settings.load()).toEqual(dark);
  });

  it.each([
    ['linux', {}, '/home/a/.config/taiyaku'],
    ['linux', { XDG_CONFIG_HOME: '/conf' }, '/conf/taiyaku'],
    ['darwin', {}, '/home/a/Library/Application Support/Taiyaku'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/Taiyaku'],
  ] as const)('lie where %s keeps them (%j)', (platform, environment, place) => {
    expect(settingsFolder(platform, environment, '/home/a')).toBe(place);
  });
});
