import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { SUBPROTOCOL } from '../src/api/remote.ts';

/** The only address the program listens on. */
export const LOOPBACK = '127.0.0.1';

/** Compares secrets without telling by its time how much of a guess was right. */
function same(guess: string | undefined, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(guess ?? ''), digest(secret));
}

/** The value of one cookie of a request. */
const cookieOf = (request: IncomingMessage, name: string): string | undefined =>
  (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** The address of a request; undefined when it is none, for anything may be sent to a port. */
export function urlOf(request: IncomingMessage): URL | undefined {
  const base = `http://${LOOPBACK}`;
  const path = request.url ?? '/';
  return path.startsWith('/') && URL.canParse(path, base) ? new URL(path, base) : undefined;
}

/**
 * Who may come in. Every request must name this host in `Host` (a rebound domain does not). The page and the socket
 * need the token; the socket also needs the page's own `Origin`. The page hands out a pass, a cookie of this port,
 * that opens the files of the window and nothing else, because cookies are shared by all ports of a machine.
 */
export function makeDoor(port: number) {
  const token = randomBytes(24).toString('base64url');
  const pass = randomBytes(24).toString('base64url');
  const cookie = `taiyaku-${port}`;
  const hosts = [`${LOOPBACK}:${port}`, `localhost:${port}`];
  const tokenOf = (request: IncomingMessage) => urlOf(request)?.searchParams.get('token') ?? undefined;
  const hostOf = (request: IncomingMessage) => hosts.find((host) => host === request.headers.host);
  return {
    token,
    /** The `Set-Cookie` that lets the page load its files. */
    pass: `${cookie}=${pass}; HttpOnly; SameSite=Strict; Path=/`,
    host: (request: IncomingMessage): boolean => hostOf(request) !== undefined,
    page: (request: IncomingMessage): boolean => same(tokenOf(request), token),
    file: (request: IncomingMessage): boolean =>
      same(cookieOf(request, cookie), pass) || same(tokenOf(request), token),
    socket(request: IncomingMessage): boolean {
      const host = hostOf(request);
      const [protocol, offered] = (request.headers['sec-websocket-protocol'] ?? '').split(/,\s*/);
      return (
        host !== undefined &&
        request.headers.origin === `http://${host}` &&
        protocol === SUBPROTOCOL &&
        same(offered, token)
      );
    },
  };
}
/** One host's rules of who may come in. */
export type Door = ReturnType<typeof makeDoor>;
