import { MaskedField } from '#renderer/components/mask/masked-field.tsx';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { type FormEvent, useId, useState } from 'react';
import { request } from '#renderer/api/request.ts';
import type { ProviderId } from '#shared/domain/provider.ts';
import type { KeyState, ProviderRow } from '#shared/ipc/refresh-schemas.ts';
import { useWork } from '../use-work.ts';

const keyWords: Readonly<Record<KeyState, string>> = {
  none: 'no key yet',
  kept: "key kept in this system's keychain",
  session: 'key held until Stopline closes',
  environment: 'key from the environment',
  unreadable: 'saved key cannot be read',
};

const offers: Readonly<Record<ProviderId, string>> = {
  yahoo: 'Daily prices of funds, shares and indices, with their splits and dividends.',
  stooq: 'Daily prices of funds, shares and indices.',
  fred: 'Macro series of the Federal Reserve Bank of St. Louis: yields, spreads, volatility.',
  tiingo: 'Daily prices of funds and shares, with their splits and dividends.',
  'alpha-vantage': 'Daily prices of funds and shares.',
};

interface ProviderCardProps {
  readonly provider: ProviderRow;
  onChanged(): void;
}

/** One provider: whether it wants a key, where that is, and the way to give or take it. A key goes in and never comes out. */
export function ProviderCard({ provider, onChanged }: ProviderCardProps) {
  const { id, name, needsKey, keyState, keyNote } = provider;
  const mask = useMask();
  const titleId = useId();
  return (
    <section className="workspace-card provider" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{name}</h2>
        <span className={keyState === 'unreadable' ? 'detail-problem' : 'muted'}>
          {needsKey ? keyWords[keyState] : 'needs no key'}
        </span>
      </header>
      <p className="muted">{offers[id]}</p>
      {keyNote === null ? null : <p className="provider-note">{mask.text(keyNote)}</p>}
      {needsKey ? <KeyForm id={id} name={name} keyState={keyState} onChanged={onChanged} /> : null}
    </section>
  );
}

interface KeyFormProps extends Pick<ProviderRow, 'id' | 'name' | 'keyState'> {
  onChanged(): void;
}

function KeyForm({ id, name, keyState, onChanged }: KeyFormProps) {
  const [key, setKey] = useState('');
  const { hidden } = useMask();
  const { busy, run } = useWork();
  const usable = /^[\x21-\x7e]{1,200}$/.test(key.trim());
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (!usable) return;
    run(async () => {
      await request('provider.key.set', { provider: id, key: key.trim() });
      setKey('');
      onChanged();
      return `The key of ${name} has been taken.`;
    });
  };
  const remove = (): void =>
    run(async () => {
      await request('provider.key.remove', { provider: id });
      onChanged();
      return `The key of ${name} has been removed.`;
    });
  return (
    <form className="provider-key" onSubmit={save}>
      {hidden ? (
        <MaskedField label={`Key of ${name}`} />
      ) : (
        <input
          className="field-input"
          type="password"
          aria-label={`Key of ${name}`}
          placeholder={keyState === 'none' ? 'Key' : 'Another key'}
          autoComplete="off"
          spellCheck={false}
          value={key}
          onChange={(event) => setKey(event.target.value)}
        />
      )}
      <button type="submit" className="button" disabled={busy || !usable}>
        Save key
      </button>
      {keyState === 'none' || keyState === 'environment' ? null : (
        <button type="button" className="button" disabled={busy} onClick={remove}>
          Remove key
        </button>
      )}
    </form>
  );
}
