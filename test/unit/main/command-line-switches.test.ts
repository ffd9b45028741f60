import { describe, expect, it } from 'vitest';
import { readSwitches } from '#electron/main/command-line-switches.ts';

describe('the switches of the app', () => {
  it('are read among those of Chromium', () => {
    expect(readSwitches(['--no-sandbox', '--smoke', '--workspace=/data/desk', '.'])).toEqual({
      smoke: true,
      workspace: '/data/desk',
    });
  });

  it('have defaults', () => {
    expect(readSwitches(['--inspect=0', '--workspace'])).toEqual({ smoke: false, workspace: null });
  });
});
