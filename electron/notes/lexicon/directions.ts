/** Words that say which way a figure without a sign goes. */
const upWords =
  'up|higher|gain(?:s|ed|ing)?|rose|risen|ris(?:es|ing|e)|rall(?:y|ies|ied|ying)|climb(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|add(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|return(?:s|ed|ing)?|increas(?:e|es|ed|ing)|grew|put on|spik(?:e|es|ed|ing)|rebound(?:s|ed|ing)?|recover(?:s|ed|ing)?|widen(?:s|ed|ing)?|backs? up|backed up|bounc(?:e|es|ed|ing)|firm(?:s|ed)|firmer|improv(?:e|es|ed|ing)|better|ahead by|tack(?:s|ed|ing)? on|edg(?:es|ed) up|inch(?:es|ed) up|pick(?:s|ed) up|in the black|wider|stronger|blow(?:s|n)? out|blew out|push(?:es|ed) up';
const downWords =
  'down|lower|los(?:t|es|e|ing)|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|slid(?:e|es|ing)?|slip(?:s|ped|ping)?|sank|sinks?|tumbl(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|shed(?:s|ding)?|off|gave (?:up|back)|retreat(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|tighten(?:s|ed|ing)?|narrow(?:s|ed|ing)?|sold off|sells off|pull(?:s|ed)? back|correct(?:s|ed)|slump(?:s|ed|ing)?|giv(?:en|ing|es) (?:up|back)|weaken(?:s|ed|ing)?|crash(?:es|ed|ing)?|crater(?:s|ed)|eas(?:es|ed|ing)|tank(?:s|ed)|dip(?:s|ped)|surrender(?:s|ed|ing)?|edg(?:es|ed) down|inch(?:es|ed) down|in the red|softer|weaker|tighter|worse|cheaper|gave away|conced(?:es|ed)|bled|bleed(?:s|ing)?';

const words = new RegExp(`\\b(?:(?<up>${upWords})|(?<down>${downWords}))\\b`, 'gi');
const upAfter =
  /^ (?:gains?|rise|rally|advance|higher|increase|up|jump|return|rebound|widening|wider|upside|better|firmer|stronger|richer|ahead|to the good)\b/i;
const downAfter =
  /^ (?:loss|losses|drop|decline|fall|lower|drawdown|setback|down|off(?! (?:the|its|their))|correction|pullback|slide|slump|tightening|tighter|sell-?off|worse|softer|weaker|cheaper|behind)\b/i;

export type Direction = 1 | -1;

/** The direction that the last such word of a text gives; null when there is none. */
export function directionBefore(text: string): Direction | null {
  const last = [...text.matchAll(words)].at(-1);
  return last ? (last.groups?.up === undefined ? -1 : 1) : null;
}

/** The direction that the words right after a figure give, as in `a 3% loss`. */
export function directionAfter(text: string): Direction | null {
  if (upAfter.test(text)) return 1;
  return downAfter.test(text) ? -1 : null;
}
