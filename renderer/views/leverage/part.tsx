import { type ReactNode, useRef } from 'react';
import { ErrorBoundary } from '#renderer/components/surface/error-boundary.tsx';
import { useCommands } from '#renderer/state/use-commands.ts';
import type { CommandId } from '#shared/domain/commands.ts';

interface PartProps {
  /** The command that leads here. */
  readonly command: CommandId;
  readonly title: string;
  /** What the part says in a sentence, beside its title. */
  readonly sentence?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the screen with its title; its command brings it into sight and puts the focus on it. */
export function Part({ command, title, sentence, children }: PartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = command.replace('.', '-');
  useCommands({
    [command]: () => {
      heading.current?.closest('section')?.scrollIntoView();
      heading.current?.focus({ preventScroll: true });
    },
  });
  return (
    <section className={`leverage-part ${id}`} aria-labelledby={id}>
      <header className="leverage-part-head">
        <h2 id={id} tabIndex={-1} ref={heading}>
          {title}
        </h2>
        {sentence === undefined ? null : <p className="leverage-sentence">{sentence}</p>}
      </header>
      <ErrorBoundary name={`“${title}”`}>{children}</ErrorBoundary>
    </section>
  );
}
