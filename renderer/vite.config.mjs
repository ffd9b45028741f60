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
  plugins: [react()],
  build: {
    target: 'chrome130',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
});
