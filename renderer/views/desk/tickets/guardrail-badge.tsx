import type { Guardrail } from '#shared/ipc/ticket-schemas.ts';
import { daysOf, guardrailLooks } from './guardrail-looks.ts';

/** Days held of days allowed, with the state as mark, word and colour. */
export function GuardrailBadge({ guardrail }: { readonly guardrail: Guardrail }) {
  const { mark, word } = guardrailLooks[guardrail.state];
  return (
    <span
      className={`guardrail-badge guardrail-${guardrail.state}`}
      title={`${word}. ${guardrail.sentence}`}
      data-testid="guardrail-badge"
      data-state={guardrail.state}
    >
      <span aria-hidden="true">{mark} </span>
      {daysOf(guardrail)}
      <span className="visually-hidden">, {word}</span>
    </span>
  );
}
