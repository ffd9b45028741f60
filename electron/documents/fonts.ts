import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Inter, whose figures are all as wide as each other when asked; only the weights in use are shipped. */
const files = {
  regular: '400Regular/Inter_400Regular.ttf',
  medium: '500Medium/Inter_500Medium.ttf',
  semibold: '600SemiBold/Inter_600SemiBold.ttf',
} as const;

export type FontWeight = keyof typeof files;
export const fontWeights = Object.keys(files) as readonly FontWeight[];

/** The bytes of a font: in the built app beside its code, else in the package that it comes from. */
export function readFont(weight: FontWeight): Buffer {
  const name = files[weight];
  const shipped = join(fileURLToPath(new URL('.', import.meta.url)), 'fonts', name.replace(/^.*\//, ''));
  if (existsSync(shipped)) return readFileSync(shipped);
  return readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${name}`));
}
