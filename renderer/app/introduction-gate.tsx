import { lazy, Suspense, useEffect, useState } from 'react';
import { useDesk } from '#renderer/state/store.ts';
import { afterFirstCandles } from '#renderer/views/desk/dock/after-first-candles.ts';

const Introduction = lazy(async () => ({
  default: (await import('#renderer/views/help/introduction/introduction.tsx')).Introduction,
}));

/** Lets the first steps come on the desk once it shows candles: never in a meeting, and by themselves only until they are done. */
export function IntroductionGate() {
  const state = useDesk(({ settings }) => settings?.introduction ?? 'done');
  const mayCome = useDesk(({ settings }) => settings?.screen === 'desk' && settings.meeting === null);
  const offered = useDesk(({ description }) => description?.offersIntroduction ?? false);
  const [postponed, setPostponed] = useState(false);
  const asked = state === 'asked';
  const wanted = mayCome && (asked || (state === 'due' && offered && !postponed));
  const painted = useFirstCandles(wanted);
  if (!wanted || !painted) return null;
  return (
    <Suspense>
      <Introduction asked={asked} onPostpone={() => setPostponed(true)} />
    </Suspense>
  );
}

/** True once candles have been on the screen; looks for them only while somebody waits. */
function useFirstCandles(waiting: boolean): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!waiting || painted) return;
    let stop = (): void => undefined;
    const look = (): void => {
      stop = afterFirstCandles(() => {
        if (document.querySelector('[data-painted="true"]') === null) look();
        else setPainted(true);
      });
    };
    look();
    return () => stop();
  }, [waiting, painted]);
  return painted;
}
