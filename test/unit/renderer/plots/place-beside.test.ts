import { describe, expect, it } from 'vitest';
import { placeBeside } from '#renderer/components/plots/place-beside.ts';

const area = { left: 0, right: 200, top: 0, bottom: 100 };
const words = { area, at: 50, width: 40, height: 12 };

describe('the words of a level line', () => {
  it('stand above its right end where nothing is drawn', () => {
    expect(placeBeside(words, [])).toEqual({ left: 160, right: 200, top: 35, bottom: 47 });
  });

  it('stand below it where a line runs above, and at the left where lines run on both sides', () => {
    const above = { x: [100, 200], y: [40, 40] };
    const below = { x: [100, 200], y: [60, 60] };
    expect(placeBeside(words, [above])).toMatchObject({ left: 160, top: 53 });
    expect(placeBeside(words, [above, below])).toMatchObject({ left: 3, top: 35 });
  });

  it('stay inside of the plot', () => {
    expect(placeBeside({ ...words, at: 5 }, [])).toMatchObject({ top: 8 });
  });
});
