/** A failure the person at the keyboard can act on: its message is one sentence that says what to do. */
export class LauncherError extends Error {
  /** @param {string} sentence @param {{ cause?: unknown }} [options] */
  constructor(sentence, options) {
    super(sentence, options);
    this.name = 'LauncherError';
  }
}
