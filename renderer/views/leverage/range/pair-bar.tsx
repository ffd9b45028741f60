import { useRef } from 'react';
import { rangeStartDay } from '#renderer/charts/range-start-day.ts';
import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { DateField } from '#renderer/components/field/date-field.tsx';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { type ChartRange, chartRanges } from '#shared/domain/chart-range.ts';
import type { CommandId } from '#shared/domain/commands.ts';
import type { PairChoice } from '../idea/choose-pair.ts';
import { changeIdea } from '../idea/use-idea.ts';
import { timesText } from '../idea/words.ts';
import type { HoldingRange } from './holding-range.ts';

const parts: readonly { readonly command: CommandId; readonly name: string }[] = [
  { command: 'leverage.holding', name: 'Holding' },
  { command: 'leverage.lengths', name: 'Lengths' },
  { command: 'leverage.ahead', name: 'Ahead' },
  { command: 'leverage.drag', name: 'Drag' },
  { command: 'leverage.path', name: 'Path' },
  { command: 'leverage.hedge', name: 'Hedge' },
];

const beyond = 'is after the last close';

interface PairBarProps {
  readonly choice: PairChoice;
  readonly range: HoldingRange | null;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Which fund on which index, over which days, and the way to each part of the screen. */
export function PairBar({ choice, range, firstDay, lastDay }: PairBarProps) {
  const { funds, indices, instrument, pair } = choice;
  const bar = useRef<HTMLDivElement>(null);
  useCommands({
    'leverage.dates': () => bar.current?.querySelector<HTMLInputElement>('#leverage-from')?.focus(),
  });
  const take = (days: Parameters<typeof changeIdea>[0]): null => {
    changeIdea(days);
    return null;
  };
  const startOf = (name: ChartRange): number => Math.max(firstDay, rangeStartDay(name, lastDay));
  const shown = range === null || range.to !== lastDay ? null : range.from;
  return (
    <div className="leverage-bar" role="group" aria-label="Fund, index and dates" ref={bar}>
      {instrument === null ? null : (
        <>
          <SelectField
            label="Leveraged fund"
            value={instrument.symbol}
            choices={funds.map((symbol) => ({ value: symbol, label: symbol }))}
            onChoose={(fund) => changeIdea({ fund })}
          />
          <span className="leverage-times">{timesText(instrument.leverageMultiple)} daily</span>
        </>
      )}
      {pair === null ? null : (
        <>
          <span className="leverage-times">on</span>
          <SelectField
            label="Index"
            value={pair.index}
            choices={indices.map((symbol) => ({ value: symbol, label: symbol }))}
            onChoose={(index) => changeIdea({ index })}
          />
        </>
      )}
      {range === null ? null : (
        <>
          <DateField
            id="leverage-from"
            label="held from"
            value={toBusinessDate(range.from)}
            last={toBusinessDate(lastDay)}
            beyond={beyond}
            onTake={(from) => take({ from })}
          />
          <DateField
            id="leverage-to"
            label="to"
            value={toBusinessDate(range.to)}
            last={toBusinessDate(lastDay)}
            beyond={beyond}
            onTake={(to) => take({ to })}
          />
          <ChoiceGroup
            name="Held for"
            choices={chartRanges.map((value) => ({ value, label: value === 'ALL' ? 'All' : value }))}
            value={shown === null ? null : (chartRanges.find((name) => startOf(name) === shown) ?? null)}
            onChoose={(name) => changeIdea({ from: toBusinessDate(startOf(name)), to: null })}
          />
        </>
      )}
      {pair === null ? null : (
        <nav className="leverage-parts" aria-label="Parts of the screen">
          {parts.map(({ command, name }) => (
            <button key={command} type="button" className="link-button" onClick={() => runCommand(command)}>
              {name}
            </button>
          ))}
        </nav>
      )}
    </div>
  );
}
