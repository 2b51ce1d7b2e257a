import { mkdtemp } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, startServed } from './hosts.ts';

let served: Awaited<ReturnType<typeof startServed>>;
let port: number;
let token: string;
beforeAll(async () => {
  served = await startServed(await mkdtemp(join(tmpdir(), 'taiyaku-served-')));
  const url = new URL(served.url);
  port = Number(url.port);
  token = url.searchParams.get('token') ?? '';
});
afterAll(() => served?.stop());

type Headers = Readonly<Record<string, string>>;
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

/** One request to the host, with any headers, as no browser would send it. */
function ask(path: string, headers: Headers = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (piece) => {
        body += piece;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    // An upgrade that is granted has no body to wait for.
    sent.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: '' });
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Asks for the socket. */
const upgrade = (headers: Headers, path = '/socket'): Promise<Answer> =>
  ask(path, {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'dGFpeWFrdXRhaXlha3UhIQ==',
    ...headers,
  });

describe('the page', () => {
  it('is there for whoever has the token, under the policy', async () => {
    const { status, headers, body } = await ask(`/?token=${token}`);
    expect(status).toBe(200);
    expect(body).toContain('<div id="root">');
    expect(body).not.toContain(token);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${port}`);
    expect(policy).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['no token', () => '/'],
    ['an empty token', () => '/?token='],
    ['a wrong token', () => `/?token=${'A'.repeat(token.length)}`],
    ['a part of the token', () => `/?token=${token.slice(0, -1)}`],
    ['more than the token', () => `/?token=${token}A`],
  ])('is refused to %s', async (_what, path) => {
    const { status, body, headers } = await ask(path());
    expect(status).toBe(403);
    expect(body).not.toContain('root');
    expect(headers['set-cookie']).toBeUndefined();
  });

  it.each(['example.com', 'example.com:80', '127.0.0.1', '127.0.0.1:1', 'taiyaku.example'])(
    'is refused under the name %j, whatever the token (a domain may be pointed here)',
    async (name) => {
      expect((await ask(`/?token=${token}`, { Host: name })).status).toBeGreaterThanOrEqual(400);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('answers no %s', async (method) => {
    expect((await ask(`/?token=${token}`, {}, method)).status).toBe(405);
  });
});

describe('the files of the page', () => {
  const passOf = async (): Promise<string> =>
    String((await ask(`/?token=${token}`)).headers['set-cookie']).split(';')[0] ?? '';
  const script = async (): Promise<string> =>
    /src="\.?(\/[^"]+\.js)"/.exec((await ask(`/?token=${token}`)).body)?.[1] ?? 'none';

  it('need the pass that the page hands out', async () => {
    const path = await script();
    expect((await ask(path)).status).toBe(403);
    expect((await ask(path, { Cookie: `taiyaku-${port}=wrong` })).status).toBe(403);
    expect((await ask(path, { Cookie: await passOf() })).status).toBe(200);
  });

  it('get a pass that scripts cannot read, other sites cannot send, and that is not the token', async () => {
    const cookie = String((await ask(`/?token=${token}`)).headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).not.toContain(token);
  });

  it('are only those of the window', async () => {
    const headers = { Cookie: await passOf() };
    for (const path of [
      '/../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%2f..%2fpackage.json',
      '/assets',
    ]) {
      expect((await ask(path, headers)).status).toBe(404);
    }
  });
});

describe('the socket', () => {
  const origin = () => ({ Origin: `http://127.0.0.1:${port}` });
  const offer = (offered: string) => ({ 'Sec-WebSocket-Protocol': `taiyaku, ${offered}` });

  it('opens for the page with its token', async () => {
    const { status, headers } = await upgrade({ ...origin(), ...offer(token) });
    expect(status).toBe(101);
    expect(headers['sec-websocket-protocol']).toBe('taiyaku');
  });

  it.each<[string, () => Headers]>([
    ['without a token', () => origin()],
    ['with a wrong token', () => ({ ...origin(), ...offer('A'.repeat(token.length)) })],
    ['with the token alone', () => ({ ...origin(), 'Sec-WebSocket-Protocol': token })],
    ['without an origin', () => offer(token)],
    ['from another site', () => ({ Origin: 'https://example.com', ...offer(token) })],
    ['from another port', () => ({ Origin: 'http://127.0.0.1:1', ...offer(token) })],
    ['from a file', () => ({ Origin: 'null', ...offer(token) })],
    ['under another name', () => ({ ...origin(), Host: 'example.com', ...offer(token) })],
  ])('stays closed %s', async (_what, headers) => {
    expect((await upgrade(headers())).status).toBe(403);
  });

  it('is at its own address only', async () => {
    expect((await upgrade({ ...origin(), ...offer(token) }, '/')).status).toBe(403);
  });

  it.each(['not json', '{"id":1}', '{"id":1,"call":"describe","request":{},"more":1}', 'null'])(
    'closes on a message that is no call: %s',
    async (message) => {
      const socket = new WebSocketLike(message);
      expect(await socket.closed).toBe(1008);
      expect((await ask(`/?token=${token}`)).status).toBe(200);
    },
  );
});

/** A bare client that opens the socket, sends one text message and waits for the status it is closed with. */
class WebSocketLike {
  readonly closed: Promise<number>;
  constructor(message: string) {
    this.closed = new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      const head = [
        'GET /socket HTTP/1.1',
        `Host: 127.0.0.1:${port}`,
        `Origin: http://127.0.0.1:${port}`,
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGFpeWFrdXRhaXlha3UhIQ==',
        `Sec-WebSocket-Protocol: taiyaku, ${token}`,
      ];
      socket.write(`${head.join('\r\n')}\r\n\r\n`);
      let open = false;
      socket.on('data', (bytes) => {
        if (!open) {
          open = true;
          // A text frame, masked with zeros.
          const text = Buffer.from(message);
          socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), text]));
        } else if (bytes[0] === 0x88) {
          resolve(bytes.readUInt16BE(2));
          socket.destroy();
        }
      });
      socket.on('error', reject);
    });
  }
}

describe('the host', () => {
  it('listens on loopback only', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter((address) => !address.internal && address.family === 'IPv4');
    for (const { address } of outside) {
      const reached = await new Promise((resolve) => {
        const socket = connect(port, address);
        socket.on('connect', () => {
          socket.destroy();
          resolve(true);
        });
        socket.on('error', () => resolve(false));
      });
      expect(reached).toBe(false);
    }
  });

  it.each([
    'GET // HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET http://[ HTTP/1.1\r\nHost: x\r\n\r\n',
    'nonsense\r\n\r\n',
  ])('lives on after %j', async (bytes) => {
    await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
      socket.on('close', resolve);
      socket.on('error', resolve);
      socket.resume();
    });
    expect((await ask(`/?token=${token}`)).status).toBe(200);
  });
});

describe('the window', () => {
  const spoken = async (url: string, locale: string): Promise<string | null> => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ locale });
      await page.goto(url);
      await page.getByRole('main').waitFor();
      return await page.locator('html').getAttribute('lang');
    } finally {
      await browser.close();
    }
  };

  it("speaks the browser's language while nobody has chosen one", async () => {
    const first = await startServed(await mkdtemp(join(tmpdir(), 'taiyaku-first-')), 'never chosen');
    expect(await spoken(first.url, 'ja-JP')).toBe('ja');
    expect(await spoken(first.url, 'de-DE')).toBe('en');
    await first.stop();
  });

  it("speaks the language that was chosen, whatever the browser's is", async () => {
    expect(await spoken(served.url, 'en-US')).toBe('ja');
  });
});
