import { type ReactNode, useEffect, useRef } from 'react';
import { eventLetters } from '#renderer/charts/tools/draw-events.ts';
import { Icon } from '#renderer/components/icon.tsx';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { ChartEvent } from '#shared/domain/chart-event.ts';
import type { DrawingPlan } from '#shared/domain/drawing.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { drawingName } from './drawing-names.ts';

interface DrawingsPanelProps {
  readonly symbol: string;
  readonly drawings: readonly DrawingPlan[];
  readonly selected: string | null;
  readonly events: readonly ChartEvent[];
  readonly showEvents: boolean;
  /** The fields of the selected drawing. */
  readonly fields: ReactNode;
  onSelect(drawing: DrawingPlan): void;
  onRemove(drawing: DrawingPlan): void;
  onShowEvents(show: boolean): void;
  onGoTo(day: number): void;
  onClose(): void;
}

/** More are not read one by one. */
const mostEvents = 60;

/** What is drawn on the chart and what is dated on its axis, as lists: the twin of seeing and clicking them. */
export function DrawingsPanel(props: DrawingsPanelProps) {
  const { symbol, drawings, selected, events, showEvents, onSelect, onRemove, onGoTo, onClose } = props;
  const mask = useMask();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  const shown = events.toReversed().slice(0, mostEvents);
  const go = (date: BusinessDate) => () => onGoTo(toDayNumber(date));
  return (
    <section className="drawings-panel" aria-label="Drawings and events" tabIndex={-1} ref={panel}>
      <header>
        <h2>Drawings on {symbol}</h2>
        <button type="button" className="button button-plain button-icon" onClick={onClose}>
          <Icon name="close" />
          <span className="visually-hidden">Close the list</span>
        </button>
      </header>
      {drawings.length === 0 ? (
        <p className="muted">None yet. Choose a tool on the left, or Shift and drag to measure.</p>
      ) : (
        <ul>
          {drawings.map((drawing) => (
            <li key={drawing.id} className="drawings-row" data-selected={drawing.id === selected}>
              <span className={`tone-sample tone-${drawing.tone}`} aria-hidden="true" />
              <button
                type="button"
                className="drawings-name"
                aria-pressed={drawing.id === selected}
                onClick={() => onSelect(drawing)}
              >
                {drawingName(drawing)}
                {drawing.text === '' ? null : <span className="muted">{mask.text(drawing.text)}</span>}
              </button>
              <button
                type="button"
                className="button button-plain button-icon"
                onClick={() => onRemove(drawing)}
              >
                <Icon name="remove" />
                <span className="visually-hidden">Delete {drawingName(drawing)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {props.fields}
      <header>
        <h2>Events</h2>
        <label className="drawings-toggle">
          <input
            type="checkbox"
            checked={showEvents}
            onChange={(event) => props.onShowEvents(event.target.checked)}
          />
          on the axis
        </label>
      </header>
      {shown.length === 0 ? <p className="muted">None is known.</p> : null}
      <ul>
        {shown.map((event) => (
          <li key={`${event.date} ${event.kind} ${event.title}`} className="drawings-row">
            <span className="event-letter" aria-hidden="true">
              {eventLetters[event.kind]}
            </span>
            <button type="button" className="drawings-name" onClick={go(event.date)}>
              {formatDate(event.date)}
              <span className="muted">
                {event.kind === 'calendar' ? mask.text(event.title) : event.title}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {events.length > shown.length ? (
        <p className="muted">
          The newest {shown.length} of {events.length}; the others stand on the axis.
        </p>
      ) : null}
    </section>
  );
}
