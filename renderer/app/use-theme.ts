import { isAudience } from './audience/is-audience.ts';
import { useLayoutEffect } from 'react';
import { useMediaQuery } from '#renderer/components/use-media-query.ts';
import { useDesk } from '#renderer/state/store.ts';

/** Puts the theme, its contrast, the candle colours and meeting mode in force on the page, where the style sheets and the charts read them. */
export function useTheme(): void {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const systemWantsMore = useMediaQuery('(prefers-contrast: more)');
  const isForced = useMediaQuery('(forced-colors: active)');
  const theme = useDesk((state) => state.settings?.theme ?? 'system');
  const contrast = useDesk((state) => state.settings?.contrast ?? 'system');
  const candles = useDesk((state) => state.settings?.candleColours ?? 'blueOrange');
  const inMeeting = useDesk((state) => state.settings?.meeting != null);
  const shown = theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme;
  const isHigh = contrast === 'high' || (contrast === 'system' && systemWantsMore);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['candles'] = candles;
    dataset['theme'] = shown;
    // Colours that are forced replace all of a theme; the charts, which copied them, read them again.
    dataset['contrast'] = isForced ? 'forced' : isHigh ? 'high' : 'standard';
    if (isAudience()) dataset['audience'] = '';
    if (inMeeting) dataset['meeting'] = '';
    else delete dataset['meeting'];
  }, [shown, isHigh, isForced, candles, inMeeting]);
}
