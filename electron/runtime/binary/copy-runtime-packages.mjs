import { cpSync, existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** What the application loads from node_modules at run time, as far as present; everything else is bundled. */
const RUNTIME_PACKAGES = ['better-sqlite3', 'bindings', 'file-uri-to-path'];

/** Of a native package, its sources and the binaries of other platforms are left behind. */
const LEFT_BEHIND = new Set(['node_modules', 'deps', 'src', 'binding.gyp']);

/**
 * Copies the run-time packages from one node_modules into another.
 * @param {string} from
 * @param {string} to
 * @returns {string[]} the names of those copied
 */
export function copyRuntimePackages(from, to) {
  const present = RUNTIME_PACKAGES.filter((name) => existsSync(join(from, name)));
  for (const name of present) {
    const source = join(from, name);
    cpSync(source, join(to, name), {
      recursive: true,
      dereference: true,
      filter: (path) => isNeeded(relative(source, path)),
    });
  }
  return present;
}

/** @param {string} path inside a package */
function isNeeded(path) {
  if (LEFT_BEHIND.has(path.split(sep)[0])) return false;
  return dirname(path) !== 'prebuilds' || basename(path) === `${process.platform}-${process.arch}.node`;
}
