import { describe, expect, it } from 'vitest';
import { readSwitches } from '#electron/main/command-line-switches.ts';

describe('the switches of the app', () => {
  it('are read among those of Chromium', () => {
    expect(readSwitches(['--no-sandbox', '--smoke', '--workspace=/data/desk', '.'])).toEqual({
      smoke: true,
      workspace: '/data/desk',
      introduction: false,
    });
  });

  it('have defaults', () => {
    const defaults = { smoke: false, workspace: null, introduction: true };
    expect(readSwitches(['--inspect=0', '--workspace'])).toEqual(defaults);
    expect(readSwitches(['--no-introduction'])).toEqual({ ...defaults, introduction: false });
  });
});
