import type { EventName, EventPayload } from '#shared/ipc/events.ts';
import type { AppDescription } from '#shared/ipc/app-schemas.ts';
import type { WindowState } from '#shared/domain/window-bounds.ts';
import type { CommandId } from '#shared/domain/commands.ts';
import type { PanelWindow } from '#shared/ipc/window-schemas.ts';
import type { MenuState } from '#shared/ipc/menu-schemas.ts';
import type { KeyVault } from './provider-keys/key-vault.ts';

/** The windows beside the main one. */
export interface WindowHost {
  /** Opens, moves and closes windows until these stand, each with one panel. */
  arrange(windows: readonly PanelWindow[]): void;
  /** Runs a command in the main window, and brings it to the front. */
  pass(command: CommandId): void;
  /** The screens in use, the same words for the same set. */
  displays(): string;
  /** Presents the main window; how it stood before. */
  present(): WindowState;
  /** Puts the main window as it stood. */
  unpresent(before: WindowState | null): void;
  /** Opens or closes the window of those who watch, or with null only asks; true while there is one. */
  audience(open: boolean | null): boolean;
}

/** What a shell (the app's main process or the command line) lends the services. */
export interface ServiceHost {
  /** Folder of cache.db and user.db. */
  readonly folder: string;
  /** Entry files of the kinds of thread. */
  readonly threads: {
    readonly compute: string | URL;
    readonly store: string | URL;
    readonly network: string | URL;
  };
  readonly maximumComputeThreads: number;
  /** Until then one thread computes; left out, the second is started as soon as it is of use. */
  readonly computeGrowsAfterMs?: number;
  /** True when a new workspace starts with the simulated sample. */
  readonly withSample: boolean;
  readonly versions: Pick<AppDescription, 'version' | 'electron' | 'node' | 'chrome' | 'platform'>;
  /** True where a first start explains itself; left out where nobody watches. */
  readonly offersIntroduction?: boolean;
  nowMs(): number;
  /** The keys that the user gave for providers. */
  readonly keys: KeyVault;
  /** Calls `work` now and then until stopped; left out where nothing happens that nobody asks for. */
  every?(ms: number, work: () => void): () => void;
  /** Shows in the menu what a window answers; left out where there is none. */
  showMenu?(state: MenuState): void;
  /** Left out where there are no windows. */
  readonly windows?: WindowHost;
  /** Tells the user beside the windows; left out where nobody is watching, and then nothing is watched. */
  readonly notifications?: {
    /** Why nothing would be shown; null when it would, as far as is known. */
    problem(): string | null;
    show(notification: { readonly title: string; readonly body: string }): void;
  };
  /** Lets the user choose files; their paths. */
  chooseFiles(kind: 'files' | 'folders' | 'workspace' | 'note' | 'playbook'): Promise<readonly string[]>;
  /** Lets the user choose where to write; null when there is nobody to ask, or no answer. */
  chooseTarget?(suggestedName: string): Promise<string | null>;
  /** Opens a folder in the system's file manager; left out where there is none. True when it did. */
  openFolder?(folder: 'workspace' | 'logs'): Promise<boolean>;
  /** Puts text on the clipboard; left out where there is none. */
  copyText?(text: string): void;
  /** The newest lines of the log, oldest first; left out where it goes to stderr. */
  logTail?(lines: number): readonly string[];
  emit<Name extends EventName>(name: Name, payload: EventPayload<Name>): void;
  log(message: string): void;
}
