import { useEffect, useState } from 'react';
import { useLastAnswer } from '#renderer/api/use-last-answer.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { selectAsOf, selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { afterFirstCandles } from '#renderer/views/desk/dock/after-first-candles.ts';
import { unreadAlerts } from '#shared/domain/unread-alerts.ts';
import './unread-alerts.css';

const mostShown = 99;

/** How many alerts nobody has seen yet; nothing on the way to the first candles, and nothing when there are none. */
export function UnreadAlerts() {
  const asOf = useDesk(selectAsOf);
  const { seenAlert } = useDesk(selectSettings).monitor;
  const [asked, setAsked] = useState(false);
  useEffect(() => afterFirstCandles(() => setAsked(true)), []);
  const list = useLastAnswer(useQuery('alerts.list', asked ? { asOf } : null));
  const count = list === null ? 0 : unreadAlerts(list.alerts, seenAlert).length;
  if (count === 0) return null;
  return (
    <span className="unread-count" data-testid="unread-alerts">
      {count > mostShown ? `${mostShown}+` : count}
      <span className="visually-hidden"> unread {count === 1 ? 'alert' : 'alerts'}</span>
    </span>
  );
}
