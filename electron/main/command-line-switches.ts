import { parseArgs } from 'node:util';

export interface Switches {
  /** Open a fresh temporary workspace, report the first painted chart and leave. */
  readonly smoke: boolean;
  /** Folder of the workspace instead of the user's own. */
  readonly workspace: string | null;
  /** False with `--no-introduction`: the first start explains nothing by itself. */
  readonly introduction: boolean;
}

/** Reads the app's own switches; Chromium's and Electron's pass unread. */
export function readSwitches(argv: readonly string[]): Switches {
  const { values } = parseArgs({
    args: [...argv],
    strict: false,
    options: {
      smoke: { type: 'boolean' },
      workspace: { type: 'string' },
      'no-introduction': { type: 'boolean' },
    },
  });
  return {
    smoke: values.smoke === true,
    workspace: typeof values.workspace === 'string' ? values.workspace : null,
    introduction: values['no-introduction'] !== true && values.smoke !== true,
  };
}
