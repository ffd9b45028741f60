import { useLastAnswer } from '#renderer/api/use-last-answer.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import { DataAge } from '#renderer/components/figures/data-age.tsx';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { selectAsOf, selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { findInstrument } from '#shared/domain/instrument.ts';
import { changeMonitor } from '../change-monitor.ts';
import { CrowdingFigures } from './crowding-figures.tsx';

const multipleOf = (symbol: string): number => findInstrument(symbol)?.leverageMultiple ?? 1;

/** Whether a leveraged or inverse fund that has fallen is being bought into. */
export function CrowdingCard() {
  const asOf = useDesk(selectAsOf);
  const { crowdingSymbol } = useDesk(selectSettings).monitor;
  const series = useQuery('series.list', { asOf });
  const funds = (series.value ?? [])
    .map(({ provenance }) => provenance.symbol)
    .filter((symbol) => multipleOf(symbol) !== 1)
    .toSorted((a, b) => multipleOf(a) - multipleOf(b));
  const symbol = funds.find((fund) => fund === crowdingSymbol) ?? funds[0] ?? null;
  const query = useQuery('crowding.read', symbol === null ? null : { symbol, asOf });
  const crowding = useLastAnswer(query);
  if (series.value !== null && symbol === null)
    return (
      <p className="panel-empty muted">
        No leveraged or inverse fund here{asOf === null ? '' : ' so early'}. Import the prices of one, such as
        TZA, with its volume.
      </p>
    );
  if (query.status === 'failed')
    return (
      <p role="alert" aria-live="polite" className="panel-problem">
        Crowding cannot be shown: {query.message}
      </p>
    );
  if (crowding === null || symbol === null)
    return <div className="panel-skeleton" role="status" aria-label="Reading crowding" />;
  const withheld = crowding.provenance.symbol !== symbol || !isWithin(crowding.provenance.lastDate, asOf);
  return (
    <div className="crowding">
      <div className="crowding-choice">
        <SelectField
          label="Fund"
          value={symbol}
          choices={funds.map((value) => ({
            value,
            label: `${value} ${multipleOf(value) > 0 ? '+' : '−'}${Math.abs(multipleOf(value))}×`,
          }))}
          onChoose={(value) => changeMonitor({ crowdingSymbol: value })}
        />
        <DataAge provenance={crowding.provenance} />
      </div>
      <div className={withheld ? 'withheld' : undefined}>
        <CrowdingFigures crowding={crowding} asOf={asOf} />
      </div>
    </div>
  );
}
