import type { DefinitionKey } from '#shared/domain/definitions.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { ComparedMember, ComparedRisk } from '#shared/ipc/compare-schemas.ts';
import { formatLevel } from '../figures/format-change.ts';
import { riskDerivation } from '../figures/risk-derivation.ts';
import { NumberCell } from './number-cell.tsx';
import type { TableData } from './table-data.ts';

interface RiskColumn {
  readonly name: string;
  readonly definition: DefinitionKey;
  measure(risk: ComparedRisk): Measure;
}

const columns: readonly RiskColumn[] = [
  { name: 'Beta', definition: 'beta', measure: ({ beta }) => beta },
  { name: '± s.e.', definition: 'betaStandardError', measure: ({ standardError }) => standardError },
  { name: 'Up days', definition: 'upBeta', measure: ({ upBeta }) => upBeta },
  { name: 'Down days', definition: 'downBeta', measure: ({ downBeta }) => downBeta },
  { name: 'Correlation', definition: 'correlation', measure: ({ correlation }) => correlation },
  { name: 'R²', definition: 'rSquared', measure: ({ rSquared }) => rSquared },
];

export const riskColumns: readonly string[] = ['Volatility', ...columns.map(({ name }) => name), 'Days'];

/** How a series moved, and how it moved with the base, over the days that both have in the range. */
export function RiskCells({ data, member }: { readonly data: TableData; readonly member: ComparedMember }) {
  const risk = data.risk(member.symbol);
  if (risk === null || member.provenance === null)
    return (
      <td colSpan={riskColumns.length} className="muted compare-first">
        {member.reason ?? (data.answer.chart.value === null ? data.answer.chart.reason : '')}
      </td>
    );
  const isLevel = member.measuredIn === 'level';
  const { volatility } = risk;
  const { unit } = member.provenance;
  const of = `${member.symbol} against ${data.answer.base}`;
  return (
    <>
      <NumberCell
        text={
          volatility.value === null
            ? null
            : isLevel
              ? formatLevel(volatility.value, unit, 'negative')
              : formatPercent(volatility.value)
        }
        reason={volatility.value === null ? volatility.reason : undefined}
        how={riskDerivation(
          isLevel ? 'levelVolatility' : 'realisedVolatility',
          member,
          risk,
          data.answer.base,
          data.asOf,
        )}
        of={member.symbol}
        first
      />
      {member === data.base ? (
        <td colSpan={columns.length} className="muted compare-first compare-middle">
          base
        </td>
      ) : (
        columns.map(({ name, definition, measure }, index) => {
          const value = measure(risk);
          return (
            <NumberCell
              key={name}
              text={value.value === null ? null : formatNumber(value.value, 3)}
              reason={value.value === null ? value.reason : undefined}
              how={riskDerivation(definition, member, risk, data.answer.base, data.asOf)}
              of={of}
              first={index === 0}
            />
          );
        })
      )}
      <NumberCell
        text={formatNumber(risk.observations, 0)}
        how={riskDerivation('commonDays', member, risk, data.answer.base, data.asOf)}
        of={of}
        first
      />
    </>
  );
}
