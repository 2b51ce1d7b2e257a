import { beforeEach, describe, expect, it } from 'vitest';
import type { Api, CallName, Events } from '../../src/api/calls.ts';
import { success } from '../../src/base/result.ts';
import { galleryHost, inspectedFiles } from '../gallery/host.ts';
import { galleryProject } from '../gallery/project.ts';
import { makeWorkbench, type Workbench } from '../workbench.ts';

const soon = () => new Promise((done) => setTimeout(done, 0));

/** A host that tells files apart by their names, and whose matching the test answers. */
function makeHost() {
  const asked: { name: CallName; request: never; answer: (value: unknown) => void }[] = [];
  const listeners = new Set<(event: Events['progress']) => void>();
  const [ja, en] = inspectedFiles;
  const api: Api = {
    call: (name, request) =>
      new Promise((resolve) => {
        const answer = (value: unknown) => resolve(value as never);
        asked.push({ name, request: request as never, answer });
        if (name !== 'inspectFiles') return;
        const { files } = request as { files: readonly { name: string }[] };
        answer(
          success(files.map((file) => ({ ...(file.name.startsWith('ja') ? ja : en), name: file.name }))),
        );
      }),
    on: (name, listener) => {
      if (name === 'progress') listeners.add(listener as never);
      return () => listeners.delete(listener as never);
    },
  };
  const tell = (event: Events['progress']) => {
    for (const listener of listeners) listener(event);
  };
  return { api, tell, last: (name: CallName) => asked.findLast((one) => one.name === name) };
}

let host: ReturnType<typeof makeHost>;
let workbench: Workbench;
beforeEach(() => {
  host = makeHost();
  workbench = makeWorkbench(host.api, galleryHost);
});

const bring = (...names: readonly string[]) =>
  workbench.act.addFiles(names.map((name) => ({ name, base64: '' })));
const MATCHED = [
  {
    ja: 1,
    sources: [
      { file: 2, score: 0.8, belongs: true },
      { file: 0, score: 0.2, belongs: false },
    ],
  },
];

describe('which English belongs to which article', () => {
  it('is asked for when there are files of both languages, and told with its progress', async () => {
    await bring('en1', 'ja1');
    const { job = '' } = (host.last('matchFiles')?.request ?? {}) as { job?: string };
    host.tell({ job, stage: 'match', done: 0.4 });
    expect(workbench.getState().incoming.matching).toBe(0.4);
    host.last('matchFiles')?.answer(success([{ ja: 1, sources: [{ file: 0, score: 0.5, belongs: true }] }]));
    await soon();
    expect(workbench.getState().incoming).toMatchObject({
      matching: undefined,
      matched: [{ ja: 'ja1', sources: [{ file: 'en1', score: 0.5 }] }],
    });
  });

  it('is not asked for files of one language', async () => {
    await bring('ja1', 'ja2');
    expect(host.last('matchFiles')).toBeUndefined();
  });

  it('goes to the host as it was found, and as a person changed it', async () => {
    await bring('en1', 'ja1', 'en2', 'ja2');
    host.last('matchFiles')?.answer(success([...MATCHED, { ja: 3, sources: [] }]));
    await soon();
    workbench.act.giveSource('ja1', 'en1', true);
    workbench.act.giveSource('ja1', 'en2', false);
    workbench.act.giveSource('ja2', 'en2', true);
    void workbench.act.start();
    await soon();
    expect(host.last('startProject')?.request).toMatchObject({
      belonging: [
        { ja: 1, en: [0] },
        { ja: 3, en: [2] },
      ],
    });
  });

  it('is left to the host by one who does not wait for it', async () => {
    await bring('en1', 'ja1');
    void workbench.act.start();
    await soon();
    expect(host.last('cancel')).toBeDefined();
    expect(host.last('startProject')?.request).not.toHaveProperty('belonging');
  });

  it('counts files anew when one is taken out', async () => {
    await bring('en1', 'ja1', 'en2');
    host.last('matchFiles')?.answer(success(MATCHED));
    await soon();
    workbench.act.removeFile('en1');
    workbench.setState({ project: galleryProject });
    void workbench.act.start();
    await soon();
    expect(host.last('importFiles')?.request).toMatchObject({ belonging: [{ ja: 0, en: [1] }] });
  });
});
