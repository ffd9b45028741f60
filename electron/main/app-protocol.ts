import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { bundleFile } from './bundle-file.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

export const bundleOrigin = 'app://bundle';
const noncePlaceholder = '__CSP_NONCE__';

/** Must run before the app is ready: gives app:// an origin of its own, so that CSP and fetch treat it as a site. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    // Scripts stay compiled from one start to the next; their names carry the hash of what is in them.
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the renderer's files from `folder`, each with the content security policy; everything else is 404. */
export function serveBundle(folder: string): void {
  protocol.handle('app', async (request) => {
    const file = request.method === 'GET' ? bundleFile(folder, request.url) : null;
    const body = file && (await readFile(file.path).catch(() => null));
    if (!file || !body) return new Response('Not found', { status: 404 });
    const nonce = randomBytes(16).toString('base64');
    const isPage = file.contentType.startsWith('text/html');
    return new Response(
      isPage ? body.toString('utf8').replaceAll(noncePlaceholder, nonce) : new Uint8Array(body),
      {
        headers: {
          'content-type': file.contentType,
          'content-security-policy': contentSecurityPolicy(nonce),
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
        },
      },
    );
  });
}
