import { AccountField } from './account-field.tsx';
import { EntryField } from './entry-field.tsx';
import { HorizonField } from './horizon-field.tsx';
import { MethodField } from './method-field.tsx';
import { RiskField } from './risk-field.tsx';
import { SideField } from './side-field.tsx';
import { StopField } from './stop-field.tsx';
import { TargetField } from './target-field.tsx';
import type { DraftOnDesk } from './use-sized-draft.ts';

/** What the user decides. Each price has its line on the chart. */
export function TradeFields({ desk }: { readonly desk: DraftOnDesk }) {
  return (
    <section className="sizing-section trade-fields" aria-label="Plan">
      <SideField desk={desk} />
      <AccountField desk={desk} />
      <MethodField desk={desk} />
      <RiskField desk={desk} />
      <EntryField desk={desk} />
      <StopField desk={desk} />
      <TargetField desk={desk} index={0} />
      <TargetField desk={desk} index={1} />
      <HorizonField desk={desk} />
    </section>
  );
}
