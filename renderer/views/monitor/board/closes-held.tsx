import { describeClosesHeld } from '#shared/format/describe-closes.ts';
import type { Leg } from './deciding-leg.ts';

/** How many of the closes in a row that it waits for a comparison has held at; nothing where it waits for one. */
export function ClosesHeld({ leg: { leaf, reading } }: { readonly leg: Leg }) {
  const words = describeClosesHeld(leaf, reading.closesHeld);
  return words === null ? null : <span className="closes-held">{words}</span>;
}
