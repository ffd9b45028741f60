import { useMemo, useState } from 'react';
import { useLastAnswer } from '#renderer/api/use-last-answer.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { type Condition, symbolsOf } from '#shared/domain/condition.ts';
import { familiarName } from '#shared/format/describe-condition.ts';
import { FiringChart } from './firing-chart.tsx';
import { FiringList } from './firing-list.tsx';

interface FiringsProps {
  readonly name: string;
  readonly condition: Condition;
}

type Span = '252' | '1260' | '20000';
const spans: readonly { readonly value: Span; readonly label: string }[] = [
  { value: '252', label: '1Y' },
  { value: '1260', label: '5Y' },
  { value: '20000', label: 'All' },
];

/** When a condition fired before: on the price, and one by one. */
export function Firings({ name, condition }: FiringsProps) {
  const asOf = useDesk(selectAsOf);
  const symbols = symbolsOf(condition);
  const [wanted, setWanted] = useState<string | null>(null);
  const [span, setSpan] = useState<Span>('1260');
  const symbol = wanted !== null && symbols.includes(wanted) ? wanted : (symbols[0] as string);
  const query = useQuery('triggers.history', {
    triggers: [{ id: 'chosen', name, condition }],
    asOf,
    from: null,
    to: null,
  });
  const history = useLastAnswer(query);
  const firings = useMemo(() => history?.firings ?? [], [history]);
  const withheld = history !== null && history.to !== null && !isWithin(history.to, asOf);
  return (
    <section className="firings" aria-label={`Past firings of ${name}`}>
      <div className="panel-bar">
        <h2>Past firings: {name}</h2>
        <span className="panel-bar-end">
          {symbols.length > 1 ? (
            <SelectField
              label="Price on the chart"
              value={symbol}
              choices={symbols.map((value) => ({ value, label: familiarName(value) }))}
              onChoose={setWanted}
            />
          ) : null}
          <ChoiceGroup
            name="Span of the chart"
            choices={spans}
            value={span}
            onChoose={(value) => setSpan(value)}
          />
        </span>
      </div>
      {query.status === 'failed' && history === null ? (
        <p role="alert" aria-live="polite" className="panel-problem">
          The past firings cannot be shown: {query.message}
        </p>
      ) : (
        <div className={withheld ? 'firings-parts withheld' : 'firings-parts'}>
          <FiringChart
            name={name}
            condition={condition}
            symbol={symbol}
            sessions={Number(span)}
            firings={firings}
          />
          {history === null ? (
            <div className="panel-skeleton" role="status" aria-label="Replaying the history" />
          ) : (
            <FiringList condition={condition} history={history} asOf={asOf} />
          )}
        </div>
      )}
    </section>
  );
}
