import { useOnlyShown } from './only-shown.ts';

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  onChoose(value: Value): void;
}

/** A native choice among a few words, or the word alone where nothing can be chosen. */
export function SelectField<Value extends string>({
  label,
  value,
  choices,
  onChoose,
}: SelectFieldProps<Value>) {
  // An empty value chooses nothing: the field is an offer, and there is nothing to show.
  if (useOnlyShown())
    return value === '' ? null : <span>{choices.find((choice) => choice.value === value)?.label}</span>;
  return (
    <select
      className="field-select"
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.target.value as Value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
