import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  beginReplacement,
  commitReplacement,
  finishReplacement,
  isReplacementDecided,
} from '#electron/db/replace/replace-files.ts';
import { temporaryFolder } from '../../support/store/temporary-folder.ts';

const nowMs = Date.UTC(2026, 0, 5);
const names = ['cache.db', 'cache.db-wal', 'user.db'];

function makeWorkspace(): string {
  const folder = temporaryFolder();
  for (const name of names) writeFileSync(join(folder, name), `old ${name}`);
  const stage = beginReplacement(folder);
  for (const name of ['cache.db', 'user.db']) writeFileSync(join(stage, name), `new ${name}`);
  return folder;
}

const contentOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    names
      .filter((name) => existsSync(join(folder, name)))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

test('until it is decided nothing changes, however far the new files are', () => {
  const folder = makeWorkspace();
  expect(isReplacementDecided(folder)).toBe(false);
  expect(finishReplacement(folder)).toBeNull();
  expect(contentOf(folder)['cache.db']).toBe('old cache.db');
});

test('once decided it puts the new files in place and keeps the old ones with their logs', () => {
  const folder = makeWorkspace();
  commitReplacement(folder, 'replaced', nowMs);
  expect(isReplacementDecided(folder)).toBe(true);
  const keptIn = finishReplacement(folder) as string;
  expect(contentOf(folder)).toEqual({ 'cache.db': 'new cache.db', 'user.db': 'new user.db' });
  expect(contentOf(join(folder, keptIn))).toEqual(
    Object.fromEntries(names.map((name) => [name, `old ${name}`])),
  );
  expect(readdirSync(folder).sort()).toEqual(['cache.db', 'kept', 'user.db']);
  expect(finishReplacement(folder)).toBeNull();
});

test('a file that is not replaced stays, and an older kept one is never overwritten', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'user.db'), 'mine');
  for (const round of [1, 2, 3]) {
    writeFileSync(join(folder, 'cache.db'), `damaged ${round}`);
    writeFileSync(join(beginReplacement(folder), 'cache.db'), 'good');
    commitReplacement(folder, 'damaged', nowMs);
    finishReplacement(folder);
  }
  expect(contentOf(folder)).toEqual({ 'cache.db': 'good', 'user.db': 'mine' });
  const kept = readdirSync(join(folder, 'kept')).map(
    (name) => contentOf(join(folder, 'kept', name))['cache.db'],
  );
  expect(kept.sort()).toEqual(['damaged 1', 'damaged 2', 'damaged 3']);
});

test('it goes on from every state that a kill can leave', () => {
  // The moves in their order; a kill may come after any number of them.
  const moves = [
    ['cache.db', 'kept'],
    ['cache.db-wal', 'kept'],
    ['cache.db', 'place'],
    ['user.db', 'kept'],
    ['user.db', 'place'],
  ] as const;
  for (let done = 0; done <= moves.length; done += 1) {
    const folder = makeWorkspace();
    commitReplacement(folder, 'replaced', nowMs);
    const ready = join(folder, 'restore.ready');
    const { keptIn } = JSON.parse(readFileSync(join(ready, 'plan.json'), 'utf8')) as { keptIn: string };
    mkdirSync(join(folder, keptIn), { recursive: true });
    for (const [name, to] of moves.slice(0, done)) {
      const [from, target] = to === 'kept' ? [folder, join(folder, keptIn)] : [ready, folder];
      renameSync(join(from, name), join(target, name));
    }
    expect(finishReplacement(folder)).toBe(keptIn);
    expect(contentOf(folder)).toEqual({ 'cache.db': 'new cache.db', 'user.db': 'new user.db' });
    expect(contentOf(join(folder, keptIn))).toEqual(
      Object.fromEntries(names.map((name) => [name, `old ${name}`])),
    );
  }
});
