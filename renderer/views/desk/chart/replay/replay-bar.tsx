import { LiveText } from '#renderer/components/live/live-text.tsx';
import { useEffect } from 'react';
import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { replaySpeeds } from '#renderer/state/replay/replay-player.ts';
import { beginReplay } from '#renderer/state/replay/replay-steps.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { DateEntry } from '../tools/date-entry.tsx';
import { TakeBack } from '../tools/take-back.tsx';
import { useReplay } from './use-replay.ts';

const speeds = replaySpeeds.map((speed) => ({
  value: String(speed),
  label: `${speed}`,
  title: `${speed} ${speed === 1 ? 'bar' : 'bars'} a second`,
}));
/** Slower than this share of the chosen speed is said. */
const keepsUp = 0.9;

/** Bars replayed: the as-of date stepped forward, so that the whole window follows and nothing later can be read. */
export function ReplayBar() {
  const { asOf, replay } = useDesk(selectSettings);
  const changeSettings = useDesk((state) => state.changeSettings);
  const { playing, speed, rate, toggle, step, setSpeed, changeSpeed, end } = useReplay();
  useCommands({
    'replay.play': toggle,
    'replay.step': () => step(1),
    'replay.back': () => step(-1),
    'replay.faster': () => changeSpeed(1),
    'replay.slower': () => changeSpeed(-1),
    'replay.stop': end,
  });
  const left = replay !== null && (asOf === null || asOf > replay.endsOn);
  // The as-of date was set beyond the replay by other means: it is over, and that date stays.
  useEffect(() => {
    if (left) changeSettings({ replay: null });
  }, [left, changeSettings]);
  if (replay === null || asOf === null) return null;
  const isLast = asOf === replay.endsOn;
  const startFrom = (date: BusinessDate): void => {
    const state = deskStore.getState();
    const change = beginReplay(selectSettings(state), date, replay.endsOn);
    if (change !== null) state.changeSettings(change);
  };
  const slow = playing && rate !== null && rate < speed * keepsUp;
  return (
    <section className="replay-bar" aria-label="Replay">
      <TakeBack onBack={end} />
      <strong>Replay</strong>
      <span className="replay-buttons">
        <button
          type="button"
          className="button button-plain button-icon"
          title="One bar back"
          onClick={() => step(-1)}
        >
          <Icon name="earlier" />
          <span className="visually-hidden">One bar back</span>
        </button>
        <button type="button" className="button" onClick={toggle} disabled={isLast && !playing}>
          <Icon name={playing ? 'pause' : 'play'} />
          {playing ? 'Pause' : 'Play'}
        </button>
        <button
          type="button"
          className="button button-plain button-icon"
          title="One bar forward"
          onClick={() => step(1)}
          disabled={isLast}
        >
          <Icon name="later" />
          <span className="visually-hidden">One bar forward</span>
        </button>
      </span>
      <span className="replay-speed">
        <ChoiceGroup
          name="Bars a second"
          choices={speeds}
          value={String(speed)}
          onChoose={(next) => {
            const chosen = replaySpeeds.find((one) => String(one) === next);
            if (chosen !== undefined) setSpeed(chosen);
          }}
        />
        <span className="muted">bars/s</span>
      </span>
      <DateEntry label="Replay from" value={asOf} onDate={startFrom} />
      <span className="replay-rate" data-testid="replay-rate">
        {slow ? `reaches ${formatNumber(rate, 1)} bars/s` : isLast ? 'the last bar' : ''}
      </span>
      <LiveText>{playing ? 'Playing' : `Replay stands on ${formatDate(asOf)}`}</LiveText>
      <button type="button" className="button replay-end" onClick={end}>
        End replay
      </button>
    </section>
  );
}
