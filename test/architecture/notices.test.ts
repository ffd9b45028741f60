import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/source-files.ts';

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const notice = readFileSync(join(projectRoot, 'resources', 'NOTICE.md'), 'utf8');
const rows = [...notice.matchAll(/^\| (\S+) +\| (\d\S*) +\| (\S.*?) +\|$/gm)].map(
  ([, name, version, licence]) => ({
    name: name as string,
    version: version as string,
    licence: licence as string,
  }),
);

/** Packages that a release contains: everything in the lock file that is not there for development alone. */
const shipped = Object.entries(
  (
    JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, Locked>;
    }
  ).packages,
)
  .filter(([path, { dev }]) => path.startsWith('node_modules/') && !dev && !path.includes('@types/'))
  .map(([path, { version }]) => ({
    path,
    name: path.replace(/^.*node_modules\//, ''),
    version: version as string,
  }))
  .filter(({ path }) => existsSync(join(projectRoot, path)));

describe('the notice of third parties', () => {
  it('lists every shipped package at its version', () => {
    const listed = new Set(rows.map(({ name, version }) => `${name} ${version}`));
    expect(
      shipped.map(({ name, version }) => `${name} ${version}`).filter((entry) => !listed.has(entry)),
    ).toEqual([]);
  });

  it('states the licence that each package declares, and only permissive ones', () => {
    for (const { path, name, version } of shipped) {
      const row = rows.find((one) => one.name === name && one.version === version);
      expect(row?.licence, name).toBe(licenceOf(join(projectRoot, path)));
      expect(row?.licence, name).toMatch(/^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MIT AND OFL-1\.1)$/);
    }
  });
});

/** What the manifest declares; where it declares nothing, the name in the heading of its licence file. */
function licenceOf(folder: string): string | undefined {
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license?: string };
  return license ?? /^(MIT|ISC) Licen[cs]e/i.exec(readFileSync(join(folder, 'LICENSE'), 'utf8'))?.[1];
}
