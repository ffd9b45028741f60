import type { SurveyVolatility } from '#shared/domain/stop-board-idea.ts';

/** What the volatilities are called, and what they are. */
export const volatilityNames: Readonly<Record<SurveyVolatility, { name: string; title: string }>> = {
  current: { name: 'Current', title: 'Realised over the last 252 sessions' },
  history: { name: 'Long-run', title: 'Realised over the whole history' },
  stressed: { name: 'Stressed', title: 'The highest of any 63 sessions on record' },
  typed: { name: 'Yours', title: 'The one you type' },
};
