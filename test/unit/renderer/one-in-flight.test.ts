import { describe, expect, it } from 'vitest';
import { oneInFlight } from '#renderer/api/one-in-flight.ts';

/** A server that answers when told to. */
function server() {
  const asked: number[] = [];
  const answers: { answer(): void; fail(): void }[] = [];
  const ask = (question: number): Promise<string> => {
    asked.push(question);
    return new Promise((resolve, reject) => {
      answers.push({ answer: () => resolve(`to ${question}`), fail: () => reject(new Error('no')) });
    });
  };
  return { asked, answers, ask };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('questions that come faster than answers', () => {
  it('are asked one at a time, the latest next, those between never', async () => {
    const { asked, answers, ask } = server();
    const shown: string[] = [];
    const next = oneInFlight(ask, (outcome) => shown.push(outcome.ok ? outcome.answer : 'failed'));
    for (const question of [1, 2, 3, 4]) next(question);
    expect(asked).toEqual([1]);
    answers[0]?.answer();
    await settle();
    expect(asked).toEqual([1, 4]);
    answers[1]?.answer();
    await settle();
    expect(shown).toEqual(['to 1', 'to 4']);
  });

  it('go on after a failure', async () => {
    const { asked, answers, ask } = server();
    const shown: boolean[] = [];
    const next = oneInFlight(ask, ({ ok }) => shown.push(ok));
    next(1);
    next(2);
    answers[0]?.fail();
    await settle();
    answers[1]?.answer();
    await settle();
    next(3);
    expect([asked, shown]).toEqual([
      [1, 2, 3],
      [false, true],
    ]);
  });
});
