/** What one chart shows, for those that are linked with it. */
export type ChartSignal =
  | { readonly kind: 'crosshair'; readonly day: number | null }
  | { readonly kind: 'range'; readonly fromDay: number; readonly toDay: number };

interface Envelope {
  readonly group: string;
  readonly source: string;
  readonly signal: ChartSignal;
}

/** Carries what is published to other windows and brings what they publish; a BroadcastChannel is one. */
export interface Carrier {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

type Listener = (signal: ChartSignal) => void;

export interface ChartHub {
  /** Tells every chart of the group but the one that it comes from, in this window and in the others. */
  publish(group: string, source: string, signal: ChartSignal): void;
  /** The answer ends it. */
  subscribe(group: string, source: string, listener: Listener): () => void;
}

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  const { group, source, signal } = value as Partial<Envelope>;
  const isDay = (day: unknown): boolean => Number.isInteger(day);
  if (typeof group !== 'string' || typeof source !== 'string' || typeof signal !== 'object') return false;
  if (signal?.kind === 'crosshair') return signal.day === null || isDay(signal.day);
  return signal?.kind === 'range' && isDay(signal.fromDay) && isDay(signal.toDay);
}

/** Crosshair and range between the charts of a group; a source never hears itself. */
export function createChartHub(carrier: Carrier | null): ChartHub {
  const subscribers = new Set<{
    readonly group: string;
    readonly source: string;
    readonly listener: Listener;
  }>();
  const deliver = ({ group, source, signal }: Envelope): void => {
    for (const subscriber of subscribers)
      if (subscriber.group === group && subscriber.source !== source) subscriber.listener(signal);
  };
  carrier?.addEventListener('message', ({ data }) => {
    if (isEnvelope(data)) deliver(data);
  });
  return {
    publish(group, source, signal) {
      const envelope = { group, source, signal };
      deliver(envelope);
      carrier?.postMessage(envelope);
    },
    subscribe(group, source, listener) {
      const subscriber = { group, source, listener };
      subscribers.add(subscriber);
      return () => subscribers.delete(subscriber);
    },
  };
}
