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
 * The page fetches the desk's script and sheet while its first frame is painted; boot.ts runs it a frame later.
 * @returns {import('vite').Plugin}
 */
function preloadDesk() {
  return {
    name: 'preload-desk',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const files = Object.values(bundle ?? {}).map(({ fileName }) => fileName);
        const [script, sheet] = [/\/desk-[^/]*\.js$/, /\/desk-[^/]*\.css$/].map((desk) =>
          files.find((file) => desk.test(file)),
        );
        if (!script || !sheet) throw new Error("The build has not the desk's script and its sheet.");
        const link = (as, file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as, crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        });
        return [link('script', script), link('style', sheet)];
      },
    },
  };
}
