/** The Debian and Ubuntu packages with everything Electron loads, and a display for machines without one. */
const PACKAGES = [
  'xvfb',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libxss1',
];

/**
 * The package names of this release: those renamed for 64-bit time (Debian 13, Ubuntu 24.04) end in t64.
 * @param {ReadonlySet<string>} available every name the release knows; empty when unknown
 */
export function choosePackages(available) {
  return PACKAGES.map((name) => (available.has(`${name}t64`) ? `${name}t64` : name));
}
