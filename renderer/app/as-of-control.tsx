import { type KeyboardEvent, useRef, useState } from 'react';
import { Icon } from '#renderer/components/icon.tsx';
import { useKeysText } from '#renderer/state/use-keys-text.ts';
import { problemIdOf } from '#renderer/components/field/problem-id-of.ts';
import { exchangeToday } from '#renderer/state/as-of/exchange-today.ts';
import { readTypedDate } from '#shared/format/read-typed-date.ts';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { formatDate } from '#shared/format/format-day.ts';

/** The last day that may be read anywhere in the window: typed, or stepped by one session. */
export function AsOfControl() {
  const keysText = useKeysText();
  const asOf = useDesk(selectAsOf);
  const changeSettings = useDesk((state) => state.changeSettings);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  useCommands({ 'asOf.go': () => field.current?.select() });

  const forget = (): void => {
    setTyped(null);
    setProblem(undefined);
  };
  const take = (): void => {
    if (typed === null) return;
    const read = readTypedDate(typed, exchangeToday());
    if (!read.ok) return setProblem(read.problem);
    forget();
    changeSettings({ asOf: read.date });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take();
    if (event.key === 'Escape') forget();
  };
  const step = (command: 'asOf.earlier' | 'asOf.later' | 'asOf.clear'): void => {
    forget();
    runCommand(command);
  };
  return (
    <div className="as-of" role="group" aria-label="As-of date">
      <label className="as-of-label" htmlFor="as-of">
        As of
      </label>
      <span className="as-of-box">
        <button
          type="button"
          className="as-of-step"
          title={`One session back (${keysText('asOf.earlier')})`}
          onClick={() => step('asOf.earlier')}
        >
          <Icon name="earlier" />
          <span className="visually-hidden">One session back</span>
        </button>
        <input
          id="as-of"
          ref={field}
          className="as-of-field"
          autoComplete="off"
          spellCheck={false}
          placeholder="latest"
          title={`The last day that is shown, such as 2024-03-14; empty for the latest (${keysText('asOf.go')})`}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={problemIdOf('as-of', problem)}
          value={typed ?? (asOf === null ? '' : formatDate(asOf))}
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(undefined);
          }}
          onBlur={take}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className="as-of-step"
          disabled={asOf === null}
          title={`One session forward (${keysText('asOf.later')})`}
          onClick={() => step('asOf.later')}
        >
          <Icon name="later" />
          <span className="visually-hidden">One session forward</span>
        </button>
      </span>
      {problem === undefined ? null : (
        <p
          className="field-bubble field-bubble-right"
          id={problemIdOf('as-of', problem)}
          role="alert"
          aria-live="polite"
        >
          {problem}
        </p>
      )}
    </div>
  );
}
