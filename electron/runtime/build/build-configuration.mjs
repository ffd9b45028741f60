import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { projectPaths } from '../project-paths.mjs';

/** What a bundle leaves to the runtime: Electron itself, the native module and Node's own. */
const EXTERNAL = ['electron', 'better-sqlite3', ...builtinModules, /^node:/];

/** The bundles that run in Node, CJS: output below .build/app, and its source. */
const NODE_BUNDLES = {
  'main/main.cjs': 'electron/main/main.ts',
  'preload/preload.cjs': 'electron/preload/preload.ts',
  'worker/compute-thread.cjs': 'electron/worker/compute-thread.ts',
  'worker/store-thread.cjs': 'electron/worker/store-thread.ts',
  'worker/network-thread.cjs': 'electron/worker/network-thread.ts',
};

/**
 * Every bundle of the application as a Vite configuration writing below `outputFolder`.
 * @param {string} outputFolder
 * @returns {import('vite').InlineConfig[]}
 */
export function buildConfigurations(outputFolder) {
  const nodeBundles = Object.entries(NODE_BUNDLES).map(([output, source]) =>
    nodeBundle(source, outputFolder, output),
  );
  return [...nodeBundles, rendererBundle(outputFolder)];
}

/**
 * @param {string} source
 * @param {string} outputFolder
 * @param {string} output
 * @returns {import('vite').InlineConfig}
 */
function nodeBundle(source, outputFolder, output) {
  return {
    configFile: false,
    root: projectPaths.root,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(projectPaths.root, source),
      // Electron 33, the older of the two runtimes, embeds Node 20.18.
      target: 'node20.18',
      outDir: outputFolder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        external: EXTERNAL,
        output: {
          format: 'cjs',
          // Half as much to read at the start; names stay, so that the log's stacks can be read too.
          minify: { compress: true, mangle: false, codegen: true },
          entryFileNames: output,
          // What is only needed later; in a folder of its own, since two bundles may name a part alike.
          chunkFileNames: `${output.replace(/\.cjs$/, '')}/[name].cjs`,
        },
      },
    },
  };
}

/**
 * @param {string} outputFolder
 * @returns {import('vite').InlineConfig}
 */
function rendererBundle(outputFolder) {
  const root = join(projectPaths.root, 'renderer');
  return {
    configFile: join(root, 'vite.config.mjs'),
    configLoader: 'native',
    root,
    logLevel: 'warn',
    build: { outDir: join(outputFolder, 'renderer') },
  };
}
