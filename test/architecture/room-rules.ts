import { posix } from 'node:path';
import type { SourceFile } from '../support/source-files.ts';
import { importsOf } from '../support/source-files.ts';

/** A room of the house: which other rooms, Node modules and packages its files may import. */
export interface Room {
  readonly folder: string;
  readonly rooms: readonly string[];
  readonly node: boolean;
  readonly packages: readonly string[];
}

/** The whole plan. A file belongs to the room with the longest folder that holds it. */
export const rooms: readonly Room[] = [
  { folder: 'shared', rooms: [], node: false, packages: ['zod'] },
  { folder: 'electron/analytics', rooms: ['shared'], node: false, packages: [] },
  { folder: 'electron/notes', rooms: ['shared'], node: false, packages: ['compromise'] },
  {
    folder: 'electron/sources',
    rooms: ['shared', 'resources'],
    node: true,
    packages: ['csv-parse', 'htmlparser2', 'unpdf', 'yauzl', 'zod'],
  },
  { folder: 'electron/db', rooms: ['shared'], node: true, packages: ['better-sqlite3'] },
  {
    folder: 'electron/worker',
    rooms: [
      'shared',
      'electron/analytics',
      'electron/notes',
      'electron/sources',
      'electron/db',
      'electron/documents',
    ],
    node: true,
    packages: [],
  },
  {
    folder: 'electron/documents',
    rooms: ['shared'],
    node: true,
    packages: ['pdfkit', 'write-excel-file'],
  },
  {
    folder: 'electron/services',
    rooms: ['shared', 'electron/worker', 'electron/db', 'electron/sources'],
    node: true,
    packages: [],
  },
  { folder: 'electron/cli', rooms: ['shared', 'electron/services'], node: true, packages: ['commander'] },
  { folder: 'electron/preload', rooms: ['shared'], node: false, packages: ['electron'] },
  { folder: 'electron/main', rooms: ['shared', 'electron/services'], node: true, packages: ['electron'] },
  {
    folder: 'renderer/charts',
    rooms: ['shared', 'renderer/components'],
    node: false,
    packages: ['lightweight-charts', 'react'],
  },
  { folder: 'renderer/api', rooms: ['shared'], node: false, packages: ['react'] },
  {
    folder: 'renderer/state',
    rooms: ['shared', 'renderer/api'],
    node: false,
    packages: ['zustand', 'react'],
  },
  {
    folder: 'renderer/components',
    rooms: ['shared'],
    node: false,
    packages: ['react', 'react-dom', 'cmdk', 'd3-array', 'd3-scale', 'd3-shape'],
  },
  {
    folder: 'renderer/views',
    rooms: [
      'shared',
      // The notice of third parties, which the About dialog shows.
      'resources',
      'renderer/api',
      'renderer/state',
      'renderer/components',
      'renderer/charts',
    ],
    node: false,
    packages: ['react', 'react-dom', 'zustand', 'flexlayout-react', 'cmdk'],
  },
  {
    folder: 'renderer/app',
    rooms: [
      'shared',
      'renderer/api',
      'renderer/state',
      'renderer/components',
      'renderer/charts',
      'renderer/views',
    ],
    node: false,
    packages: ['react', 'react-dom', 'zustand', 'flexlayout-react', 'cmdk'],
  },
];

export function roomOf(path: string): Room | null {
  const holding = rooms.filter((room) => path.startsWith(`${room.folder}/`));
  return holding.reduce<Room | null>(
    (best, room) => (best && best.folder.length >= room.folder.length ? best : room),
    null,
  );
}

const packageName = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** A sentence for each import of the file that the plan does not allow. */
export function breaches({ path, text }: SourceFile): string[] {
  const room = roomOf(path);
  if (!room) return [`${path} stands in no room`];
  return importsOf(text).flatMap((specifier) => {
    const say = (what: string) => [`${path} imports ${specifier}: ${what}`];
    if (specifier.startsWith('node:')) return room.node ? [] : say(`${room.folder} may not use Node`);
    if (specifier.startsWith('.')) {
      const target = posix.join(posix.dirname(path), specifier);
      if (!target.includes('/')) return target === 'package.json' ? [] : say('outside the house');
      const targetRoom = roomOf(target);
      if (targetRoom !== room) return say('another room is reached by #, not by a relative path');
      return crossesViews(path, target) ? say('views never import each other') : [];
    }
    if (specifier.startsWith('#')) {
      const target = specifier.slice(1);
      const folder = roomOf(target)?.folder ?? target.split('/')[0];
      return room.rooms.includes(folder as string) ? [] : say(`${room.folder} may not import ${folder}`);
    }
    return room.packages.includes(packageName(specifier))
      ? []
      : say(`${room.folder} may not use this package`);
  });
}

function crossesViews(from: string, to: string): boolean {
  const view = (path: string) => /^renderer\/views\/([^/]+)\//.exec(path)?.[1];
  return view(from) !== undefined && view(from) !== view(to);
}
