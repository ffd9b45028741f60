import type { DraftOnDesk } from './use-sized-draft.ts';
import { AnnounceSize } from './announce-size.tsx';
import { CapsFields } from './caps-fields.tsx';
import { ExposureFigures } from './exposure-figures.tsx';
import { NoteField } from './note-field.tsx';
import { SameRisk } from './same-risk.tsx';
import { SizeHeadline } from './size-headline.tsx';
import { TargetFigures } from './target-figures.tsx';
import { ThreeLosses } from './three-losses.tsx';
import { TicketActions } from './ticket-actions.tsx';
import { TicketOnDesk } from './ticket-on-desk.tsx';
import { TouchFigures } from './touch-figures.tsx';
import { TradeFields } from './trade-fields.tsx';

/** The ticket of one symbol: its size on top, the plan, and what the plan can cost and bring. */
export function SizingBody({ desk }: { readonly desk: DraftOnDesk }) {
  const { result, touch } = desk.sized;
  return (
    <div className={`sizing ${desk.withheld ? 'withheld' : ''}`} aria-busy={desk.withheld}>
      <SizeHeadline desk={desk} />
      <div className="sizing-scroll" tabIndex={-1}>
        <TicketOnDesk desk={desk} />
        <TradeFields desk={desk} />
        {result === null || touch === null ? (
          <p className="sizing-section sizing-withheld">
            Losses, rewards, exposure and chances are shown once every field can be used.
          </p>
        ) : (
          <>
            <ThreeLosses desk={desk} result={result} />
            <TouchFigures desk={desk} result={result} touch={touch} />
            <TargetFigures desk={desk} result={result} />
            <ExposureFigures desk={desk} result={result} />
            <SameRisk desk={desk} result={result} />
          </>
        )}
        <CapsFields desk={desk} />
        <NoteField desk={desk} />
      </div>
      <TicketActions desk={desk} />
      <AnnounceSize desk={desk} />
    </div>
  );
}
