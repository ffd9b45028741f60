import { useState } from 'react';
import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { FieldRow } from '#renderer/components/field/field-row.tsx';
import { NumberField } from '#renderer/components/field/number-field.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { readTypedDate } from '#shared/format/read-typed-date.ts';
import { useDesk } from '#renderer/state/store.ts';
import { priceDecimals } from '#shared/format/price-decimals.ts';
import { priceTick } from '#shared/sizing/quoted-price.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { changeTicket } from './change-ticket.ts';

interface FillFormProps {
  readonly symbol: string;
  readonly start: {
    readonly action: 'buy' | 'sell';
    readonly date: BusinessDate;
    readonly quantity: number;
    readonly price: number;
  };
  /** The last day that a fill may have. */
  readonly today: BusinessDate;
  onDone(): void;
}

const actions = [
  { value: 'buy', label: 'Bought' },
  { value: 'sell', label: 'Sold' },
] as const;

/** What was bought or sold elsewhere, typed in. Nothing is sent to anybody. */
export function FillForm({ symbol, start, today, onDone }: FillFormProps) {
  const asOf = useDesk(selectAsOf);
  const [action, setAction] = useState<'buy' | 'sell'>(start.action);
  const [date, setDate] = useState<string>(start.date);
  const [quantity, setQuantity] = useState<number | null>(start.quantity);
  const [price, setPrice] = useState<number | null>(start.price);
  const [fees, setFees] = useState<number | null>(0);
  const [busy, setBusy] = useState(false);
  const typed = readTypedDate(date, today);
  const dateProblem = typed.ok
    ? typed.date === null
      ? 'Type the day of the fill.'
      : undefined
    : typed.problem;
  const quantityProblem = quantity !== null && quantity > 0 ? undefined : 'Type the shares, more than zero.';
  const priceProblem = price !== null && price > 0 ? undefined : 'Type the price of a share.';
  const feesProblem = fees === null || fees >= 0 ? undefined : 'Type the fees in dollars.';
  const usable = [dateProblem, quantityProblem, priceProblem, feesProblem].every((one) => one === undefined);

  const record = async (): Promise<void> => {
    if (!usable || busy || !typed.ok || typed.date === null) return;
    setBusy(true);
    const done = await changeTicket(
      'ticket.fill.add',
      {
        symbol,
        date: typed.date,
        action,
        quantity: quantity as number,
        price: price as number,
        feesCents: Math.round((fees ?? 0) * 100),
        asOf,
      },
      symbol,
    );
    setBusy(false);
    if (done) onDone();
  };

  return (
    <form
      className="fill-form"
      aria-label={`Fill of ${symbol}`}
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <div className="field-row">
        <span className="field-label" aria-hidden="true">
          Fill
        </span>
        <div className="field-controls">
          <ChoiceGroup
            name="Bought or sold"
            choices={actions}
            value={action}
            onChoose={(next) => setAction(next)}
          />
        </div>
      </div>
      <FieldRow id="fill-date" label="Day" problem={dateProblem}>
        <input
          id="fill-date"
          className="field-input number"
          autoComplete="off"
          spellCheck={false}
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
      </FieldRow>
      <FieldRow id="fill-quantity" label="Shares" problem={quantityProblem}>
        <NumberField
          id="fill-quantity"
          label="Shares of the fill"
          value={quantity}
          decimals={0}
          step={1}
          isAmount
          onChange={setQuantity}
        />
      </FieldRow>
      <FieldRow id="fill-price" label="Price" problem={priceProblem} outcome="a share">
        <NumberField
          id="fill-price"
          label="Price of the fill"
          value={price}
          decimals={priceDecimals(price ?? 1)}
          step={priceTick(price ?? 1)}
          onChange={setPrice}
        />
      </FieldRow>
      <FieldRow id="fill-fees" label="Fees" problem={feesProblem} outcome="dollars">
        <NumberField
          id="fill-fees"
          label="Fees in dollars"
          value={fees}
          decimals={2}
          step={0.01}
          isAmount
          onChange={setFees}
        />
      </FieldRow>
      <div className="fill-form-actions">
        <button type="button" className="button button-plain" onClick={onDone}>
          Cancel
        </button>
        <button type="submit" className="button button-primary" disabled={!usable || busy}>
          Record fill
        </button>
      </div>
    </form>
  );
}
