import { type Asset, readAsset } from './assets.ts';
import { pageHeaders } from './policy.ts';
import { isOwn } from './security.ts';

/**
 * Answers the window's own scheme from the folder of the built window. What is not the window's own, not a GET, or
 * not there gets no body; every answer carries the policy.
 */
export const answerAppRequest =
  (folder: string) =>
  async (request: Pick<Request, 'url' | 'method'>): Promise<Response> => {
    const headers = pageHeaders();
    if (!isOwn(request.url)) return new Response(null, { status: 403, headers });
    if (request.method !== 'GET') return new Response(null, { status: 405, headers });
    const asset: Asset | undefined = await readAsset(folder, new URL(request.url).pathname);
    if (asset === undefined) return new Response(null, { status: 404, headers });
    return new Response(asset.body, { headers: { ...headers, 'Content-Type': asset.type } });
  };
