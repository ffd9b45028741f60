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
const rows = [...notice.matchAll(/^\| (\S+) +\| (\d\S*) +\| (\S+) +\|$/gm)].map(
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
  .map(([path, { version }]) => ({ name: path.replace(/^.*node_modules\//, ''), version: version as string }))
  .filter(({ name }) => existsSync(join(projectRoot, 'node_modules', name)));

describe('the notice of third parties', () => {
  it('lists every shipped package at its version', () => {
    const listed = new Set(rows.map(({ name, version }) => `${name} ${version}`));
    expect(
      shipped.map(({ name, version }) => `${name} ${version}`).filter((entry) => !listed.has(entry)),
    ).toEqual([]);
  });

  it('states the licence that each package declares, and only permissive ones', () => {
    for (const { name, licence } of rows) {
      const manifest = JSON.parse(
        readFileSync(join(projectRoot, 'node_modules', name, 'package.json'), 'utf8'),
      ) as {
        license: string;
      };
      expect(licence, name).toBe(manifest.license);
      expect(licence, name).toMatch(/^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)$/);
    }
  });
});
