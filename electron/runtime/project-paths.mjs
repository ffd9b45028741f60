import { join } from 'node:path';

/** Where the launchers read and write inside the project. */
const root = join(import.meta.dirname, '../..');
const build = join(root, '.build');

export const projectPaths = {
  root,
  nodeModules: join(root, 'node_modules'),
  /** Everything generated; safe to delete at any time. */
  build,
  /** The bundled application: main, preload, worker and renderer. */
  app: join(build, 'app'),
  pictures: join(build, 'pictures'),
  /** What Node has compiled of the sources. */
  compileCache: join(build, 'compile-cache'),
};
