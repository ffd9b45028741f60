import { describe, expect, it } from 'vitest';
import {
  withIdea,
  withoutItem,
  withProposal,
  withRange,
} from '#renderer/views/playbook/edit/edit-reading.ts';
import { withThreshold } from '#renderer/views/playbook/plan/with-threshold.ts';
import type { Condition, ConditionLeaf } from '#shared/domain/condition.ts';
import { noteReadingSchema } from '#shared/domain/playbook/note-reading.ts';
import { exampleReading } from '../../../support/playbook/example-playbook.ts';

const leaf = (symbol: string): ConditionLeaf => ({
  kind: 'compare',
  measure: { kind: 'level', series: { symbol }, unit: 'price' },
  is: 'atLeast',
  threshold: 1,
});

describe('an edit of a reading', () => {
  const idea = exampleReading.ideas[0];
  if (idea === undefined) throw new Error('the example has no idea');

  it('takes a proposal over and leaves a reading that can be saved', () => {
    const next = withProposal(exampleReading, { kind: 'stop', ideaId: idea.id, fraction: -0.17 });
    expect(next.ideas[0]?.stop?.fraction).toBe(-0.17);
    expect(noteReadingSchema.safeParse(next).error).toBeUndefined();
    expect(exampleReading.ideas[0]).toBe(idea);
  });

  it('adds a range on the words of the idea, and takes it away again', () => {
    const sized = withRange(idea, 'sizeFraction', { from: 0.01, to: 0.02 }, '1 to 2 %');
    expect(sized.sizeFraction?.evidence).toEqual(idea.evidence);
    expect('sizeFraction' in withRange(sized, 'sizeFraction', null, 'none')).toBe(false);
  });

  it('settles what was assumed of the field', () => {
    const open = { field: 'sizeFraction', value: 'not stated', because: 'It is silent.', confirmed: false };
    const sized = withRange(
      { ...idea, assumptions: [open] },
      'sizeFraction',
      { from: 0.01, to: 0.01 },
      '1 %',
    );
    expect(sized.assumptions).toEqual([{ ...open, value: '1 %', confirmed: true }]);
  });

  it('lets no idea wait for a trigger that was taken out', () => {
    const trigger = exampleReading.triggers[0];
    if (trigger === undefined) throw new Error('the example has no trigger');
    const waiting = withIdea(exampleReading, idea.id, (one) => ({ ...one, enterOn: [trigger.id] }));
    const next = withoutItem(waiting, 'triggers', trigger.id);
    expect(next.triggers.some(({ id }) => id === trigger.id)).toBe(false);
    expect(next.ideas[0]?.enterOn).toEqual([]);
  });

  it('changes the threshold of one comparison among several', () => {
    const condition: Condition = {
      kind: 'any',
      of: [leaf('A'), { kind: 'not', of: { kind: 'all', of: [leaf('B'), leaf('C')] } }, leaf('D')],
    };
    const changed = withThreshold(condition, 2, 7);
    expect(JSON.stringify(changed)).toBe(
      JSON.stringify({
        kind: 'any',
        of: [
          leaf('A'),
          { kind: 'not', of: { kind: 'all', of: [leaf('B'), { ...leaf('C'), threshold: 7 }] } },
          leaf('D'),
        ],
      }),
    );
  });
});
