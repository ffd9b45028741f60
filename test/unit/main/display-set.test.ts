import { expect, it } from 'vitest';
import { displaySet } from '#electron/main/windows/display-set.ts';

const laptop = { size: { width: 1440, height: 900 } };
const wide = { size: { width: 2560, height: 1440 } };

it('the same screens have the same name in any order, others another', () => {
  expect(displaySet([wide, laptop])).toBe('1440×900 + 2560×1440');
  expect(displaySet([laptop, wide])).toBe(displaySet([wide, laptop]));
  expect(displaySet([laptop])).not.toBe(displaySet([laptop, laptop]));
});
