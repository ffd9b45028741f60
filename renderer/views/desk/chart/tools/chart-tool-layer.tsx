import { useEffect, useRef, useState } from 'react';
import { useQuery } from '#renderer/api/use-query.ts';
import type { DeskChart } from '#renderer/charts/chart-contract.ts';
import type { MeasuredSpan } from '#renderer/charts/tools/measure-span.ts';
import { measureWords } from '#renderer/charts/tools/measure-words.ts';
import type { ChartTool } from '#renderer/charts/tools/tools-contract.ts';
import type { ChartPoint } from '#renderer/charts/tools/chart-point.ts';
import { LiveText } from '#renderer/components/live/live-text.tsx';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { linkOf } from '#renderer/state/layout/links.ts';
import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { usePanel } from '#renderer/state/panel-context.ts';
import { beginReplay } from '#renderer/state/replay/replay-steps.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { DrawingKind, DrawingPlan } from '#shared/domain/drawing.ts';
import { formatDay, formatWeekday } from '#shared/format/format-day.ts';
import { formatValue } from '#shared/format/format-value.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';
import { useChartOptions } from '../chart-options-of.ts';
import { DateEntry } from './date-entry.tsx';
import { DrawingsPanel } from './drawings-panel.tsx';
import { SelectedDrawing } from './selected-drawing.tsx';
import { TakeBack } from './take-back.tsx';
import { ToolStrip } from './tool-strip.tsx';
import { useChartLink } from './use-chart-link.ts';
import { useChartPicture } from './use-chart-picture.ts';
import { useChartTools } from './use-chart-tools.ts';
import { useDrawings } from './use-drawings.ts';
import { useMaximised } from './use-maximised.ts';
import { useToolKeys } from './use-tool-keys.ts';

interface ChartToolLayerProps {
  readonly chart: DeskChart;
  readonly symbol: string;
  readonly provenance: Provenance;
  readonly visible: { readonly fromDay: number; readonly toDay: number } | null;
}

const pageBars = 20;
const noEvents: readonly never[] = [];

