import { extname, join, normalize, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/**
 * The file an `app://bundle/...` address means, or null when it is not ours: another host, a file type the
 * bundle does not hold, or a path that leaves the folder.
 */
export function bundleFile(folder: string, address: string): { path: string; contentType: string } | null {
  let url: URL;
  let pathname: string;
  try {
    url = new URL(address);
    pathname = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (url.protocol !== 'app:' || url.host !== 'bundle' || pathname.includes('\0')) return null;
  const path = normalize(join(folder, pathname === '/' ? 'index.html' : pathname));
  if (!path.startsWith(normalize(folder + sep))) return null;
  const contentType = contentTypes[extname(path)];
  return contentType ? { path, contentType } : null;
}
