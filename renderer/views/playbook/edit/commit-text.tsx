import { useState } from 'react';

interface CommitTextProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** Why a text cannot be taken; null when it can. */
  check(text: string): string | null;
  onCommit(text: string): void;
}

/** A text that counts once it is left or confirmed with Enter; Escape takes it back. */
export function CommitText({ label, value, maxLength, check, onCommit }: CommitTextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const problem = typed === null ? null : check(typed.trim());
  const commit = (): void => {
    if (typed === null || problem !== null) return;
    setTyped(null);
    if (typed.trim() !== value) onCommit(typed.trim());
  };
  return (
    <span className="commit-text">
      <input
        className="field-input"
        aria-label={label}
        aria-invalid={problem === null ? undefined : true}
        title={problem ?? undefined}
        maxLength={maxLength}
        value={text}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      {problem === null ? null : (
        <span className="commit-problem" role="alert" aria-live="polite">
          {problem}
        </span>
      )}
    </span>
  );
}
