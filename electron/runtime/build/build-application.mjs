import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { LauncherError } from '../launcher-error.mjs';
import { projectPaths } from '../project-paths.mjs';
import { buildConfigurations } from './build-configuration.mjs';
import { copyFonts } from './copy-fonts.mjs';
import { writeSample } from './write-sample.mjs';

/**
 * Bundles main, preload, worker threads and renderer into a folder that Electron can start.
 * @param {string} outputFolder exists and is empty
 * @throws {LauncherError} when the sources do not build
 */
export async function buildApplication(outputFolder) {
  // A test runner sets its own; what is tested, measured and shipped is one and the same build.
  process.env.NODE_ENV = 'production';
  for (const configuration of buildConfigurations(outputFolder)) {
    try {
      await build(configuration);
    } catch (cause) {
      throw new LauncherError(`the sources do not build: ${/** @type {Error} */ (cause).message}`, { cause });
    }
  }
  copyFonts(outputFolder);
  writeSample(outputFolder);
  writeFileSync(join(outputFolder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

/** What Electron reads at start; no "type", so that the bundles are CommonJS. */
function manifest() {
  const { name, productName, version, description, author, license } = JSON.parse(
    readFileSync(join(projectPaths.root, 'package.json'), 'utf8'),
  );
  return { name, productName, version, description, author, license, main: 'main/main.cjs' };
}
