/**
 * Tells the person what the launcher does. Always on stderr: stdout belongs to the program that is launched.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`stopline: ${line}\n`);
}
