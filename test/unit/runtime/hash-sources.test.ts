import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashSources } from '#electron/runtime/build/hash-sources.mjs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hash-sources-'));
  mkdirSync(join(root, 'shared/domain'), { recursive: true });
  writeFileSync(join(root, 'shared/domain/bar.ts'), 'export const a = 1;');
  writeFileSync(join(root, 'package.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

const hash = () => hashSources(root, ['shared', 'package.json', 'absent']);

describe('hashSources', () => {
  test('stays the same when only times change', () => {
    const before = hash();
    utimesSync(join(root, 'package.json'), 1, 1);
    expect(hash()).toBe(before);
  });

  test.each<[string, () => void]>([
    ['a content', () => writeFileSync(join(root, 'shared/domain/bar.ts'), 'export const a = 2;')],
    ['a name', () => renameSync(join(root, 'shared/domain/bar.ts'), join(root, 'shared/domain/row.ts'))],
    ['a new file', () => writeFileSync(join(root, 'shared/more.ts'), '')],
    ['a removed file', () => rmSync(join(root, 'shared/domain/bar.ts'))],
    ['a single file named as a source', () => writeFileSync(join(root, 'package.json'), '{ }')],
  ])('changes with %s', (_, change) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });

  test('leaves installed packages out', () => {
    const before = hash();
    mkdirSync(join(root, 'shared/node_modules'));
    writeFileSync(join(root, 'shared/node_modules/x.js'), '1');
    expect(hash()).toBe(before);
  });
});
