import type { Frame, Request as PageRequest, Route } from 'playwright-core';
import { fromPage } from './address.ts';
import type { StandInContents } from './contents.ts';
import { emitPreventable } from './events.ts';
import { defaultSession, privileged } from './session.ts';

/** Which contents a page belongs to; a page that is not here is a popup, and its requests go nowhere. */
export const owned = new Map<object, StandInContents>();

let answering = false;

export const protocol = {
  registerSchemesAsPrivileged(list: readonly { readonly scheme: string }[]): void {
    if (answering) throw new Error('schemes are registered before the app is ready');
    for (const { scheme } of list) privileged.add(scheme);
  },
  handle: defaultSession.protocol.handle,
};

/** The frame a request is for; none while a popup is only about to have one. */
function frameOf(request: PageRequest): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}

/** Every request of every page: first main's word on navigation, then on requests, then its scheme. */
export async function answerRoute(route: Route): Promise<void> {
  answering = true;
  const request = route.request();
  const url = fromPage(request.url());
  const frame = frameOf(request);
  const contents = frame && owned.get(frame.page());
  if (frame === undefined || contents === undefined) return route.abort('blockedbyclient');
  if (request.isNavigationRequest() && !contents.loading) {
    const isMainFrame = frame.parentFrame() === null;
    const fields = { url, isMainFrame };
    if (
      emitPreventable(contents, 'will-frame-navigate', fields) ||
      (isMainFrame && emitPreventable(contents, 'will-navigate', fields))
    ) {
      return route.abort('aborted');
    }
  }
  const { session } = contents;
  if (!(await session.allows(url))) return route.abort('blockedbyclient');
  const handler = session.schemeOf(url);
  if (handler === undefined) return route.abort('namenotresolved');
  const response = await handler(new Request(url, { method: request.method() }));
  await route
    .fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    })
    // Whoever asked may have gone meanwhile.
    .catch(() => undefined);
}
