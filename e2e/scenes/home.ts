import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { begin } from '../desk.ts';
import { dropFiles, reading, writeTexts } from '../page.ts';
import { closeSheet, type Scene, type Stage } from './scene.ts';

/** An article with a wrong number and its source. */
const TEXTS = {
  '橋.txt':
    '市長は15日、新しい橋の建設を発表した。\n費用は3億円になる見通しだ。\n橋は来年の春に完成する予定だ。\n',
  'bridge.txt':
    'The mayor announced on the 15th that a new bridge will be built.\nIt is expected to cost 200 million yen.\nThe bridge is to be finished next spring.\n',
};
/** A text in a third language, one that nobody could decode, an article without English and English of no article. */
const OTHERS = {
  'korean.txt': '시장은 새로운 다리를 건설한다고 발표했다. 비용은 아직 정해지지 않았다.',
  'whales.txt':
    'A pod of whales was seen off the northern cape at dawn.\nBiologists counted eleven adults and two calves.\n',
  'パン.txt': '町のパン屋が三十年ぶりに再開した。\n店主は父の窯をそのまま使っている。\n',
  'photograph.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0xfd, 0, 0, 0, 7, 8]),
};

async function start({ page, language, say }: Stage, texts: Readonly<Record<string, string>>): Promise<void> {
  await dropFiles(page, await writeTexts(texts));
  await page.getByRole('button', { name: say('import.start'), exact: true }).click();
  await reading(page, language).waitFor();
}

/** The first screen: new to somebody, and on a later day. */
export const home: Scene = {
  name: 'home',
  looks: ['home', 'paste', 'display', 'keys', 'home-recent'],
  async walk(stage) {
    const { page, language, say, look, workbench } = stage;
    await begin(page, language);
    await look('home');
    await page.getByRole('button', { name: say('home.paste') }).click();
    await look('paste');
    await page.getByRole('button', { name: say('home.paste.cancel') }).click();
    await page.getByRole('button', { name: say('bar.display') }).click();
    await look('display');
    await closeSheet(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await look('keys');
    await closeSheet(page);

    await start(stage, { ...TEXTS });
    for (const name of await readdir(workbench.profile, { recursive: true }))
      if (name.endsWith('.taiyaku')) await rm(join(workbench.profile, name));
    await begin(page, language);
    await start(stage, { '灯台.txt': '島の灯台が百年ぶりに修理された。\n修理には40人の職人が参加した。\n' });
    await begin(page, language);
    await page.getByText(say('home.recent.missing')).waitFor();
    await look('home-recent');
  },
};

/** Files that cannot be read, and work that takes its time. */
export const taking: Scene = {
  name: 'taking',
  looks: ['import-unusable', 'progress'],
  async walk({ page, language, say, look }) {
    await begin(page, language);
    await dropFiles(page, await writeTexts({ ...TEXTS, ...OTHERS }));
    await page.getByText(say('problem.file.language', { file: 'korean.txt' })).waitFor();
    await page.getByText(say('import.unused')).waitFor();
    await look('import-unusable');
    await begin(page, language);
    const long = Object.entries(TEXTS).map(([name, text]) => [name, text.repeat(900)] as const);
    await dropFiles(page, await writeTexts(Object.fromEntries(long)));
    await page.getByRole('button', { name: say('import.start'), exact: true }).click();
    const cancel = page.getByRole('button', { name: say('progress.cancel') });
    await cancel.waitFor();
    await look('progress');
    if (await cancel.isVisible()) await cancel.click();
  },
};
