import { type KeyboardEvent, useState } from 'react';
import { parseNumber } from '#shared/format/parse-number.ts';
import { MaskedField } from '../mask/masked-field.tsx';
import { useMask } from '../mask/use-mask.ts';
import { formatFieldValue } from './format-field-value.ts';
import { stepValue } from './step-value.ts';

export interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  /** Null shows an empty field, NaN the text that could not be read. */
  readonly value: number | null;
  readonly decimals: number;
  /** What is typed and shown is the value times this: 100 for fractions in percent. */
  readonly scale?: number;
  /** The sign that every value has, whatever is typed: a stop of 12 % below is meant by 12 as by -12. */
  readonly sign?: 1 | -1;
  /** One press of an arrow key, in the units of the value; Page Up and Page Down take ten. */
  readonly step: number;
  readonly problemId?: string | undefined;
  readonly placeholder?: string;
  /** An emptied field stands for another value, which shows once the field is left. */
  readonly emptyStandsForValue?: boolean;
  /** True for money and sizes, which are hidden while others are watching. */
  readonly isAmount?: boolean;
  onChange(value: number | null): void;
}

const keySteps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/** A number to type or to step with the keys. Text that is no number goes out as NaN and stays to be corrected. */
export function NumberField(props: NumberFieldProps) {
  const { value, decimals, scale = 1, step } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const mask = useMask();

  const read = (text: string): number | null => {
    if (text.trim() === '') return null;
    const number = parseNumber(text);
    if (number === null) return Number.NaN;
    return (props.sign === undefined ? number : props.sign * Math.abs(number)) / scale;
  };
  const emptied = props.emptyStandsForValue === true && typed?.trim() === '';
  const shown = typed !== null && (emptied || Object.is(read(typed), value)) ? typed : null;
  const text = shown ?? formatFieldValue(value, scale, decimals);

  const stepWithKey = (event: KeyboardEvent): void => {
    const steps = keySteps[event.key];
    if (steps === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (value === null || Number.isNaN(value)) return;
    setTyped(null);
    props.onChange(stepValue(value, steps * step));
  };

  if (props.isAmount && mask.hidden)
    return <MaskedField id={props.id} label={props.label} className="field-input number" />;
  return (
    <input
      id={props.id}
      className="field-input number"
      role="spinbutton"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      aria-label={props.label}
      aria-valuenow={value === null || Number.isNaN(value) ? undefined : value * scale}
      aria-valuetext={text === '' ? 'empty' : text}
      aria-invalid={props.problemId === undefined ? undefined : true}
      aria-describedby={props.problemId}
      placeholder={props.placeholder}
      value={text}
      onChange={(event) => {
        setTyped(event.target.value);
        props.onChange(read(event.target.value));
      }}
      onBlur={() => {
        if (value === null || !Number.isNaN(value)) setTyped(null);
      }}
      onKeyDown={stepWithKey}
    />
  );
}
