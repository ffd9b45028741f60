/**
 * The shared libraries that `ldd` does not find, each once.
 * @param {string} lddOutput
 */
export function missingLibraries(lddOutput) {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
  return [...new Set(names)];
}
