import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import type { Sentence } from '../sentences/read-sentences.ts';

/** A line over others that says what they are for, and how many it may still speak for. */
export interface Heading {
  readonly role: NoteTrigger['role'];
  readonly left: number;
}

const headings: readonly (readonly [pattern: RegExp, role: NoteTrigger['role']])[] = [
  [/^[-*#\u2022 ]*stop[ -]signals?\b/i, 'stopSignal'],
  [
    /^[-*#\u2022 ]*(?:(?:what|where|when) (?:would|could|will|makes?|might|we)\b.*\b(?:wrong|out|exit|sell|cut|mind|leave)|exits?(?: rules?| triggers?| if| when)?|(?:we(?:'d)? |I(?:'d)? )?(?:would )?(?:get out|exit|leave|sell)|(?:thesis )?invalidation|invalidated (?:if|by)|risk (?:off|triggers?)|kill[ -]switch(?:es)?|we are out if)\b.{0,16}$/i,
    'exit',
  ],
  [
    /^[-*#\u2022 ]*(?:entry|entries|adds?|add (?:to|if|on)|buys?|triggers? to (?:add|buy))(?: rules?| triggers?| if| when| levels?)?[: ]*$/i,
    'enter',
  ],
  [
    /^[-*#\u2022 ]*(?:watch(?:ing)?(?: ?list)?|to watch|(?:what )?(?:we|I)(?:['’](?:m|re)| are| am)? (?:watch(?:ing)?|monitor(?:ing)?)|levels to watch|on (?:the|our|my) radar)\b.{0,16}$/i,
    'watch',
  ],
];
const longestHeading = 60;
const linesUnder = 6;
const heads = /^[-*#\u2022 ]*[A-Z][A-Za-z ]{2,24}:?$/;

/** The heading that a sentence is or stands under. */
export function headingAt({ text, marks }: Sentence, under: Heading | null): Heading | null {
  if (marks.length > 0 || text.length > longestHeading)
    return under && under.left > 0 ? { ...under, left: under.left - 1 } : null;
  const found = headings.find(([pattern]) => pattern.test(text));
  if (found) return { role: found[1], left: linesUnder };
  // A line of a list without a figure does not end it; another heading does.
  return under && under.left > 0 && /^[-*\u2022]/.test(text) && !heads.test(text)
    ? { ...under, left: under.left - 1 }
    : null;
}
