import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type WebSocket, WebSocketServer } from 'ws';
import { LIMITS } from '../src/api/readers.ts';
import { SUBPROTOCOL } from '../src/api/remote.ts';
import { type Announced, readAsk, type Told } from '../src/api/wire.ts';
import { Bug } from '../src/base/bug.ts';
import { readAsset } from './assets.ts';
import { type Door, LOOPBACK, makeDoor, urlOf } from './door.ts';
import { answerCall, type Host, makeHandlers } from './handlers.ts';
import { findRoot } from './host/root.ts';
import { listSamples } from './host/samples.ts';
import { openSettings, settingsFolder } from './host/settings.ts';
import { packageVersion, samplesFolder } from './place.ts';
import { pageHeaders } from './policy.ts';
import { projectsIn } from './shelf.ts';
import { openWorkshop } from './workshop.ts';

/** How the loopback host is opened. */
export interface ServeOptions {
  /** 0, or nothing, takes any free port. */
  readonly port?: number;
  /** The folder of the built window. */
  readonly assets?: string;
  /** Where settings are kept, and the projects that are put nowhere else. */
  readonly settings?: string;
  /** Answers in place of the built files, for development; nobody comes to it past the door. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => void;
}

/** A loopback host that is open. */
export interface Open {
  /** The address to open in a browser; it holds the token. */
  readonly url: string;
  readonly port: number;
  readonly token: string;
  close(): Promise<void>;
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...pageHeaders() });
  response.end(`${why}\n`);
}

/** Lets a request for the page or one of its files in, or refuses it; says whether it may be answered. */
function admit(door: Door, request: IncomingMessage, response: ServerResponse): boolean {
  const isPage = urlOf(request)?.pathname === '/';
  if (!door.host(request)) refuse(response, 421, 'This address is not Taiyaku’s.');
  else if (request.method !== 'GET' && request.method !== 'HEAD')
    refuse(response, 405, 'Only GET is answered.');
  else if (isPage ? !door.page(request) : !door.file(request)) {
    refuse(response, 403, 'The token is missing or wrong. Open the address that Taiyaku printed.');
  } else {
    if (isPage) response.setHeader('Set-Cookie', door.pass);
    return true;
  }
  return false;
}

/** Sends the page or one of its files from the folder of the built window. */
async function sendAsset(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asset = await readAsset(folder, urlOf(request)?.pathname ?? '');
  if (asset === undefined) return refuse(response, 404, 'There is nothing here.');
  response.writeHead(200, {
    ...pageHeaders(`ws://${request.headers.host}`),
    'Content-Type': asset.type,
    'Content-Length': asset.body.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : asset.body);
}

/** Answers the calls of one page over its socket. */
function attend(host: Host, socket: WebSocket): void {
  const tell = (message: Told | Announced): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  const served = makeHandlers(host, { send: (event, value) => tell({ event, value } as Announced) });
  socket.on('message', async (data, isBinary) => {
    const ask = readAsk(isBinary ? '' : String(data));
    // Without an id there is nobody to answer: whoever sends this is not the page that was served here.
    if (!ask.ok) return socket.close(1008, 'malformed');
    const { id, call, request } = ask.value;
    tell({ id, result: await answerCall(served.handlers, call, request) });
  });
  socket.on('error', (error) => console.error(`taiyaku serve: ${error.message}`));
  socket.on('close', () => served.close());
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Bug('a TCP server has no port'));
      else resolve(address.port);
    });
  });

/**
 * Opens the workbench on loopback: the built window over HTTP, the contract over a WebSocket at `/socket`. Rejects
 * with the system's error when the port is taken.
 */
export async function serve(options: ServeOptions = {}): Promise<Open> {
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  const workshop = openWorkshop();
  const kept = options.settings ?? settingsFolder();
  const host: Host = {
    kind: 'browser',
    version: packageVersion(),
    settings: openSettings(kept),
    projects: projectsIn(kept),
    samples: () => listSamples(samplesFolder()).samples,
    workshop,
  };
  const door = makeDoor(port);
  const folder = options.assets ?? join(findRoot(), 'dist', 'renderer');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!admit(door, request, response)) return;
    if (options.answer !== undefined) return options.answer(request, response);
    sendAsset(folder, request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });

  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: LIMITS.together + 2 ** 20,
    handleProtocols: () => SUBPROTOCOL,
  });
  server.on('upgrade', (request, stream, head) => {
    if (urlOf(request)?.pathname !== '/socket' || !door.socket(request)) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => attend(host, socket));
  });

  return {
    url: `http://${LOOPBACK}:${port}/?token=${door.token}`,
    port,
    token: door.token,
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await workshop.close();
    },
  };
}
