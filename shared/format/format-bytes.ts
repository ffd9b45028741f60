import { formatNumber } from './format-number.ts';

/** A file's size: `512 bytes`, `12.3 KB`, `4.0 MB`, in thousands. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${formatNumber(bytes, 0)} bytes`;
  return bytes < 999_950 ? `${formatNumber(bytes / 1e3, 1)} KB` : `${formatNumber(bytes / 1e6, 1)} MB`;
}
