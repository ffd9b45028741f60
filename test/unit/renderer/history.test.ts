import { beforeEach, describe, expect, it } from 'vitest';
import { deskStore } from '#renderer/state/store.ts';
import { defaultDraft } from '#shared/sizing/draft/default-draft.ts';
import { defaultSettings } from '#shared/domain/settings.ts';

const state = () => deskStore.getState();
const stop = () => {
  const draft = state().drafts['TNA'];
  return draft?.stop.kind === 'fraction' ? draft.stop.fraction : null;
};
const dragTo = (fraction: number): void =>
  state().editDraft('TNA', { stop: { kind: 'fraction', fraction }, pinnedStop: null });

beforeEach(() => {
  deskStore.setState({ pastSteps: [], futureSteps: [], gestureGoesOn: false });
  state().openDraft('TNA', defaultDraft(defaultSettings, 3));
});

describe('undo and redo', () => {
  it('take a whole drag back and do it again, and leave what holds nothing unsaved so', async () => {
    for (const fraction of [0.11, 0.1, 0.09]) dragTo(fraction);
    expect(state().unsavedDrafts['TNA']).toBeDefined();
    expect(await state().undoStep()).toBe(true);
    expect(stop()).toBe(0.12);
    expect(state().unsavedDrafts['TNA']).toBeUndefined();
    expect(state().notice?.message).toBe('Undone: stop of TNA.');
    await state().redoStep();
    expect(stop()).toBe(0.09);
    expect(await state().redoStep()).toBe(false);
  });

  it('keep two drags apart, and two fields', async () => {
    dragTo(0.11);
    state().endGesture();
    dragTo(0.1);
    state().editDraft('TNA', { horizonSessions: 10 });
    expect(state().pastSteps.map(({ name }) => name)).toEqual([
      'stop of TNA',
      'stop of TNA',
      'horizon of TNA',
    ]);
    await Promise.all([state().undoStep(), state().undoStep()]);
    expect([stop(), state().drafts['TNA']?.horizonSessions]).toEqual([0.11, 21]);
  });

  it('record nothing where nothing changed, but tell no number from none', () => {
    state().editDraft('TNA', { horizonSessions: 21 });
    expect(state().pastSteps).toHaveLength(0);
    state().editDraft('TNA', {
      targets: [
        { kind: 'price', price: Number.NaN },
        { kind: 'price', price: null },
      ],
    });
    state().endGesture();
    state().editDraft('TNA', {
      targets: [
        { kind: 'price', price: null },
        { kind: 'price', price: null },
      ],
    });
    expect(state().pastSteps).toHaveLength(2);
  });

  it('forget what was undone once something else is done', async () => {
    dragTo(0.1);
    await state().undoStep();
    state().editDraft('TNA', { note: 'wider' });
    expect(await state().redoStep()).toBe(false);
    expect(state().drafts['TNA']?.note).toBe('wider');
  });

  it('go on past a step that can no longer be taken back, and say why', async () => {
    dragTo(0.1);
    state().recordStep({
      name: 'fill of TNA',
      undo: () => Promise.reject(new Error('A split has moved it.')),
      redo() {},
    });
    await state().undoStep();
    expect(state().notice).toMatchObject({
      tone: 'problem',
      message: 'The fill of TNA could not be undone. A split has moved it.',
    });
    await state().undoStep();
    expect(stop()).toBe(0.12);
  });

  it('wait for one another', async () => {
    const done: string[] = [];
    for (const name of ['first', 'second'])
      state().recordStep({
        name,
        undo: () => new Promise((resolve) => setTimeout(() => resolve(void done.push(name)), 5)),
        redo: () => void done.push(`${name} again`),
      });
    await Promise.all([state().undoStep(), state().undoStep(), state().redoStep()]);
    expect(done).toEqual(['second', 'first', 'first again']);
  });

  it('hold the last 200 steps, and drop those of a subject on demand', () => {
    for (let index = 0; index < 205; index++)
      state().recordStep({
        name: `step ${index}`,
        subject: index % 2 ? 'odd' : 'even',
        undo() {},
        redo() {},
      });
    expect(state().pastSteps[0]?.name).toBe('step 5');
    state().forgetSteps('odd');
    expect(state().pastSteps).toHaveLength(100);
  });
});
