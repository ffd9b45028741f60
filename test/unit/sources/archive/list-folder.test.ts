import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { archiveLimits } from '#electron/sources/archive/archive-limits.ts';
import { listFolder } from '#electron/sources/archive/list-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'stopline-folder-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'b', 'deep'), { recursive: true });
for (const name of ['z.csv', 'a.txt', 'b/deep/c.zip', '.hidden.csv', 'photo.jpg'])
  writeFileSync(join(folder, name), 'x');
symlinkSync('/', join(folder, 'root'));
symlinkSync(folder, join(folder, 'b', 'loop'));

it('lists texts and archives of all folders within, and follows no link', () => {
  const { paths, notes } = listFolder(folder, 'data');
  expect(paths.map((path) => relative(folder, path))).toEqual(['a.txt', 'b/deep/c.zip', 'z.csv']);
  expect(notes).toEqual([
    'Left out, as links are not followed: b/loop, root.',
    'Left out, as no text: photo.jpg.',
  ]);
});

it('refuses too much, too deep and what is not there', () => {
  expect(() => listFolder(folder, 'data', { ...archiveLimits, files: 2 })).toThrow(
    'data holds more than 2 files',
  );
  expect(() => listFolder(folder, 'data', { ...archiveLimits, depth: 1 })).toThrow(
    'data holds folders more than 1 deep',
  );
  expect(() => listFolder(join(folder, 'gone'), 'gone')).toThrow('gone cannot be read');
});
