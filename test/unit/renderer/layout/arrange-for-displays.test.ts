import { beforeEach, describe, expect, it } from 'vitest';
import { changeLayout } from '#renderer/state/layout/change-layout.ts';
import { closePanel } from '#renderer/state/layout/close-panel.ts';
import { defaultLayout } from '#renderer/state/layout/desk-layout.ts';
import { movePanel } from '#renderer/state/layout/move-panel.ts';
import { layoutForDisplays, withSavedLayout } from '#renderer/state/layout/saved-layouts.ts';
import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { deskStore } from '#renderer/state/store.ts';
import { arrangeForDisplays } from '#renderer/views/desk/dock/arrange-for-displays.ts';
import { applySavedLayout, chooseForDisplays } from '#renderer/views/desk/dock/layout-files.ts';
import { defaultSettings } from '#shared/domain/settings.ts';

const laptop = '1440×900';
const docked = '1440×900 + 2560×1440';
const onLaptop = closePanel(defaultLayout, 'sizing');
const onDock = movePanel(defaultLayout, 'watchlist', 'down');
const initial = deskStore.getInitialState();
const state = () => deskStore.getState();
const settings = () => state().settings ?? defaultSettings;
const layout = () => selectLayout(state());
const notice = () => state().notice?.message ?? null;

const saved = withSavedLayout(withSavedLayout([], 'Small', laptop, onLaptop), 'Large', docked, onDock);

beforeEach(() => {
  deskStore.setState(initial, true);
  state().restoreSettings({
    ...defaultSettings,
    savedLayouts: saved,
    layout: onLaptop,
    layoutName: 'Small',
    layoutDisplays: laptop,
  });
});

describe('the layout of a set of screens', () => {
  it('comes by itself with the screens, in one notice and one step that undo takes back', async () => {
    arrangeForDisplays(docked);
    expect(layout()).toEqual(onDock);
    expect(settings()).toMatchObject({ layoutName: 'Large', layoutDisplays: docked, screen: 'desk' });
    expect(notice()).toBe('Layout “Large” is in place, as saved for these screens.');
    expect(state().pastSteps).toHaveLength(1);
    expect(await state().undoStep(state().notice?.undoes ?? '')).toBe(true);
    expect(layout()).toEqual(onLaptop);
    expect(settings().layoutName).toBe('Small');
  });

  it('leaves another screen than the desk in sight', () => {
    state().changeSettings({ screen: 'monitor' });
    arrangeForDisplays(docked);
    expect(settings().screen).toBe('monitor');
    expect(layout()).toEqual(onDock);
  });

  it('does not come again with these screens once it was undone, until it is chosen or saved there', async () => {
    arrangeForDisplays(docked);
    await state().undoStep();
    arrangeForDisplays(laptop);
    expect(layout()).toEqual(onLaptop);
    arrangeForDisplays(docked);
    expect(layout()).toEqual(onLaptop);
    expect(layoutForDisplays(settings().savedLayouts, docked)).toBeNull();
    applySavedLayout(settings().savedLayouts.find(({ name }) => name === 'Large') ?? saved[0]!);
    arrangeForDisplays(laptop);
    expect(layout()).toEqual(onLaptop);
    arrangeForDisplays(docked);
    expect(layout()).toEqual(onDock);
  });

  it('comes again when its undoing is undone', async () => {
    arrangeForDisplays(docked);
    await state().undoStep();
    await state().redoStep();
    expect(layout()).toEqual(onDock);
    arrangeForDisplays(laptop);
    arrangeForDisplays(docked);
    expect(layout()).toEqual(onDock);
  });

  it('is passed over where another was chosen, or the one delivered', () => {
    arrangeForDisplays(docked);
    applySavedLayout(settings().savedLayouts.find(({ name }) => name === 'Small') ?? saved[0]!);
    expect(layoutForDisplays(settings().savedLayouts, docked)).toBeNull();
    expect(layoutForDisplays(settings().savedLayouts, laptop)?.name).toBe('Small');
    arrangeForDisplays(laptop);
    chooseForDisplays(null);
    expect(layoutForDisplays(settings().savedLayouts, laptop)).toBeNull();
  });

  it('is the one chosen last where several were saved', () => {
    const another = movePanel(defaultLayout, 'tickets', 'right');
    state().changeSettings({ savedLayouts: withSavedLayout(saved, 'Other', docked, another) });
    arrangeForDisplays(docked);
    expect(layout()).toEqual(another);
  });

  it('stays away while screens without one come and go, and what was moved since is kept', () => {
    changeLayout('place of the chart', () => defaultLayout);
    arrangeForDisplays('1920×1080');
    expect(layout()).toEqual(defaultLayout);
    arrangeForDisplays(laptop);
    expect(layout()).toEqual(defaultLayout);
    expect(notice()).toBeNull();
  });

  it('brings back windows that the change of screens itself has moved', () => {
    arrangeForDisplays(laptop);
    state().showDisplays('');
    changeLayout('place of a window', () => defaultLayout);
    arrangeForDisplays('1920×1080');
    arrangeForDisplays(laptop);
    expect(layout()).toEqual(onLaptop);
  });

  it('waits where it is not known what the panels were arranged for, and where what was kept is no layout', () => {
    state().changeSettings({ layoutDisplays: null });
    arrangeForDisplays(docked);
    expect(layout()).toEqual(onLaptop);
    expect(settings().layoutDisplays).toBe(docked);
    state().changeSettings({
      layoutDisplays: laptop,
      savedLayouts: [{ name: 'Large', displays: docked, layout: { root: 1 }, byItself: true }],
    });
    arrangeForDisplays(docked);
    expect(layout()).toEqual(onLaptop);
    expect(notice()).toBeNull();
  });

  it('says nothing where the panels stand so already', () => {
    state().changeSettings({ layout: onDock });
    arrangeForDisplays(docked);
    expect(notice()).toBeNull();
    expect(state().pastSteps).toEqual([]);
    expect(settings().layoutDisplays).toBe(docked);
  });
});
