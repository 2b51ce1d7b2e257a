import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Question } from '../../src/check/opinion.ts';
import { speaker } from '../../src/messages/speak.ts';
import { askModel, type Model, openModel } from './second-opinion.ts';

const KEY = 'sk-very-secret';
const ERRORS = {
  errors: [
    {
      ...{ ja: '賛成', en: 'opposed', category: 'accuracy/mistranslation' },
      ...{ severity: 'critical', reason: 'opposite' },
    },
  ],
};

const questions = (count: number): readonly Question[] =>
  Array.from({ length: count }, (_, bead) => ({
    ...{ bead, ja: '彼は賛成した。', jaStart: bead * 10, en: 'He opposed it.', enStart: 0, file: 0 },
  }));

type Answer = (request: IncomingMessage, body: string, response: ServerResponse) => void;
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A model on this machine that answers as the test wants, and what it was asked. */
async function startModel(answer: Answer): Promise<{ model: Model; asked: { url: string; body: string }[] }> {
  const asked: { url: string; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      asked.push({ url: request.url ?? '', body });
      answer(request, body, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const opened = openModel({ url: `http://127.0.0.1:${port}/v1/`, name: 'toy', remote: false, key: KEY });
  if (!opened.ok) throw new Error(opened.problem.id);
  return { model: opened.value, asked };
}

const say =
  (content: string): Answer =>
  (_request, _body, response) =>
    void response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));

const ids = (problems: readonly { id: string }[]): readonly string[] => problems.map(({ id }) => id);

describe('a model that answers well', () => {
  it('is asked bead by bead, with its name and the key, and its findings are marked as its own', async () => {
    let authorization: string | undefined;
    const { model, asked } = await startModel((request, body, response) => {
      authorization = request.headers.authorization;
      say(JSON.stringify(ERRORS))(request, body, response);
    });
    const { findings, problems } = await askModel(model, questions(2), { language: 'en' });
    expect(problems).toEqual([]);
    expect(findings).toMatchObject([
      { origin: 'model', check: 'second-opinion', ja: [{ start: 2, end: 4 }], bead: 0 },
      { origin: 'model', check: 'second-opinion', ja: [{ start: 12, end: 14 }], bead: 1 },
    ]);
    expect(authorization).toBe(`Bearer ${KEY}`);
    expect(asked.map(({ url }) => url)).toEqual(['/v1/chat/completions', '/v1/chat/completions']);
    expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({ model: 'toy', stream: false });
  });
});

describe('a model that misbehaves', () => {
  it.each<[string, Answer, string]>([
    ['talks nonsense', say('I think it is fine!'), 'problem.model.answer'],
    ['answers no JSON', (_a, _b, response) => void response.end('<html>'), 'problem.model.answer'],
    [
      'answers another JSON',
      (_a, _b, response) => void response.end('{"choices":[]}'),
      'problem.model.answer',
    ],
    ['answers endlessly', say('x'.repeat(3_000_000)), 'problem.model.answer'],
    ['fails', (_a, _b, response) => void response.writeHead(500).end(KEY), 'problem.model.status'],
    ['hangs up', (request) => void request.socket.destroy(), 'problem.model.refused'],
    [
      'sends elsewhere',
      (_a, _b, response) => void response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
      'problem.model.status',
    ],
    ['never answers', () => undefined, 'problem.model.slow'],
    [
      'never ends its answer',
      (_a, _b, response) => void response.writeHead(200).write('{"choices":['),
      'problem.model.slow',
    ],
  ])('%s: a problem, no finding, and no crash', async (_what, answer, id) => {
    const { model } = await startModel(answer);
    const { findings, problems } = await askModel(model, questions(1), { language: 'en', patience: 300 });
    expect(findings).toEqual([]);
    expect(ids(problems)).toEqual([id]);
    for (const language of ['ja', 'en'] as const)
      for (const it of problems) expect(speaker(language)(it.id, it.values)).not.toMatch(/\{\{|sk-very/);
    expect(JSON.stringify(problems)).not.toContain(KEY);
  });

  it('loses what it marks outside the text, and keeps the rest', async () => {
    const hostile = [
      { ...ERRORS.errors[0], ja: '../../etc/passwd' },
      { ...ERRORS.errors[0], ja: { start: -1, end: 1e9 } },
      ERRORS.errors[0],
      null,
    ];
    const { model } = await startModel(say(JSON.stringify({ errors: hostile })));
    const { findings, problems } = await askModel(model, questions(1), { language: 'ja' });
    expect(findings).toHaveLength(1);
    expect(problems).toMatchObject([{ id: 'problem.model.spans', values: { count: 3, where: '#1' } }]);
  });

  it('is not asked again after three failures in a row', async () => {
    const { model, asked } = await startModel((_a, _b, response) => void response.writeHead(503).end());
    const { problems } = await askModel(model, questions(9), { language: 'en' });
    expect(asked).toHaveLength(3);
    expect(ids(problems).at(-1)).toBe('problem.model.gave-up');
  });

  it('is given another chance after a single failure', async () => {
    let count = 0;
    const { model, asked } = await startModel((request, body, response) =>
      count++ % 2 === 0 ? void response.writeHead(500).end() : say('{"errors":[]}')(request, body, response),
    );
    await askModel(model, questions(8), { language: 'en' });
    expect(asked).toHaveLength(8);
  });

  it('is reported when nobody listens', async () => {
    const { model } = await startModel(say(''));
    for (const close of closing.splice(0)) close();
    const { problems } = await askModel(model, questions(2), { language: 'en' });
    expect(ids(problems)).toEqual(['problem.model.refused']);
  });
});

describe('the address', () => {
  const open = (url: string, remote = false, name: string | undefined = 'toy') =>
    openModel({ url, name, remote, key: undefined });

  it.each([
    ['http://127.0.0.1:8080/v1', 'http://127.0.0.1:8080/v1/chat/completions'],
    ['http://localhost:11434/v1/', 'http://localhost:11434/v1/chat/completions'],
    ['http://[::1]:1234', 'http://[::1]:1234/chat/completions'],
    ['http://127.0.0.1/v1/chat/completions', 'http://127.0.0.1/v1/chat/completions'],
  ])('%s is this machine', (url, address) => {
    const opened = open(url);
    expect(opened.ok && opened.value.address.href).toBe(address);
  });

  it.each([
    'https://models.example.com/v1',
    'http://127.0.0.1.example.com/v1',
    'http://localhost.example.com/v1',
    'http://10.0.0.1/v1',
    'http://0.0.0.0/v1',
  ])('%s is another machine, and needs to be allowed', (url) => {
    expect(open(url)).toMatchObject({ ok: false, problem: { id: 'problem.model.remote' } });
    expect(open(url, true).ok).toBe(true);
  });

  it.each(['', 'nonsense', 'file:///etc/passwd', 'javascript:alert(1)', `http://user:${KEY}@127.0.0.1/v1`])(
    '%j is none',
    (url) => {
      const opened = open(url, true);
      expect(opened).toMatchObject({ ok: false, problem: { id: 'problem.model.url' } });
      expect(JSON.stringify(opened)).not.toContain(KEY);
    },
  );

  it('is of no use without the name of a model', () =>
    expect(open('http://127.0.0.1/', false, '')).toMatchObject({ problem: { id: 'problem.model.name' } }));
});
