import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAppRequest } from './app-protocol.ts';
import { readAsset } from './assets.ts';
import { contentSecurityPolicy } from './policy.ts';

let top: string;
let folder: string;

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'taiyaku-assets-'));
  folder = join(top, 'window');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await mkdir(join(top, 'window-secret'));
  await writeFile(join(folder, 'index.html'), '<p>page</p>');
  await writeFile(join(folder, 'assets', 'a b.js'), 'code');
  await writeFile(join(folder, 'notes.md'), 'not for the page');
  await writeFile(join(top, 'secret.txt'), 'secret');
  await writeFile(join(top, 'window-secret', 'secret.txt'), 'secret');
});
afterAll(() => rm(top, { recursive: true }));

describe('the files of the window', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<p>page</p>'],
    ['/index.html', 'text/html; charset=utf-8', '<p>page</p>'],
    ['/assets/a%20b.js', 'text/javascript; charset=utf-8', 'code'],
  ])('%s is there', async (path, type, text) => {
    const asset = await readAsset(folder, path);
    expect(asset?.type).toBe(type);
    expect(Buffer.from(asset?.body ?? []).toString()).toBe(text);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../window-secret/secret.txt',
    '/assets/../../secret.txt',
    '//etc/hosts.txt',
    '/notes.md',
    '/assets',
    '/missing.js',
    '/%',
    '/index.html%00.js',
    '',
  ])('%s is not', async (path) => {
    expect(await readAsset(folder, path)).toBeUndefined();
  });
});

describe("the shell's own scheme", () => {
  const ask = (url: string, method = 'GET') => answerAppRequest(folder)({ url, method });

  it('answers with the page, under the policy', async () => {
    const answer = await ask('app://taiyaku/');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('<p>page</p>');
    expect(answer.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy());
  });

  it.each([
    ['app://other/', 'GET', 403],
    ['https://taiyaku/', 'GET', 403],
    ['app://taiyaku/', 'POST', 405],
    ['app://taiyaku/nothing.js', 'GET', 404],
    ['app://taiyaku/..%2fsecret.txt', 'GET', 404],
  ])('answers %s (%s) with %i, under the policy', async (url, method, status) => {
    const answer = await ask(url, method);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Security-Policy')).toBe(contentSecurityPolicy());
    expect(await answer.text()).toBe('');
  });
});
