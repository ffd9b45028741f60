import { numberWord } from '../../lexicon/number-words.ts';

const count = `\\d{1,2}|${numberWord}|both`;
const units = '(?:sessions?|days?|closes|prints|bars?|weeks?|months?)';

/** So many closes one after the other, in the words that say just that. */
export const inRow = new RegExp(
  [
    `\\b(?<running>${count}) (?:[a-z]+ )?${units} (?:running|in a row|straight|on the trot)\\b`,
    `\\b(?<closes>${count}) (?:[a-z]+ ){0,2}(?:closes|prints)\\b`,
    `\\b(?<straight>${count}) (?:consecutive|straight|successive) (?:[a-z]+ )?${units}\\b`,
    `\\b(?<second>second|third) (?:(?:consecutive|straight) )?(?:(?:daily|weekly|monthly) )?(?:day|close|session|week|month)\\b`,
    '\\b(?<twice>back-to-back|twice in a row)\\b',
  ].join('|'),
  'i',
);

/** A stretch of time that a level holds for; after an order the same words say how long to stay. */
export const forLong = new RegExp(
  `\\b(?:for|on|over) (?:at least )?(?<count>${count}) (?<adjective>[a-z]+ )?(?<unit>${units})\\b|\\bfor (?:a|an|the) (?:whole|full|entire) (?<wholeUnit>week|month)\\b|\\bfor a (?<bareUnit>week|month)\\b`,
  'i',
);

const closing = '(?:clos|finish|settle|basis|print)';

/** The close of a week or a month. */
export const periods = {
  weekly: new RegExp(
    `\\b(?:week(?:ly|['\u2019]s)|week[- ]end|end-of-week|friday(?:['\u2019]s)?)[ -]+${closing}|\\b(?:clos|finish|end|settl)\\w* (?:out )?the week\\b|\\bfor the week\\b`,
    'i',
  ),
  monthly: new RegExp(
    `\\b(?:month(?:ly|['\u2019]s)|month[- ]end|end-of-month)[ -]+${closing}|\\b(?:clos|finish|end|settl)\\w* (?:out )?the month\\b|\\bfor the month\\b`,
    'i',
  ),
} as const;

/** Prices of the day rather than closes. */
export const intraday = /\bintra-?day\b|\bat any (?:time|point)\b/i;
