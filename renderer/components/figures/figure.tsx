import type { ReactNode } from 'react';
import { definitions } from '#shared/domain/definitions.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import { Definition } from '../definition.tsx';
import { DerivationDetails } from './derivation-details.tsx';
import { Unknown } from './unknown.tsx';

interface FigureProps {
  readonly label: string;
  /** Formatted, with its unit; null when it is not known. */
  readonly value: ReactNode | null;
  /** Why it is not known. */
  readonly reason?: string | null;
  /** How it came about; without it there is nothing to ask. */
  readonly how?: Derivation | null;
  readonly size?: 'large';
}

/** A labelled number that can be asked how it came about, or says why it is not known. */
export function Figure({ label, value, reason, how, size }: FigureProps) {
  return (
    <div className={size === 'large' ? 'figure figure-large' : 'figure'}>
      <dt>{label}</dt>
      <dd>
        <span className="figure-value">
          {value === null ? <Unknown reason={reason ?? 'not known'} /> : value}
        </span>
        {how ? (
          <Definition term={definitions[how.definition].name}>
            <DerivationDetails derivation={how} />
          </Definition>
        ) : null}
      </dd>
    </div>
  );
}
