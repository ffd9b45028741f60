import { Suspense, useEffect } from 'react';
import { request } from '#renderer/api/request.ts';
import { followDataChanges } from '#renderer/api/use-query.ts';
import { OnlyShownContext } from '#renderer/components/field/only-shown.ts';
import { MaskContext } from '#renderer/components/mask/use-mask.ts';
import { SimulatedBadge } from '#renderer/components/simulated-badge.tsx';
import { selectSettings, selectSymbol } from '#renderer/state/selectors.ts';
import { syncSettings } from '#renderer/state/settings-sync.ts';
import { useDesk } from '#renderer/state/store.ts';
import { maskOf } from '#shared/domain/mask.ts';
import { screenNames } from '#shared/domain/screen.ts';
import { followTickets } from '../follow-tickets.ts';
import { VintageWords } from '../meeting/vintage-words.tsx';
import { useProvenance } from '../use-provenance.ts';
import { AudienceScreen } from './audience-screen.tsx';

const hidden = maskOf(true);
/** Nothing is written here: main would refuse it. */
const keepNothing = async (): Promise<void> => undefined;

const followSettings = (): (() => void) => syncSettings(keepNothing, () => request('settings.read', {}));

/** What those who watch are shown: the presenter's screen without its controls, always masked. It follows and can do nothing. */
export function AudienceWindow() {
  const symbol = useDesk(selectSymbol);
  const { screen } = useDesk(selectSettings);
  const onDesk = useProvenance(symbol);
  const title = screen === 'desk' ? (symbol ?? 'Stopline') : screenNames[screen];
  useEffect(followDataChanges, []);
  useEffect(followTickets, []);
  useEffect(followSettings, []);
  useEffect(() => {
    document.title = `${title} · Stopline`;
  }, [title]);
  return (
    <MaskContext value={hidden}>
      <div className="audience">
        <header className="audience-header">
          <h1>{title}</h1>
          {screen === 'desk' ? <span className="muted">{onDesk?.name}</span> : null}
          {screen === 'desk' && onDesk?.simulated ? <SimulatedBadge /> : null}
        </header>
        <main className="audience-main">
          <Suspense>
            {/* Nothing in it can be pressed, typed into or reached by key. */}
            <div className="audience-screen" inert>
              <OnlyShownContext value={true}>
                <AudienceScreen screen={screen} symbol={symbol} key={screen} />
              </OnlyShownContext>
            </div>
          </Suspense>
        </main>
        <footer className="audience-foot">
          <VintageWords />
          <span className="muted">Research only: no orders, no advice</span>
        </footer>
      </div>
    </MaskContext>
  );
}
