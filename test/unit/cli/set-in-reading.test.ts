import { describe, expect, it } from 'vitest';
import { setInReading } from '#electron/cli/set-in-reading.ts';
import { noteReadingSchema } from '#shared/domain/playbook/note-reading.ts';
import { exampleReading } from '../../support/playbook/example-playbook.ts';

describe('a value of a playbook, set by its path', () => {
  it.each([
    ['claims.rut-ytd.measure.window', { kind: 'months', count: 3 }, 'window'],
    ['ideas.iwm.legs.0.symbol', 'SPY', 'legs'],
    ['triggers.fall.condition.threshold', -4, 'condition'],
  ])('%s is a person’s then, and the reading can be saved', (path, value, field) => {
    const [list, id] = path.split('.') as ['claims' | 'ideas' | 'triggers', string];
    const next = setInReading(exampleReading, path, value);
    expect(noteReadingSchema.safeParse(next).error).toBeUndefined();
    const items: readonly { id: string; edited?: readonly string[] | undefined }[] = next[list];
    expect(items.find((item) => item.id === id)?.edited).toEqual([field]);
    expect(JSON.stringify(next)).toContain(JSON.stringify(value));
  });

  it('is taken away by null', () => {
    expect(setInReading(exampleReading, 'ideas.iwm.stop', null).ideas[0]).not.toHaveProperty('stop');
  });

  it.each(['claims.none.symbol', 'text', 'claims.rut-ytd'])('says that %s leads nowhere', (path) => {
    expect(() => setInReading(exampleReading, path, 1)).toThrow('give the list');
  });
});
