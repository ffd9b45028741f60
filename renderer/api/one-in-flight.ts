/** What became of a question. */
export type Outcome<Question, Answer> =
  | { readonly question: Question; readonly ok: true; readonly answer: Answer }
  | { readonly question: Question; readonly ok: false; readonly error: unknown };

/**
 * Asks questions that come faster than they can be answered: one at a time, and after it the latest; those between are
 * never asked. Every answer is shown, so that a moving picture follows the hand, and the last answer is the last question's.
 * @returns asks the next question
 */
export function oneInFlight<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  show: (outcome: Outcome<Question, Answer>) => void,
): (question: Question) => void {
  let busy = false;
  let waiting: { readonly question: Question } | null = null;
  const start = (question: Question): void => {
    busy = true;
    ask(question)
      .then(
        (answer) => show({ question, ok: true, answer }),
        (error: unknown) => show({ question, ok: false, error }),
      )
      .finally(() => {
        busy = false;
        const next = waiting;
        waiting = null;
        if (next !== null) start(next.question);
      });
  };
  return (question) => {
    if (busy) waiting = { question };
    else start(question);
  };
}
