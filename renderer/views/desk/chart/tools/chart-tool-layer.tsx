import { useState } from 'react';
import { useQuery } from '#renderer/api/use-query.ts';
import type { DeskChart } from '#renderer/charts/chart-contract.ts';
import type { MeasuredSpan } from '#renderer/charts/tools/measure-span.ts';
import { measureWords } from '#renderer/charts/tools/measure-words.ts';
import type { ChartTool } from '#renderer/charts/tools/tools-contract.ts';
import { LiveText } from '#renderer/components/live/live-text.tsx';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { linkOf } from '#renderer/state/layout/links.ts';
import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { usePanel } from '#renderer/state/panel-context.ts';
import { beginReplay } from '#renderer/state/replay/replay-steps.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { formatDay, formatWeekday } from '#shared/format/format-day.ts';
import { formatValue } from '#shared/format/format-value.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';
import { useChartOptions } from '../chart-options-of.ts';
import { DateEntry } from './date-entry.tsx';
import { DrawingsPanel } from './drawings-panel.tsx';
import { GoToDate } from './go-to-date.tsx';
import { anchorsOf, planDrawing } from './plan-drawing.ts';
import { SelectedDrawing } from './selected-drawing.tsx';
import { TakeBack } from './take-back.tsx';
import { ToolStrip } from './tool-strip.tsx';
import { useChartLink } from './use-chart-link.ts';
import { useChartPicture } from './use-chart-picture.ts';
import { useChartTools } from './use-chart-tools.ts';
import { useDrawings } from './use-drawings.ts';
import { useInHand } from './use-in-hand.ts';
import { useMaximised } from './use-maximised.ts';
import { useShownOnChart } from './use-shown-on-chart.ts';
import { useSpoken } from './use-spoken.ts';
import { useToolCommands } from './use-tool-commands.ts';
import { useToolKeys } from './use-tool-keys.ts';

interface ChartToolLayerProps {
  readonly chart: DeskChart;
  readonly symbol: string;
  readonly provenance: Provenance;
  readonly visible: { readonly fromDay: number; readonly toDay: number } | null;
}

const noEvents: readonly never[] = [];

/** The tools over a chart: what is drawn, measured, dated and replayed on it. Loaded once the candles stand. */
export function ChartToolLayer({ chart, symbol, provenance, visible }: ChartToolLayerProps) {
  const { panel } = usePanel();
  const { asOf, replay, chartEvents } = useDesk(selectSettings);
  const group = useDesk((state) => (panel === null ? 'A' : linkOf(selectLayout(state), panel)));
  const changeSettings = useDesk((state) => state.changeSettings);
  const [options, changeOptions] = useChartOptions();
  const { scaleInverted } = options;
  const { tool, selected, setTool, setSelected } = useInHand(symbol);
  const [measure, setMeasure] = useState<MeasuredSpan | null>(null);
  const [hint, setHint] = useState('');
  const [listed, setListed] = useState(false);
  const [going, setGoing] = useState(false);
  const [spoken, setSpoken] = useSpoken(asOf);
  const [maximised, toggleMaximised] = useMaximised(chart);
  const mask = useMask();
  useChartPicture(chart, { provenance, asOf, options, visible });
  const drawings = useDrawings(symbol);
  const current = drawings.list.find(({ id }) => id === selected) ?? null;
  const events = (useQuery('chart.events', { symbol, asOf }).value ?? noEvents).map((event) =>
    event.kind === 'calendar' ? { ...event, title: mask.text(event.title) } : event,
  );

  const backToChart = (): void => chart.host.container.focus({ preventScroll: true });
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
      const plan = planDrawing(symbol, kind, points);
      drawings.change(null, plan);
      setSelected(plan.id);
      if (kind === 'note')
        requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-autofocus-words]')?.focus());
    },
    onMoved(id, points) {
      const before = drawings.list.find((one) => one.id === id);
      if (before) drawings.change(before, { ...before, anchors: anchorsOf(points) }, 'move');
    },
    onSelect: setSelected,
    onMeasure: setMeasure,
    onPick: (day) => startReplay(toBusinessDate(day)),
    onCrosshair(point, by) {
      tellOthers(point?.day ?? null);
      if (by === 'key' && point)
        setSpoken(`${formatWeekday(point.day)}, ${formatValue(point.price, provenance.unit)}`);
    },
    onHint: setHint,
  });
  const tellOthers = useChartLink(chart, tools, group, panel ?? 'chart', visible);
  useShownOnChart(tools, {
    symbol,
    drawings: drawings.list,
    events: chartEvents ? events : noEvents,
    selected: current?.id ?? null,
    tool,
    inverted: scaleInverted,
    cutDay: replay !== null && isWithin(provenance.lastDate, asOf) ? toDayNumber(provenance.lastDate) : null,
  });

  const begin = (next: ChartTool): void => {
    setTool(tool === next ? null : next);
    setSelected(null);
    backToChart();
  };
  useToolCommands(chart, tools, {
    begin,
    toggleList: () => setListed(!listed),
    askDate: () => setGoing(true),
    invert: () => changeOptions({ scaleInverted: !scaleInverted }),
    maximise: toggleMaximised,
  });
  const removeSelected = (): void => {
    if (current === null) return;
    drawings.change(current, null);
    setSelected(null);
    backToChart();
  };
  useToolKeys(chart, { tools, busy: tool !== null || current !== null, onDelete: removeSelected });
  const takeBack = (): void => {
    if (going) setGoing(false);
    else if (tools?.cancel()) setTool(null);
    else setListed(false);
    backToChart();
  };
  const somethingIsOpen = going || tool !== null || measure !== null || current !== null || listed;
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
      {somethingIsOpen ? <TakeBack onBack={takeBack} /> : null}
      {hint === '' ? null : (
        <div className="tool-hint" role="status">
          {hint}
          {tool === 'pick' ? <DateEntry label="Replay from" value={null} onDate={startReplay} /> : null}
        </div>
      )}
      {going ? (
        <GoToDate
          onDate={(date) => {
            setGoing(false);
            tools?.goTo(toDayNumber(date));
            backToChart();
          }}
        />
      ) : null}
      {listed ? null : fields}
      {listed ? (
        <DrawingsPanel
          symbol={symbol}
          drawings={drawings.list}
          selected={current?.id ?? null}
          events={events}
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
