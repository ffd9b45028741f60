import { SelectField } from '#renderer/components/field/select-field.tsx';
import { parseBusinessDate } from '#shared/domain/business-date.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { isSymbol } from '#shared/domain/is-symbol.ts';
import type { Claim, ClaimMeasure } from '#shared/domain/playbook/claim.ts';
import { withEdited } from '#shared/domain/playbook/origin-of.ts';
import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import type { StatedWindow } from '#shared/domain/playbook/stated-window.ts';
import { formatMonth, hedgeText, monthlyNames } from '#shared/format/figure-text.ts';
import { changeReading } from '../edit/change-reading.ts';
import { CommitNumber } from '../edit/commit-number.tsx';
import { CommitText } from '../edit/commit-text.tsx';
import { EditRow } from '../edit/edit-row.tsx';
import { withClaim } from '../edit/edit-reading.ts';
import { AverageFields } from './average-fields.tsx';
import { StretchFields } from './stretch-fields.tsx';

const symbolProblem = (text: string): string | null =>
  isSymbol(text.toUpperCase()) ? null : 'A symbol has up to 12 letters and digits.';

const plain = <Value extends string>(value: Value) => ({ value, label: value });
const relations = [plain('better'), plain('worse')] as const;
const volumes = [plain('rising'), plain('falling')] as const;
const monthlies = (['level', 'monthChange', 'yearChange'] as const).map((value) => ({
  value,
  label: monthlyNames[value],
}));

const hedges: readonly StatedFigure['hedge'][] = [
  'exact',
  'approximately',
  'about',
  'over',
  'under',
  'justOver',
  'justUnder',
];
const hedgeChoices = hedges.map((value) => ({
  value,
  label: value === 'exact' ? 'as printed' : hedgeText(value),
}));

/** Everything that a claim was understood to say, each value to be set. */
export function ClaimEdits({ claim }: { readonly claim: Claim }) {
  const { id, symbol, measure } = claim;
  const change = (field: string, to: (one: Claim) => Claim, value?: string): void =>
    changeReading((reading) => withClaim(reading, id, (one) => withEdited(to(one), field, value)));
  const measured = (field: string, next: ClaimMeasure, value?: string): void =>
    change(field, (one) => ({ ...one, measure: next }), value);
  return (
    <>
      <EditRow name="Symbol" item={claim} field="symbol">
        <CommitText
          label={`Symbol of the claim on ${symbol}`}
          value={symbol}
          maxLength={12}
          check={symbolProblem}
          onCommit={(text) => {
            const next = text.toUpperCase();
            change('symbol', (one) => ({ ...one, symbol: next }), next);
          }}
        />
      </EditRow>
      {measure.kind === 'relative' ? (
        <EditRow name="Against" item={claim} field="other">
          <CommitText
            label={`What ${symbol} is held against`}
            value={measure.other}
            maxLength={12}
            check={symbolProblem}
            onCommit={(text) => measured('other', { ...measure, other: text.toUpperCase() })}
          />
        </EditRow>
      ) : null}
      {measure.kind === 'relative' ? (
        <EditRow name="Direction" item={claim} field="direction">
          <SelectField
            label={`How ${symbol} did against ${measure.other}`}
            value={measure.direction}
            choices={relations}
            onChoose={(direction) => measured('direction', { ...measure, direction }, direction)}
          />
        </EditRow>
      ) : null}
      {measure.kind === 'volume' ? (
        <EditRow name="Direction" item={claim} field="direction">
          <SelectField
            label={`Which way the volume of ${symbol} goes`}
            value={measure.direction}
            choices={volumes}
            onChoose={(direction) => measured('direction', { ...measure, direction }, direction)}
          />
        </EditRow>
      ) : null}
      {measure.kind === 'average' ? (
        <EditRow name="Average" item={claim} field="averages">
          <AverageFields
            symbol={symbol}
            measure={measure}
            onChange={(next, text) => measured('averages', next, text)}
          />
        </EditRow>
      ) : null}
      {measure.kind === 'monthly' ? (
        <EditRow name="Month" item={claim} field="month">
          <SelectField
            label={`What the figure of ${symbol} is`}
            value={measure.of}
            choices={monthlies}
            onChoose={(of) => measured('month', { ...measure, of })}
          />
          <CommitText
            label={`Month of the figure of ${symbol}, as 2025-10; empty for the last published`}
            value={measure.month?.slice(0, 7) ?? ''}
            maxLength={7}
            check={(text) => (text === '' || monthOf(text) !== null ? null : 'Type the month as 2025-10.')}
            onCommit={(text) => {
              const month = monthOf(text);
              measured(
                'month',
                { ...measure, month },
                month === null ? 'the last one published' : formatMonth(month),
              );
            }}
          />
        </EditRow>
      ) : null}
      {'window' in measure ? (
        <EditRow name="Window" item={claim} field="window">
          <StretchFields
            of={`the claim on ${symbol}`}
            window={measure.window}
            onChange={(window: StatedWindow, text) => measured('window', { ...measure, window }, text)}
          />
        </EditRow>
      ) : null}
      {'figure' in measure ? (
        <EditRow name="Wording" item={claim} field="hedge">
          <SelectField
            label={`How surely the figure of ${symbol} is stated`}
            value={measure.figure.hedge}
            choices={hedgeChoices}
            onChoose={(hedge) => measured('hedge', { ...measure, figure: { ...measure.figure, hedge } })}
          />
        </EditRow>
      ) : null}
      {'figure' in measure ? (
        <EditRow name="Figure" item={claim} field="figure">
          <FigureEnds
            id={id}
            symbol={symbol}
            figure={measure.figure}
            onChange={(figure) => measured('figure', { ...measure, figure })}
          />
        </EditRow>
      ) : null}
    </>
  );
}

const monthOf = (text: string): BusinessDate | null => parseBusinessDate(`${text}-01`);

/** Both ends of a stated figure; without the second it is one number. */
function FigureEnds({
  id,
  symbol,
  figure,
  onChange,
}: {
  readonly id: string;
  readonly symbol: string;
  readonly figure: StatedFigure;
  onChange(figure: StatedFigure): void;
}) {
  const { to, ...single } = figure;
  const scale = figure.unit === 'fraction' ? 100 : 1;
  const field = { decimals: figure.decimals, scale, step: 10 ** -figure.decimals / scale };
  const unit = figure.unit === 'fraction' ? '%' : figure.unit === 'basisPoints' ? 'bp' : '';
  return (
    <>
      <CommitNumber
        {...field}
        id={`${id}-figure-from`}
        label={`Figure of ${symbol}, from`}
        value={figure.value}
        check={(value) => (value === null ? 'Type the figure.' : null)}
        onCommit={(value) => value !== null && onChange({ ...figure, value })}
      />
      <span className="quiet">to</span>
      <CommitNumber
        {...field}
        id={`${id}-figure-to`}
        label={`Figure of ${symbol}, to; empty for one number`}
        value={to ?? null}
        placeholder="none"
        unit={unit}
        check={() => null}
        onCommit={(value) => onChange(value === null ? single : { ...single, to: value })}
      />
    </>
  );
}