/** The tools over a chart: what is drawn, measured, dated and replayed on it. Loaded once the candles stand. */
export function ChartToolLayer({ chart, symbol, provenance, visible }: ChartToolLayerProps) {
  const { panel } = usePanel();
  const { asOf, replay, chartEvents } = useDesk(selectSettings);
  const group = useDesk((state) => (panel === null ? 'A' : linkOf(selectLayout(state), panel)));
  const changeSettings = useDesk((state) => state.changeSettings);
  const [options, changeOptions] = useChartOptions();
  const { scaleInverted } = options;
  const [tool, setTool] = useState<ChartTool | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [measure, setMeasure] = useState<MeasuredSpan | null>(null);
  const [hint, setHint] = useState('');
  const [listed, setListed] = useState(false);
  const [going, setGoing] = useState(false);
  const [spoken, setSpoken] = useState('');
  const [maximised, toggleMaximised] = useMaximised(chart);
  const dateField = useRef<HTMLInputElement>(null);
  const mask = useMask();
  useChartPicture(chart, { provenance, asOf, options, visible });
  const drawings = useDrawings(symbol);
  const events = useQuery('chart.events', { symbol, asOf });
  const dated = (events.value ?? noEvents).map((event) =>
    event.kind === 'calendar' ? { ...event, title: mask.text(event.title) } : event,
  );

  const planned = (kind: DrawingKind, points: readonly ChartPoint[]): DrawingPlan => ({
    id: crypto.randomUUID(),
    symbol,
    kind,
    anchors: points.map(({ day, price }) => ({ date: toBusinessDate(day), price })),
    text: '',
    tone: 'one',
    dash: 'solid',
  });
  const startReplay = (from: BusinessDate): void => {
    setTool(null);
    const change = beginReplay(selectSettings(deskStore.getState()), from, provenance.lastDate);
    if (change === null)
      deskStore.getState().notify('information', 'There is no later bar to replay.', 'public');
    else changeSettings(change);
  };
  const tools = useChartTools(chart, {
    onDrawn(kind, points) {
      setTool(null);
      const plan = planned(kind, points);
      drawings.change(null, plan);
      setSelected(plan.id);
      if (kind === 'note')
        requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-autofocus-words]')?.focus());
    },
    onMoved(id, points) {
      const before = drawings.list.find((one) => one.id === id);
      if (before) drawings.change(before, { ...before, anchors: planned('trend', points).anchors }, 'move');
    },
    onSelect: setSelected,
    onMeasure: setMeasure,
    onPick: (day) => startReplay(toBusinessDate(day)),
    onCrosshair(point, by) {
      tell(point?.day ?? null);
      if (by === 'key' && point)
        setSpoken(`${formatWeekday(point.day)}, ${formatValue(point.price, provenance.unit)}`);
    },
    onHint: setHint,
  });
  const tell = useChartLink(chart, tools, group, panel ?? 'chart', visible);
  const current = drawings.list.find(({ id }) => id === selected) ?? null;
  const shown = JSON.stringify(
    drawings.list.map(({ id, kind, tone, dash, text, anchors }) => {
      const points = anchors.map(({ date, price }) => ({ day: toDayNumber(date), price }));
      return { id, kind, tone, dash, text: mask.text(text), points };
    }),
  );
  const marks = JSON.stringify(
    chartEvents ? dated.map(({ kind, title, date }) => ({ kind, title, day: toDayNumber(date) })) : noEvents,
  );
  useEffect(() => tools?.setDrawings(symbol, JSON.parse(shown)), [tools, symbol, shown]);
  useEffect(() => tools?.setEvents(JSON.parse(marks)), [tools, marks]);
  useEffect(() => tools?.setSelected(current?.id ?? null), [tools, current?.id]);
  useEffect(() => tools?.setTool(tool), [tools, tool]);
  useEffect(() => tools?.setInverted(scaleInverted), [tools, scaleInverted]);
  const cut =
    replay !== null && isWithin(provenance.lastDate, asOf) ? toDayNumber(provenance.lastDate) : null;
  useEffect(() => tools?.setCut(cut), [tools, cut]);

  const begin = (next: ChartTool) => (): void => {
    setTool(tool === next ? null : next);
    setSelected(null);
    chart.host.container.focus({ preventScroll: true });
  };
  useCommands({
    'chart.measure': begin('measure'),
    'chart.horizontalLine': begin('level'),
    'chart.trendLine': begin('trend'),
    'chart.pinNote': begin('note'),
    'chart.drawings': () => setListed(!listed),
    'chart.goTo': () => setGoing(true),
    'chart.invert': () => changeOptions({ scaleInverted: !scaleInverted }),
    'chart.maximise': toggleMaximised,
    'chart.left': () => tools?.step(-1, 0),
    'chart.right': () => tools?.step(1, 0),
    'chart.farLeft': () => {
      chart.moveBars(-pageBars);
      tools?.stepIfShown(-pageBars);
    },
    'chart.farRight': () => {
      chart.moveBars(pageBars);
      tools?.stepIfShown(pageBars);
    },
    'replay.start': begin('pick'),
  });
  const [toolsOn, setToolsOn] = useState(symbol);
  const [spokenAsOf, setSpokenAsOf] = useState(asOf);
  // What was said of a bar may be of a day that can no longer be read.
  if (spokenAsOf !== asOf) {
    setSpokenAsOf(asOf);
    setSpoken('');
  }
  // What was in hand on one symbol is not meant for the next.
  if (toolsOn !== symbol) {
    setToolsOn(symbol);
    setTool(null);
    setSelected(null);
  }
  useEffect(() => {
    if (going) dateField.current?.select();
  }, [going]);
  const removeSelected = (): void => {
    if (current === null) return;
    drawings.change(current, null);
    setSelected(null);
    chart.host.container.focus({ preventScroll: true });
  };
  useToolKeys(chart, { tools, busy: tool !== null || current !== null, onDelete: removeSelected });
  const takeBack = (): void => {
    if (going) setGoing(false);
    else if (tools?.cancel()) setTool(null);
    else setListed(false);
    chart.host.container.focus({ preventScroll: true });
  };
  const something = going || tool !== null || measure !== null || current !== null || listed;
  const fields = current && (
    <SelectedDrawing
      key={current.id}
      drawing={current}
      onChange={(after, gesture) => drawings.change(current, after, gesture)}
      onRemove={removeSelected}
      onClose={() => setSelected(null)}
    />
  );
  return (
    <>
      <ToolStrip
        tool={tool}
        panelOpen={listed}
        inverted={scaleInverted}
        maximised={maximised}
        replaying={replay !== null}
      />
      {maximised ? <TakeBack onBack={toggleMaximised} /> : null}
      {something ? <TakeBack onBack={takeBack} /> : null}
      {hint === '' ? null : (
        <div className="tool-hint" role="status">
          {hint}
          {tool === 'pick' ? <DateEntry label="Replay from" value={null} onDate={startReplay} /> : null}
        </div>
      )}
      {going ? (
        <div className="tool-hint" role="group" aria-label="Go to date on the chart">
          Go to
          <DateEntry
            label="Date to show on the chart"
            value={null}
            ref={dateField}
            onDate={(date) => {
              setGoing(false);
              tools?.goTo(toDayNumber(date));
              chart.host.container.focus({ preventScroll: true });
            }}
          />
        </div>
      ) : null}
      {listed ? null : fields}
      {listed ? (
        <DrawingsPanel
          symbol={symbol}
          drawings={drawings.list}
          selected={current?.id ?? null}
          events={dated}
          showEvents={chartEvents}
          fields={fields}
          onSelect={({ id }) => setSelected(id)}
          onRemove={(drawing) => drawings.change(drawing, null)}
          onShowEvents={(show) => changeSettings({ chartEvents: show })}
          onGoTo={(day) => tools?.goTo(day)}
          onClose={() => setListed(false)}
        />
      ) : null}
      <LiveText testId="measured">
        {measure === null
          ? ''
          : `${formatDay(measure.from.day)} to ${formatDay(measure.to.day)}: ${measureWords(measure, provenance.unit)}`}
      </LiveText>
      <LiveText testId="crosshair-at">{spoken}</LiveText>
    </>
  );
}
