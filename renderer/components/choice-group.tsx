interface ChoiceGroupProps<Value extends string> {
  readonly name: string;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly title?: string }[];
  readonly value: Value | null;
  onChoose(value: Value): void;
}

/** A row of buttons of which one is pressed. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  return (
    <div className="choice-group" role="group" aria-label={props.name}>
      {props.choices.map(({ value, label, title }) => (
        <button
          key={value}
          type="button"
          className="choice"
          aria-pressed={value === props.value}
          title={title}
          onClick={() => props.onChoose(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
