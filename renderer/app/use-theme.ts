import { isAudience } from './audience/is-audience.ts';
import { useLayoutEffect } from 'react';
import { useMediaQuery } from '#renderer/components/use-media-query.ts';
import { useDesk } from '#renderer/state/store.ts';

/** Puts the theme, the candle colours and meeting mode in force on the page, where the style sheets and the chart read them. */
export function useTheme(): void {
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const theme = useDesk((state) => state.settings?.theme ?? 'system');
  const candles = useDesk((state) => state.settings?.candleColours ?? 'blueOrange');
  const inMeeting = useDesk((state) => state.settings?.meeting != null);
  const shown = theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme;
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['candles'] = candles;
    dataset['theme'] = shown;
    if (isAudience()) dataset['audience'] = '';
    if (inMeeting) dataset['meeting'] = '';
    else delete dataset['meeting'];
  }, [shown, candles, inMeeting]);
}
