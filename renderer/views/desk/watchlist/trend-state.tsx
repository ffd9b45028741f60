import type { trendStates } from '#shared/ipc/market-schemas.ts';

type State = (typeof trendStates)[number];

const looks: Record<State, { readonly text: string; readonly mark: string; readonly meaning: string }> = {
  'above-all': { text: 'Above all', mark: '▲', meaning: 'Above EMA20, SMA50 and SMA200' },
  'below-all': { text: 'Below all', mark: '▼', meaning: 'Below EMA20, SMA50 and SMA200' },
  mixed: { text: 'Mixed', mark: '◆', meaning: 'Above some averages and below others' },
  unknown: { text: 'Unknown', mark: '?', meaning: 'Cannot be compared with every average' },
};

/** Where the close stands against its three averages together. */
export function TrendState({ state }: { readonly state: State }) {
  const { text, mark, meaning } = looks[state];
  return (
    <span className={`trend trend-${state}`} title={meaning}>
      <span className="trend-mark" aria-hidden="true">
        {mark}
      </span>
      <span className="trend-text">{text}</span>
    </span>
  );
}
