import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder the app uses when it is given none: its own in the place each system has for such data. */
export function defaultWorkspace(): string {
  const { APPDATA, XDG_CONFIG_HOME } = process.env;
  const home = homedir();
  const base =
    process.platform === 'win32'
      ? (APPDATA ?? join(home, 'AppData', 'Roaming'))
      : process.platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : (XDG_CONFIG_HOME ?? join(home, '.config'));
  return join(base, 'Stopline', 'workspace');
}
