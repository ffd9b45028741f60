import { describe, expect, it } from 'vitest';
import { originOf, withEdited } from '#shared/domain/playbook/origin-of.ts';

const open = { field: 'window', value: 'open', because: 'The note states none.', confirmed: false };

describe('where a value of a playbook comes from', () => {
  const item = { assumptions: [open] };

  it('is the note, what was assumed, or a person', () => {
    expect(originOf(item, 'figure')).toBe('stated');
    expect(originOf(item, 'window')).toBe('assumed');
    expect(originOf({ assumptions: [{ ...open, confirmed: true }] }, 'window')).toBe('edited');
    expect(originOf(withEdited(item, 'figure'), 'figure')).toBe('edited');
  });

  it('is settled by the edit of the field, and of that field alone', () => {
    const edited = withEdited(withEdited(item, 'window', '3M'), 'figure');
    expect(edited).toEqual({
      assumptions: [{ ...open, value: '3M', confirmed: true }],
      edited: ['window', 'figure'],
    });
    expect(withEdited(edited, 'window')).toEqual(edited);
    expect(item).toEqual({ assumptions: [open] });
  });
});
