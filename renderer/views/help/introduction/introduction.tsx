import { useEffect, useRef, useState } from 'react';
import { Icon } from '#renderer/components/icon.tsx';
import { askCommand } from '#renderer/state/ask-command.ts';
import { selectSymbol } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { type Command, commands } from '#shared/domain/commands.ts';
import { useKeysText } from '#renderer/state/use-keys-text.ts';
import { introductionSteps } from './introduction-steps.ts';
import { useOutline } from './use-outline.ts';

interface IntroductionProps {
  /** True when it was called by name: then the focus goes to it. */
  readonly asked: boolean;
  /** Goes away until the next start. */
  onPostpone(): void;
}

/** The first steps: a card beside the chart that covers no part of it and keeps no key and no click from the desk. */
export function Introduction({ asked, onPostpone }: IntroductionProps) {
  const [index, setIndex] = useState(0);
  const changeSettings = useDesk((state) => state.changeSettings);
  const card = useRef<HTMLElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const step = introductionSteps[index];
  const isLast = index === introductionSteps.length - 1;
  const moved = useStopMoved();
  useOutline(step?.target ?? '');
  useEffect(() => {
    if (asked) next.current?.focus();
  }, [asked]);
  if (step === undefined) return null;

  const finish = (): void => changeSettings({ introduction: 'done' });
  return (
    <aside
      ref={card}
      className="introduction"
      aria-label="First steps"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (asked) finish();
        else onPostpone();
      }}
    >
      <header className="introduction-head">
        <p className="muted">
          First steps, {index + 1} of {introductionSteps.length}
        </p>
        <button
          type="button"
          className="button button-plain button-icon"
          title={asked ? 'Close' : 'Not now: again at the next start'}
          onClick={asked ? finish : onPostpone}
        >
          <Icon name="close" />
          <span className="visually-hidden">{asked ? 'Close' : 'Not now'}</span>
        </button>
      </header>
      <div role="status">
        <h2>{step.title}</h2>
        <p>{step.text}</p>
        {index === 1 && moved ? (
          <p className="introduction-done">
            <Icon name="done" /> You moved it: the size has followed.
          </p>
        ) : null}
      </div>
      <StepCommands ids={step.commands} />
      <footer className="introduction-foot">
        <button type="button" className="link-button" onClick={finish}>
          Do not show again
        </button>
        <span className="introduction-turn">
          {index === 0 ? null : (
            <button type="button" className="button" onClick={() => setIndex(index - 1)}>
              Back
            </button>
          )}
          <button
            ref={next}
            type="button"
            className="button button-primary"
            onClick={isLast ? finish : () => setIndex(index + 1)}
          >
            {isLast ? 'Done' : 'Next'}
          </button>
        </span>
      </footer>
    </aside>
  );
}

function StepCommands({ ids }: { readonly ids: readonly string[] }) {
  const keysOf = useKeysText();
  if (ids.length === 0) return null;
  const named = (commands as readonly (Command & { id: Parameters<typeof askCommand>[0] })[]).filter(
    ({ id }) => ids.includes(id),
  );
  return (
    <div className="introduction-commands">
      {named.map((command) => (
        <button key={command.id} type="button" className="button" onClick={() => askCommand(command.id)}>
          {command.title}
          {keysOf(command.id) === '' ? null : <kbd>{keysOf(command.id)}</kbd>}
        </button>
      ))}
    </div>
  );
}

/** True once the stop of the symbol on the desk has been changed since the card was there. */
function useStopMoved(): boolean {
  const stop = useDesk((state) => state.drafts[selectSymbol(state) ?? '']?.stop);
  const symbol = useDesk(selectSymbol);
  const first = useRef({ symbol, stop });
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    const { current } = first;
    if (current.symbol !== symbol || current.stop === undefined) first.current = { symbol, stop };
    else if (JSON.stringify(stop) !== JSON.stringify(current.stop)) setMoved(true);
  }, [symbol, stop]);
  return moved;
}
