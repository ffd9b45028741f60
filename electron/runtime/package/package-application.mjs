import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyRuntimePackages } from '../binary/copy-runtime-packages.mjs';
import { ensureElectron } from '../binary/ensure-electron.mjs';
import { ensureBuild } from '../build/ensure-build.mjs';
import { LauncherError } from '../launcher-error.mjs';
import { projectPaths } from '../project-paths.mjs';
import { runTool } from '../run-tool.mjs';
import { say } from '../say.mjs';

const project = join(projectPaths.build, 'package-project');

/**
 * Packages the built application with electron-builder into .build/package: unpacked, or with `installers`
 * as this platform's installers, whose tools electron-builder downloads.
 * @param {{ installers: boolean }} options
 * @throws {LauncherError}
 */
export async function packageApplication({ installers }) {
  await ensureBuild();
  const electron = await ensureElectron();
  writeProject(electron.nativeModules);
  const exitCode = await runTool('electron-builder', [
    `--projectDir=${project}`,
    `--config=${join(projectPaths.root, 'electron-builder.yml')}`,
    `-c.electronDist=${electron.dist}`,
    `-c.electronVersion=${electron.version}`,
    ...(installers ? [] : ['--dir']),
  ]);
  if (exitCode !== 0) {
    throw new LauncherError(
      'electron-builder failed (its message is above); correct what it names and start again.',
    );
  }
  say(`packaged with Electron ${electron.version} in ${join(projectPaths.build, 'package')}`);
}

/**
 * A project of its own, so that the package holds the run-time packages that load in this Electron and none
 * of those the application is built with.
 * @param {string} nativeModules
 */
function writeProject(nativeModules) {
  rmSync(project, { recursive: true, force: true });
  cpSync(projectPaths.app, project, { recursive: true });
  cpSync(join(projectPaths.root, 'resources/icons'), join(project, 'resources/icons'), { recursive: true });
  const names = copyRuntimePackages(nativeModules, join(project, 'node_modules'));
  const manifests = names.map(
    (name) => /** @type {const} */ ([name, join(project, 'node_modules', name, 'package.json')]),
  );
  const dependencies = Object.fromEntries(manifests.map(([name, file]) => [name, readJson(file).version]));
  const application = join(project, 'package.json');
  writeJson(application, { ...readJson(application), dependencies });
  // What an installed package asks for beyond these serves its own installation, and would count as missing.
  for (const [, file] of manifests) writeJson(file, { ...readJson(file), dependencies: {} });
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @param {string} file @param {unknown} value */
function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
