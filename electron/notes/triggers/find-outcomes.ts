import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import type { PlacedLeaf } from './placed-leaf.ts';
import { placeholders as P } from '../sentences/template.ts';
import { enters, exits, watches } from './words/deeds.ts';

/** What is done once a comparison holds, said after it: `... takes us out`, `... and we reduce`, `...: cut to half`. */
const outcome =
  /^[^.;,]{0,12}?(?:,? (?:that |it |which )?(?:would |will )?(?:(?:takes?|gets?|stops?|kicks?|puts?|makes?|forces?|brings?) (?:us|me)|(?:ends?|kills?|closes|invalidates?|voids?) (?:the|this|our|my)|and (?:we|I)) | ?(?:=|:|->|\u2192) ?)(?<deed>[^.;]{0,40})/i;
/** The same in looser words: what it would do, tells, means or is. */
const loose = new RegExp(
  `^[^.;:${P.figure}]{0,48}?(?:(?:\\b(?:would|will|should|ought to|must)|[a-z]['\u2019](?:d|ll))\\b|\\b(?:and|then|so) (?:we|I|it|the|this|our|my)\\b|^,? (?:we|I)\\b|\\b(?:and|then) (?:we|I)['\u2019](?:m|re|d|ll)\\b|\\b(?:tells?|prompts?|forces?|leads?|leaves?|means?|says|triggers?|puts?|sends?|suspends?|halts?|ends?)\\b|\\b(?:is|marks|remains|as) (?:our|my|the|a)\\b|\\bbefore\\b|->|\u2192|=)(?<deed>[^.;]{0,80})`,
  'i',
);

/** `VIX > 28: out`. */
const isOver = /^[^.;,]{0,12}(?:[:=]|->|\u2192) ?(?:out|done|gone|off)\b/i;

/** What follows from a comparison by the words after it; null where nothing does. */
export function outcomeAfter(text: string, { end }: PlacedLeaf): NoteTrigger['role'] | null {
  const after = text.slice(end);
  const said = outcome.exec(after);
  if (said) {
    if (exits.test(said[0])) return 'exit';
    if (enters.test(said.groups?.deed ?? '')) return 'enter';
  }
  if (isOver.test(after)) return 'exit';
  const loosely = loose.exec(after);
  if (!loosely) return null;
  const deed = loosely.groups?.deed ?? '';
  if (exits.test(loosely[0])) return 'exit';
  return enters.test(deed) ? 'enter' : null;
}

const imperative = new RegExp(
  `(?:^|[;:,\u2014] |\\b(?:and|then|to|I|we|we['\u2019]ll|I['\u2019]ll|would|will) )[-*\u2022 ]*(?<deed>(?:[a-z'\u2019-]+(?: |$)){1,3})[^.;:,${P.figure}${P.average}]{0,48}$`,
  'i',
);
const negated = /\b(?:don['\u2019]t|do not|never|not|no|avoid|stop|out|bought|sold|added|was|were|is|are)\b/i;
const deedFirst =
  /^(?:(?:and|then|I|we|will|would|to) )*(?:re-?enter|buy|add|accumulate|scale in|build|nibble|chase|go long|get long|reload|start|initiate|exit|sell|cut|trim|reduce|cover|flatten|unwind|lighten|bail|close out|get out|de-?risk|take (?:profits?|some off|half off)|watch(?: for)?|monitor)\b/i;

/** What is done beyond a level, said before it: `Cut half below 240`, `add through 252`; null where nothing is. */
export function orderBefore(text: string, { start }: PlacedLeaf): NoteTrigger['role'] | null {
  const found = imperative.exec(text.slice(0, start));
  const words = found?.groups?.deed ?? '';
  if (!found || negated.test(found[0]) || !deedFirst.test(words)) return null;
  if (watches.test(words)) return 'watch';
  return exits.test(words) ? 'exit' : 'enter';
}
