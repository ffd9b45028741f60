import type { Catalyst } from '#shared/domain/playbook/note-remarks.ts';

/** Events that move markets: kind, the name a reading gives, and how notes write it. The first that matches a place holds it. */
export const events: readonly (readonly [kind: Catalyst['kind'], name: string, pattern: RegExp])[] = [
  ['fedMinutes', 'Fed minutes', /\b(?:Fed|FOMC) minutes\b|\bminutes of the (?:Fed|FOMC)\b/gi],
  [
    'fedDecision',
    'Fed decision',
    /\b(?:FOMC|Fed)(?:'s)?(?: (?:rate|policy|interest rate))? (?:decision|meeting|announcement|statement)\b|\bFOMC\b|\b(?:the )?Fed(?= (?:on|meets|decides|next|this) )|\brate decision\b/gi,
  ],
  [
    'inflation',
    'CPI',
    /\bCPI\b(?: (?:prints?|report|release|data))?|\b(?:consumer price|inflation) (?:prints?|report|data|release|figures)\b/gi,
  ],
  ['inflation', 'PCE', /\b(?:core )?PCE\b(?: (?:prints?|report|deflator|data))?/g],
  ['inflation', 'PPI', /\bPPI\b(?: (?:prints?|report|data))?/g],
  [
    'jobs',
    'Jobs report',
    /\b(?:non-?farm )?payrolls?\b(?: report)?|\bNFP\b|\bjobs (?:report|data)\b|\bjobless claims\b|\bemployment report\b/gi,
  ],
  [
    'earnings',
    'Earnings',
    /\b(?:[\w&-]+ ){0,1}earnings(?: season| reports?| releases?)?\b|\bresults season\b|\breporting season\b/gi,
  ],
  [
    'reconstitution',
    'Index reconstitution',
    /\b(?:quarterly |annual |semi-annual |Russell |index |calendar )*(?:reconstitutions?|rebalanc(?:es?|ings?))\b/gi,
  ],
  [
    'expiry',
    'Option expiry',
    /\b(?:quad(?:ruple)?|triple|monthly|quarterly)?[ -]?(?:option|options) expir(?:y|ies|ation)\b|\b(?:quad(?:ruple)?|triple) witching\b|\bopex\b/gi,
  ],
  ['other', 'OPEC meeting', /\bOPEC\+?(?: meeting| decision)?/g],
  ['other', 'ECB meeting', /\bECB(?: (?:meeting|decision))?\b/g],
  ['other', 'BoJ meeting', /\b(?:BoJ|BOJ|Bank of Japan)(?: (?:meeting|decision))?\b/g],
  ['other', 'PMI', /\b(?:[A-Z][a-z]+ )?(?:ISM|PMIs?)\b/g],
  ['other', 'Jackson Hole', /\bJackson Hole\b/g],
  ['other', 'GDP', /\bGDP\b(?: (?:report|release|data))?/g],
  ['other', 'Retail sales', /\bretail sales\b/gi],
  [
    'other',
    'EIA inventories',
    /\bEIA\b(?: inventor(?:y|ies))?|\bAPI\b(?= (?:tonight|tomorrow|inventories|data))/g,
  ],
  ['other', 'Treasury auction', /\b(?:Treasury|bond|\d+-year) auctions?\b/gi],
  ['other', 'Election', /\b(?:presidential |midterm |general )?elections?\b/gi],
];

/** Words that say that a sentence looks ahead at events. */
export const looksAhead =
  /\b(?:catalysts?|next|the same (?:day|week)|docket|upcoming|ahead|due|calendar|coming|this week|tomorrow|tmrw|tonight|on (?:the \d+|monday|tuesday|wednesday|thursday|friday)|events?|within|agenda|schedule[ds]?|rebalances|can amplify|awaits?|looming|key dates?|expiry|expiration|reconstitutions?)\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/i;
