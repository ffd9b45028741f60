const onWhat =
  '(?:an? |any |the |two |three |consecutive )?(?:daily |weekly |monthly |clean |decisive |sustained |confirmed )?(?:close|closes|closing|settlement|finish|break|breakout|breakdown|breach|move|push|print|tag|thrust|cross|dips?|pullback|weakness|strength|rally|bounce|drop|retest|reclaim)';

/** Words that make what follows them a condition, and labels of one. */
export const cues = new RegExp(
  `\\b(?:if|once|when|whenever|unless|until|(?:should|were)(?= (?:the |an? |it |price |spot |this |that |\\ue001))|provided(?: that)?|as soon as|the (?:moment|minute|day|second)(?: that)?|in (?:the event|case)(?: that| of)?|no longer|on(?= ${onWhat}\\b| \\ue001 ?\\ue002))(?= |:)|\\b(?:entry|exit|trigger|entry trigger|exit trigger|signal|invalidation|kill switch) ?(?:is|:)`,
  'gi',
);

/** Words of a list of signals. */
export const lists =
  /\b(?:watch(?:ing)?|monitor(?:ing)?|keep(?:ing)? an eye on|(?:stop|exit|warning|sell)[ -]signals?|signals? (?:that|to|which)|as (?:real-time )?(?:stop )?signals?|red flags?|what would (?:change|make)|would (?:also )?be (?:a|our|the|my) (?:reason|signal|cue))\b/i;
