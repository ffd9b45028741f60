import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import type { Mask } from '#shared/domain/mask.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import { changeReading } from '../edit/change-reading.ts';
import { withoutItem } from '../edit/edit-reading.ts';
import { unclearId } from '../note/note-items.ts';
import { figureText } from '#shared/format/figure-text.ts';
import { EditedMark } from '../edit/edited-mark.tsx';
import { EditPanel } from '../edit/edit-panel.tsx';
import { isAmount } from './is-amount.ts';
import { PlanItem } from './plan-item.tsx';
import { PlanSection } from './plan-section.tsx';
import { CatalystEdits, RiskEdits } from './remark-edits.tsx';
import { RemoveButton } from './remove-button.tsx';
import { riskNames } from './risk-names.ts';
import { WordsButton } from './words-button.tsx';

type Reading = { readonly reading: NoteReading };

/** The events that the note expects. */
export function CatalystsSection({ reading }: Reading) {
  const mask = useMask();
  if (reading.catalysts.length === 0) return null;
  return (
    <PlanSection id="catalyst" name="Catalysts" note={reading.catalysts.length}>
      <ul className="remarks">
        {reading.catalysts.map((catalyst) => {
          const { id, name, withinDays } = catalyst;
          return (
            <PlanItem key={id} id={id} className="remark">
              <WordsButton>{mask.text(name)}</WordsButton>
              <span className="quiet">
                {withinDays === undefined
                  ? 'no date given'
                  : `in ${withinDays.from} to ${withinDays.to} days`}
              </span>
              <RemoveButton
                of={mask.text(name)}
                onRemove={() => changeReading((all) => withoutItem(all, 'catalysts', id))}
              />
              <EditedMark item={catalyst} />
              <EditPanel of={mask.text(name)}>
                <CatalystEdits catalyst={catalyst} />
              </EditPanel>
            </PlanItem>
          );
        })}
      </ul>
    </PlanSection>
  );
}

/** A figure without its sign; money may be the owner's own. */
function shownFigure(figure: StatedFigure, mask: Mask): string {
  const text = figureText(figure).replaceAll('+', '');
  return isAmount(figure) ? mask.text(text) : text;
}

/** What could go wrong, as the note has it. */
export function RisksSection({ reading }: Reading) {
  const mask = useMask();
  if (reading.risks.length === 0) return null;
  return (
    <PlanSection id="risk" name="Risks" note={reading.risks.length}>
      <ul className="remarks">
        {reading.risks.map((risk) => {
          const { id, kind, text, symbols, figures } = risk;
          return (
            <PlanItem key={id} id={id} className="remark">
              <WordsButton>{riskNames[kind]}</WordsButton>
              <span className="remark-text">{mask.text(text)}</span>
              <span className="quiet">
                {[...symbols.map(mask.text), ...figures.map((figure) => shownFigure(figure, mask))].join(
                  ' · ',
                )}
              </span>
              <RemoveButton
                of={mask.text(text.slice(0, 60))}
                onRemove={() => changeReading((all) => withoutItem(all, 'risks', id))}
              />
              <EditedMark item={risk} />
              <EditPanel of={`${riskNames[kind].toLowerCase()} risk ${id}`}>
                <RiskEdits risk={risk} />
              </EditPanel>
            </PlanItem>
          );
        })}
      </ul>
    </PlanSection>
  );
}

/** What no rule could place, word for word: it is a person's to read. */
export function UnclearSection({ reading }: Reading) {
  const mask = useMask();
  const { notUnderstood, text } = reading;
  return (
    <PlanSection
      id="unclear"
      name="Not understood"
      note={
        notUnderstood.length === 0 ? 'Nothing that proposes or counts was left over.' : notUnderstood.length
      }
    >
      <ul className="remarks">
        {notUnderstood.map(({ span, why }, index) => (
          <PlanItem key={span.start} id={unclearId(index)} className="remark">
            <WordsButton>“{mask.text(text.slice(span.start, span.end))}”</WordsButton>
            <span className="quiet">{why}</span>
          </PlanItem>
        ))}
      </ul>
    </PlanSection>
  );
}
