import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import type { OpenPlaybook } from '#renderer/state/playbook-slice.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { deskStore } from '#renderer/state/store.ts';
import type { Playbook } from '#shared/domain/playbook/playbook.ts';

const asOpen = ({ id, version, savedAtMs, title, note, reading }: Playbook): OpenPlaybook => ({
  id,
  version,
  savedAtMs,
  title,
  note,
  reading,
  asOfFrom: null,
});
const asOf = () => selectAsOf(deskStore.getState());

async function orNotify(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    deskStore.getState().notify('problem', messageOf(error));
  }
}

/** Saves what is shown as the next version; a new playbook as its first. */
export const savePlaybook = (): Promise<void> =>
  orNotify(async () => {
    const { playbook, keepPlaybook, changeSettings, notify } = deskStore.getState();
    if (playbook === null) return;
    const { id, title, note, reading } = playbook;
    const saved = await request('playbook.save', { id, title, note, reading });
    keepPlaybook(saved, playbook);
    changeSettings({ playbookId: saved.id });
    notify('information', `Version ${saved.version} of “${saved.title}” is saved.`);
  });

function show(playbook: Playbook): void {
  const { showPlaybook, changeSettings } = deskStore.getState();
  showPlaybook(asOpen(playbook));
  changeSettings({ playbookId: playbook.id, screen: 'playbook' });
}

/** Opens a version of a playbook; null the newest. */
export const openPlaybook = (id: string, version: number | null): Promise<void> =>
  orNotify(async () => show(await request('playbook.open', { id, version, asOf: asOf() })));

/** A playbook of its own with what is saved of this one, opened. */
export const duplicatePlaybook = (): Promise<void> =>
  orNotify(async () => {
    const { playbook, notify } = deskStore.getState();
    if (playbook?.id == null) return notify('information', 'Save the playbook first, then duplicate it.');
    const { id, version } = playbook;
    const title = `${playbook.title.slice(0, 110)}, copy`;
    show(await request('playbook.duplicate', { id, version, title, asOf: asOf() }));
  });

/** Writes the version that is shown to a file of the user's choice. */
export const exportPlaybook = (): Promise<void> =>
  orNotify(async () => {
    const { playbook, notify } = deskStore.getState();
    if (playbook?.id == null)
      return notify('information', 'Save the playbook first, then write it to a file.');
    const { id, version, title } = playbook;
    const target = await request('target.choose', { kind: 'playbook', title });
    if (target === null) return;
    const { fileName } = await request('playbook.export', { id, version, asOf: asOf(), token: target.token });
    notify('information', `Version ${version} is in ${fileName}.`);
  });

/** Reads a playbook from a file of the user's choice, as one of its own. */
export const importPlaybook = (): Promise<void> =>
  orNotify(async () => {
    const [file] = await request('playbook.choose', {});
    if (file !== undefined) show(await request('playbook.import', { token: file.token }));
  });

/** Removes a playbook with all its versions from the list. */
export const removePlaybook = (id: string): Promise<void> =>
  orNotify(async () => {
    const { message } = await request('playbook.remove', { id });
    const { playbook, closePlaybook, changeSettings, notify } = deskStore.getState();
    if (playbook?.id === id) {
      closePlaybook();
      changeSettings({ playbookId: null });
    }
    notify('information', message);
  });
