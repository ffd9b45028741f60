const readable = new Set(['', 'csv', 'txt', 'tsv', 'prn', 'dat', 'asc', 'json', 'ics', 'ical']);
const archives = new Set(['zip', 'gz', 'tgz', 'bz2', 'xz', 'zst', '7z', 'rar', 'tar', 'jar', 'cab']);

/** What a name promises: a text that may hold market data, an archive, or something else such as a picture. */
export function kindOfName(name: string): 'text' | 'archive' | 'other' {
  const base = name.split('/').at(-1) as string;
  const dot = base.lastIndexOf('.');
  const extension = dot < 0 ? '' : base.slice(dot + 1).toLowerCase();
  if (archives.has(extension)) return 'archive';
  return readable.has(extension) ? 'text' : 'other';
}

/** True for what systems leave behind: hidden files and the folder in which macOS keeps its attributes. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}
