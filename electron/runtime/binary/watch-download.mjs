import { say } from '../say.mjs';
import { folderSize } from './folder-size.mjs';

const POLL_MS = 500;
const MEGABYTE = 1e6;

/**
 * Shows a download that another program makes by the growth of the folders it writes to: a running figure on
 * a terminal, every quarter in a log.
 * @param {{ folders: string[], totalBytes: number, stallMs?: number, onStall?: () => void }} options
 *   onStall is called once when nothing has grown for stallMs
 * @returns {() => void} stops watching
 */
export function watchDownload({ folders, totalBytes, stallMs = Infinity, onStall = () => {} }) {
  const terminal = process.stderr.isTTY;
  let size = 0;
  let grewAt = Date.now();
  let quartersTold = 0;
  const timer = setInterval(() => {
    const now = folders.reduce((sum, folder) => sum + folderSize(folder), 0);
    if (now > size) grewAt = Date.now();
    else if (Date.now() - grewAt > stallMs) {
      clearInterval(timer);
      onStall();
      return;
    }
    size = now;
    const share = Math.min(1, size / totalBytes);
    const quarters = Math.floor(share * 4);
    if (terminal) process.stderr.write(`\rstopline: ${progressText(share, totalBytes)}`);
    else if (quarters > quartersTold) say(progressText(share, totalBytes));
    quartersTold = quarters;
  }, POLL_MS);
  return () => {
    clearInterval(timer);
    if (terminal) process.stderr.write('\r\x1b[K');
  };
}

/** @param {number} share @param {number} totalBytes */
function progressText(share, totalBytes) {
  return `${Math.round((share * totalBytes) / MEGABYTE)} of ${Math.round(totalBytes / MEGABYTE)} MB (${Math.round(share * 100)} %)`;
}
