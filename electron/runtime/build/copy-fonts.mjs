import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectPaths } from '../project-paths.mjs';

/** The weights that electron/documents/fonts.ts reads. */
const FONTS = [
  '400Regular/Inter_400Regular.ttf',
  '500Medium/Inter_500Medium.ttf',
  '600SemiBold/Inter_600SemiBold.ttf',
];

/**
 * Puts the fonts of printed pages beside the code that draws them, which is loaded when the first page is.
 * @param {string} outputFolder of the whole application
 */
export function copyFonts(outputFolder) {
  const folder = join(outputFolder, 'worker', 'compute-thread', 'fonts');
  mkdirSync(folder, { recursive: true });
  const from = join(projectPaths.root, 'node_modules', '@expo-google-fonts', 'inter');
  for (const font of FONTS) copyFileSync(join(from, font), join(folder, basename(font)));
}
