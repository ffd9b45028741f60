import { useMask } from '#renderer/components/mask/use-mask.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { VerifyReport } from '#shared/ipc/backup-schemas.ts';

/** What a verification found damaged, and what to do about it; nothing when all is intact. */
export function VerifyFindings({ report }: { readonly report: VerifyReport }) {
  const changeData = useDesk((state) => state.changeData);
  const mask = useMask();
  const damaged = report.series.filter(({ intact }) => !intact);
  const problems = report.files.flatMap(({ name, problems: found }) =>
    found.map((problem) => `${name}: ${problem}`),
  );
  const others = report.records.filter(({ intact }) => !intact);
  if (report.intact) return null;
  return (
    <ul className="verify-findings">
      {damaged.map(({ symbol, damagedYears, missingBars, problem }) => (
        <li key={symbol}>
          <button
            type="button"
            className="link-button"
            onClick={() => changeData({ dataPart: 'series', dataSymbol: symbol, seriesFilter: '' })}
          >
            {symbol}
          </button>
          {damagedYears.length > 0 ? ` ${damagedYears.join(', ')}` : ''}
          {missingBars > 0 ? `, ${formatNumber(missingBars, 0)} bars missing` : ''}
          {problem === null ? '' : `: ${problem}`}
        </li>
      ))}
      {others.map(({ kind, name }) => (
        <li key={`${kind} ${name}`}>
          <button type="button" className="link-button" onClick={() => changeData({ dataPart: 'records' })}>
            {mask.text(name)}
          </button>
          : the {kind} is not as it was written
        </li>
      ))}
      {problems.map((problem) => (
        <li key={problem}>{mask.text(problem)}</li>
      ))}
      <li className="muted">Import these files again, or restore a backup of before the damage.</li>
    </ul>
  );
}
