import type { ChartAnswer } from '../../../../shared/ipc/chart-schemas.ts';
import type { SourceRequest } from './source-worker.ts';

type WithoutId<Request> = Request extends SourceRequest ? Omit<Request, 'id'> : never;

const worker = new Worker(new URL('./source-worker.ts', import.meta.url), { type: 'module' });
const waiting = new Map<number, (answer: ChartAnswer | null) => void>();
let lastId = 0;

worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; answer: ChartAnswer | null }>) => {
  waiting.get(data.id)?.(data.answer);
  waiting.delete(data.id);
});

/** Asks the thread that holds the bars. */
export function askSource(request: WithoutId<SourceRequest>): Promise<ChartAnswer | null> {
  const id = ++lastId;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    worker.postMessage({ ...request, id }, []);
  });
}
