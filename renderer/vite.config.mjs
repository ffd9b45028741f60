import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The page is served from app://bundle/ under a policy without inline scripts, styles or data: fonts, so
 * nothing is inlined and every address is relative. A module, not TypeScript: Vite's types would bring
 * Node's globals into the renderer's type check.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [react(), preloadDesk()],
  build: {
    target: 'chrome130',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Loading parts is the one thing that the page's first frame and the desk share.
            { name: 'load', test: /preload-helper|rolldown[\\/]runtime/, priority: 1 },
            // One file, however many later parts share with it: each file of a start is one more round trip to main.
            { name: 'desk', test: /renderer[\\/]app[\\/]main\.tsx$/ },
          ],
        },
      },
    },
  },
});

/**
 * The page fetches the desk's script while its first frame is painted; boot.ts runs it a frame later.
 * @returns {import('vite').Plugin}
 */
function preloadDesk() {
  return {
    name: 'preload-desk',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const desk = Object.values(bundle ?? {}).find(
          (chunk) => chunk.type === 'chunk' && chunk.name === 'desk',
        );
        if (desk === undefined) throw new Error("The build has no chunk of the desk's script.");
        const attrs = { rel: 'preload', as: 'script', crossorigin: true, href: `./${desk.fileName}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
