import { LiveText } from '#renderer/components/live/live-text.tsx';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { PlotTableView } from '#renderer/components/plots/plot-table-view.tsx';
import type { PlotWords } from '#renderer/components/plots/plot-types.ts';
import { formatWeekday } from '#shared/format/format-day.ts';
import { ruleByKey, type RulerKeyState } from './ruler-keys.ts';
import { TimeLegend } from './time-legend.tsx';
import type { DayRange } from './time-lines-contract.ts';
import type { TimePane } from './time-pane.ts';
import { timeTable } from './time-table.ts';
import { useTimeLines } from './use-time-lines.ts';

interface TimeLinesProps extends PlotWords {
  /** Day numbers of the sessions, ascending; every line is as long. The same array keeps the range in sight. */
  readonly days: ArrayLike<number>;
  /** One below the other, with one date axis, one crosshair and one range. */
  readonly panes: readonly TimePane[];
  /** Two dates drawn across all panes; null for none. */
  readonly ruler: DayRange | null;
  /** Called while the dates are dragged and, `final`, once they are chosen; null takes them away. */
  onRuler(range: DayRange | null, final: boolean): void;
}

const noKeys: RulerKeyState = { cursor: null, first: null };
const zoomStep = 1.25;

/** Lines over sessions with a legend at the crosshair, and a ruler between two dates for pointer and keys. */
export function TimeLines({ name, summary, days, panes, ruler, onRuler }: TimeLinesProps) {
  const id = useId();
  const [measuring, setMeasuring] = useState(false);
  const [table, setTable] = useState(false);
  const [keys, setKeys] = useState(noKeys);
  const [keysOn, setKeysOn] = useState(days);
  // A session counted among other days is another one.
  if (keysOn !== days) {
    setKeysOn(days);
    setKeys(noKeys);
  }
  const { container, chart, pointed, tops } = useTimeLines(days, panes, (range, final) => {
    onRuler(range, final);
    if (final) setMeasuring(false);
  });
  useEffect(() => chart?.setRuler(ruler), [chart, ruler]);
  useEffect(() => chart?.setMeasuring(measuring), [chart, measuring]);
  useEffect(() => chart?.point(keys.cursor), [chart, keys.cursor]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      chart?.zoom(event.key === 'ArrowUp' ? zoomStep : 1 / zoomStep);
      return event.preventDefault();
    }
    const answer = ruleByKey(event.key, keys, days);
    if (answer === null) return;
    event.preventDefault();
    setKeys({ cursor: answer.cursor, first: answer.first });
    if (answer.ruler !== undefined) onRuler(answer.ruler.range, answer.ruler.final);
  };
  const session = pointed ?? keys.cursor ?? days.length - 1;
  const date = days.length === 0 ? '' : formatWeekday(days[session] as number);
  const said = panes.flatMap(({ axis, lines }) =>
    lines.map((line) => `${line.name} ${axis.format(line.values[session] ?? Number.NaN)}`),
  );
  return (
    <section className="time-lines" aria-labelledby={`${id}-name`}>
      <div className="time-lines-bar">
        <h2 id={`${id}-name`}>{name}</h2>
        <span className="time-lines-date">{date}</span>
        <button
          type="button"
          className="button"
          aria-pressed={measuring}
          onClick={() => setMeasuring(!measuring)}
          title="Drag or click two dates. By key, on the chart: arrows, Enter, arrows, Enter"
        >
          Measure
        </button>
        {ruler === null ? null : (
          <button type="button" className="button button-plain" onClick={() => onRuler(null, true)}>
            Clear<span className="visually-hidden"> the two dates</span>
          </button>
        )}
        <button
          type="button"
          className="plot-table-button"
          aria-expanded={table}
          onClick={() => setTable(!table)}
        >
          Table<span className="visually-hidden"> of {name}</span>
        </button>
      </div>
      <div className="time-lines-stage">
        {/* biome-ignore lint/a11y: the chart takes the arrow keys; its name and summary stand beside it */}
        <div
          ref={container}
          className="time-lines-canvas ring-above"
          role="application"
          aria-roledescription="chart"
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-summary`}
          tabIndex={0}
          onKeyDown={onKeyDown}
        />
        {panes.map((pane, order) => (
          <TimeLegend key={pane.name} pane={pane} top={tops[order] ?? null} session={session} />
        ))}
        {table ? (
          <PlotTableView name={name} table={timeTable(days, panes)} onClose={() => setTable(false)} />
        ) : null}
      </div>
      <p id={`${id}-summary`} className="visually-hidden">
        {summary}
      </p>
      <LiveText>
        {keys.cursor === null
          ? ''
          : `${keys.first === null ? '' : 'From the first date. '}${date}: ${said.join(', ')}`}
      </LiveText>
    </section>
  );
}
