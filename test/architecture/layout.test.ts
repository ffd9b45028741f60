import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, projectRoot } from '../support/source-files.ts';

const files = projectFiles();
const topFolders = ['electron', 'renderer', 'shared', 'resources', 'test'];
const topFiles = [
  'package.json',
  'tsconfig.json',
  'electron-builder.yml',
  'README.md',
  'package-lock.json',
  'LICENSE',
];

describe('the layout is documentation', () => {
  it('keeps the top level to what was agreed', () => {
    const top = new Set(files.map((path) => path.split('/')[0] as string));
    const odd = [...top].filter(
      (name) => !name.startsWith('.') && ![...topFolders, ...topFiles].includes(name),
    );
    expect(odd).toEqual([]);
  });

  it.each(topFolders)('%s has a README that names each of its folders', (folder) => {
    const readme = readFileSync(join(projectRoot, folder, 'README.md'), 'utf8');
    const inner = new Set(
      files
        .filter((path) => path.startsWith(`${folder}/`) && path.split('/').length > 2)
        .map((path) => path.split('/')[1] as string),
    );
    expect([...inner].filter((name) => !readme.includes(`${name}/`))).toEqual([]);
  });

  it('has a strict tsconfig for each room, referenced from the top', () => {
    const { references } = JSON.parse(readFileSync(join(projectRoot, 'tsconfig.json'), 'utf8')) as {
      references: { path: string }[];
    };
    for (const { path } of references) {
      const text = readFileSync(join(projectRoot, path, 'tsconfig.json'), 'utf8');
      expect(text, path).toContain('.tsconfig-base.json');
      const usesDom = /"DOM/.test(text);
      expect(usesDom, path).toBe(['renderer', 'electron/preload', 'test'].includes(path));
    }
  });
});
