import { useEffect } from 'react';
import { useQuery } from '#renderer/api/use-query.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';

/** Every playbook with its versions, asked anew when it is first shown and when what is open changes: data did not. */
export function usePlaybooks() {
  const asOf = useDesk(selectAsOf);
  const open = useDesk((state) => `${state.playbook?.id} ${state.playbook?.version}`);
  const query = useQuery('playbook.list', { asOf });
  const { reload } = query;
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another playbook is the reason to ask
  useEffect(reload, [reload, open]);
  return query;
}
