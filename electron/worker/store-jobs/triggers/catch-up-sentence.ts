import type { CatchUp } from '#shared/ipc/alert-schemas.ts';
import { formatDate } from '#shared/format/format-day.ts';

interface Caught extends Pick<CatchUp, 'after' | 'through' | 'sessions' | 'unknown'> {
  readonly fired: number;
}

/** What a look over several sessions found, for the user. */
export function catchUpSentence({ after, through, sessions, fired, unknown }: Caught): string {
  const doubtful = new Set(unknown.map(({ triggerId }) => triggerId)).size;
  const firedText = fired === 0 ? 'nothing fired' : fired === 1 ? 'one alert fired' : `${fired} alerts fired`;
  const doubt =
    doubtful === 0
      ? ''
      : `; of ${doubtful === 1 ? 'one trigger' : `${doubtful} triggers`} it could not be known on some of them`;
  return `${sessions} sessions after ${formatDate(after)}, through ${formatDate(through)}, were replayed in order: ${firedText}${doubt}.`;
}
