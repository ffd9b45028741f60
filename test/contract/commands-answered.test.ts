import { describe, expect, it } from 'vitest';
import { commandIds } from '#shared/domain/commands.ts';
import { productSources } from '../support/source-files.ts';

describe('commands', () => {
  it('are each answered or offered somewhere in the window', () => {
    const page = productSources()
      .filter(({ path }) => path.startsWith('renderer/'))
      .map(({ text }) => text)
      .join('\n');
    expect(commandIds.filter((id) => !page.includes(`'${id}'`) && !page.includes(`"${id}"`))).toEqual([]);
  });
});
