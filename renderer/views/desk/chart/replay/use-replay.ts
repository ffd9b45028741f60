import { useEffect, useRef, useState } from 'react';
import { answered } from '#renderer/api/answered.ts';
import {
  createReplayPlayer,
  type ReplayPlayer,
  replaySpeeds,
  type ReplaySpeed,
} from '#renderer/state/replay/replay-player.ts';
import { endReplay, stepReplay } from '#renderer/state/replay/replay-steps.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { deskStore } from '#renderer/state/store.ts';

export interface Replay {
  readonly playing: boolean;
  readonly speed: ReplaySpeed;
  /** Bars a second as they are reached; null while that is not known. */
  readonly rate: number | null;
  toggle(): void;
  /** One bar on or back; pauses. */
  step(by: 1 | -1): void;
  setSpeed(speed: ReplaySpeed): void;
  /** The next faster or slower speed. */
  changeSpeed(by: 1 | -1): void;
  end(): void;
}

/** Moves the as-of date by a session; resolves once the desk shows that day. */
async function stepOnDesk(by: 1 | -1): Promise<boolean> {
  const state = deskStore.getState();
  const next = stepReplay(selectSettings(state), by);
  if (next === null) return false;
  state.changeSettings({ asOf: next });
  await answered();
  return true;
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The replay that is on: the as-of date of the whole window, stepped forward. */
export function useReplay(): Replay {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<ReplaySpeed>(2);
  const [rate, setRate] = useState<number | null>(null);
  const player = useRef<ReplayPlayer | null>(null);
  const stepping = useRef(false);
  useEffect(() => {
    const made = createReplayPlayer({
      step: () => stepOnDesk(1),
      onPlaying: setPlaying,
      onRate: setRate,
      now: () => performance.now(),
      wait,
    });
    player.current = made;
    return () => made.pause();
  }, []);
  const choose = (next: ReplaySpeed): void => {
    setSpeed(next);
    player.current?.setSpeed(next);
  };
  return {
    playing,
    speed,
    rate,
    toggle: () => (playing ? player.current?.pause() : player.current?.play()),
    step(by) {
      player.current?.pause();
      // A held key asks faster than the desk can follow: what comes meanwhile is not kept.
      if (stepping.current) return;
      stepping.current = true;
      void stepOnDesk(by).finally(() => {
        stepping.current = false;
      });
    },
    setSpeed: choose,
    changeSpeed(by) {
      const place = replaySpeeds.indexOf(speed) + by;
      choose(replaySpeeds[Math.min(Math.max(place, 0), replaySpeeds.length - 1)] as ReplaySpeed);
    },
    end() {
      player.current?.pause();
      const state = deskStore.getState();
      const change = endReplay(selectSettings(state));
      if (change !== null) state.changeSettings(change);
    },
  };
}
