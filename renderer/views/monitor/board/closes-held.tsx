import { describeClosesHeld } from '#shared/format/describe-closes.ts';
import type { Leg } from './deciding-leg.ts';

/** How many of the closes in a row that it waits for a comparison has held at; nothing where it waits for one. */
export function ClosesHeld({ leg: { leaf, reading } }: { readonly leg: Leg }) {
  const words = describeClosesHeld(leaf, reading.closesHeld);
  if (words === null) return null;
  return (
    <span className="closes-held" data-answers="in how the value came about">
      {words}
    </span>
  );
}
