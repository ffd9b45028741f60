import { beforeEach, describe, expect, it } from 'vitest';
import { type OpenPlaybook, playbookSubject } from '#renderer/state/playbook-slice.ts';
import { deskStore } from '#renderer/state/store.ts';
import { examplePlaybook, exampleReading } from '../../../support/playbook/example-playbook.ts';

const fresh: OpenPlaybook = {
  id: null,
  version: null,
  savedAtMs: null,
  title: 'First',
  note: examplePlaybook.note,
  asOfFrom: 'data',
  reading: exampleReading,
};
const store = () => deskStore.getState();

describe('the playbook that is worked on', () => {
  beforeEach(() => {
    store().closePlaybook();
    store().showPlaybook(fresh);
  });

  it('is unsaved when it was read, and undo goes back an edit', async () => {
    expect(store().playbookChanged).toBe(true);
    store().editPlaybook({ title: 'Second' });
    await store().undoStep(playbookSubject);
    expect(store().playbook?.title).toBe('First');
    await store().redoStep();
    expect(store().playbook?.title).toBe('Second');
  });

  it('stays one playbook when an edit from before its first save is brought back', async () => {
    store().editPlaybook({ title: 'Second' });
    const from = store().playbook as OpenPlaybook;
    store().keepPlaybook({ id: 'book', version: 1, savedAtMs: 5 }, from);
    expect(store()).toMatchObject({ playbookChanged: false, playbook: { id: 'book', version: 1 } });
    await store().undoStep(playbookSubject);
    expect(store()).toMatchObject({ playbookChanged: true, playbook: { id: 'book', title: 'First' } });
    store().keepPlaybook({ id: 'book', version: 2, savedAtMs: 9 }, store().playbook as OpenPlaybook);
    await store().redoStep();
    expect(store()).toMatchObject({
      playbookChanged: true,
      playbook: { id: 'book', version: 2, title: 'Second' },
    });
  });

  it('comes back as a draft over what is saved, and not over what is being worked on', () => {
    const draft = { ...fresh, title: 'Draft' };
    store().restorePlaybook(draft);
    expect(store().playbook?.title).toBe('First');
    store().showPlaybook({ ...fresh, id: 'book', version: 1, savedAtMs: 5 });
    store().restorePlaybook(draft);
    expect(store()).toMatchObject({ playbookChanged: true, playbook: { id: null, title: 'Draft' } });
  });

  it('keeps what was typed while it was saved', () => {
    const from = store().playbook as OpenPlaybook;
    store().editPlaybook({ title: 'Typed since' });
    store().keepPlaybook({ id: 'book', version: 1, savedAtMs: 5 }, from);
    expect(store()).toMatchObject({ playbookChanged: true, playbook: { id: 'book', title: 'Typed since' } });
  });

  it('brings an unsaved note back over which another was read', async () => {
    store().showPlaybook({ ...fresh, title: 'Another' });
    await store().undoStep(playbookSubject);
    expect(store().playbook?.title).toBe('First');
  });
});
