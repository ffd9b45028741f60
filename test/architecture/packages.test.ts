import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, productSources, projectRoot } from '../support/source-files.ts';

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly allowScripts: Record<string, boolean>;
}
const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as Manifest;

const packageName = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

const shipped = new Set(
  productSources()
    .filter(({ path }) => !path.endsWith('.config.ts'))
    .flatMap(({ text }) => importsOf(text))
    .filter((specifier) => !/^(\.|#|node:)/.test(specifier))
    .map(packageName),
);

describe('packages', () => {
  it('are pinned exactly', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('that the product imports are dependencies, but for Electron, which the packager brings', () => {
    const missing = [...shipped].filter((name) => name !== 'electron' && !(name in manifest.dependencies));
    expect(missing).toEqual([]);
  });

  it('listed as dependencies are imported by the product', () => {
    // The second is a typeface: its files are read, not imported.
    const indirect = new Set(['react-dom', '@expo-google-fonts/inter']);
    const unused = Object.keys(manifest.dependencies).filter(
      (name) => !shipped.has(name) && !indirect.has(name),
    );
    expect(unused).toEqual([]);
  });

  it('run no install script but the one that brings Node', () => {
    const allowed = Object.entries(manifest.allowScripts).filter(([, allow]) => allow);
    expect(allowed.map(([name]) => name)).toEqual([`node@${manifest.devDependencies['node']}`]);
  });
});
