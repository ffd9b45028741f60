import { MaskedField } from '#renderer/components/mask/masked-field.tsx';
import { triggerName } from '../trigger-name.ts';
import { useMask } from '#renderer/components/mask/use-mask.ts';
import { useId, useMemo, useState } from 'react';
import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { SelectField } from '#renderer/components/field/select-field.tsx';
import { Modal } from '#renderer/components/surface/modal.tsx';
import { exchangeToday } from '#renderer/state/as-of/exchange-today.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Trigger } from '#shared/domain/trigger.ts';
import { describeCondition } from '#shared/format/describe-condition.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { readTypedDate } from '#shared/format/read-typed-date.ts';
import { changeMonitor } from '../change-monitor.ts';
import { roleNames } from '../role-names.ts';
import { draftOf } from './draft-of.ts';
import { type DraftPart, firstLeaf } from './draft.ts';
import { PartFields } from './part-fields.tsx';
import { Preview } from './preview.tsx';
import { readDraft } from './read-draft.ts';

interface BuilderDialogProps {
  /** The one that is changed; null for a new one. */
  readonly trigger: Trigger | null;
  onClose(): void;
}

/** A condition that belongs to something else than the watch, such as a playbook, which keeps it. */
interface OtherBuilderProps {
  readonly trigger: Pick<Trigger, 'name' | 'role' | 'condition'>;
  onKeep(plan: Pick<Trigger, 'role' | 'condition'>): void;
  onClose(): void;
}

const roles = (['watch', 'enter', 'exit', 'stopSignal'] as const).map((value) => ({
  value,
  label: roleNames[value],
}));
const longestName = 120;
const preferred = ['SPX', 'SPY', 'IWM'];

/** Builds a condition without code, beside what it reads now and when it would have fired. */
export function BuilderDialog({ onClose, ...props }: BuilderDialogProps | OtherBuilderProps) {
  const { trigger } = props;
  const watched = 'onKeep' in props ? null : props.trigger;
  const isWatch = !('onKeep' in props);
  const id = useId();
  const asOf = useDesk(selectAsOf);
  const mask = useMask();
  const list = useQuery('series.list', { asOf });
  const series = useMemo(() => list.value ?? [], [list.value]);
  const [before] = useState(() => (trigger === null ? null : draftOf(trigger.condition)));
  const [built, setBuilt] = useState<DraftPart | null>(before);
  const [plan, setPlan] = useState({
    name: trigger?.name ?? '',
    role: trigger?.role ?? ('watch' as const),
    note: watched?.note ?? '',
    expiresOn: watched?.expiresOn == null ? '' : formatDate(watched.expiresOn),
  });
  const [failed, setFailed] = useState<string | null>(null);
  const draft = useMemo(() => built ?? firstLeaf(0, firstSymbol(series)), [built, series]);
  const { condition: read, problems } = useMemo(
    () =>
      readDraft(
        draft,
        (symbol) => series.find(({ provenance }) => provenance.symbol === symbol)?.provenance.unit ?? null,
      ),
    [draft, series],
  );
  // A condition that nobody touched is saved as it was, so that its watch goes on.
  const condition = trigger !== null && draft === before ? trigger.condition : read;
  const expiry = expiryProblem(plan.expiresOn);
  const reading = condition === null ? null : describeCondition(condition);
  const name = plan.name.trim() === '' ? (reading ?? '').slice(0, longestName) : plan.name.trim();
  const usable = condition !== null && expiry === null;

  const save = async (): Promise<void> => {
    if (condition === null || expiry !== null) return;
    if ('onKeep' in props) {
      props.onKeep({ role: plan.role, condition });
      onClose();
      return;
    }
    try {
      const saved = await request('trigger.save', {
        id: watched?.id ?? null,
        name,
        role: plan.role,
        condition,
        origin: watched?.origin ?? { kind: 'own' },
        note: plan.note.trim(),
        expiresOn: dateOf(plan.expiresOn),
        snoozedThrough: watched?.snoozedThrough ?? null,
        asOf,
      });
      changeMonitor({ chosen: saved.id });
      deskStore.getState().notify('information', `${saved.name} is watched.`);
      onClose();
    } catch (error) {
      setFailed(messageOf(error));
    }
  };
  return (
    <Modal
      title={
        trigger === null
          ? 'New trigger'
          : `Edit ${watched === null ? trigger.name : triggerName(watched, mask)}`
      }
      className="builder-dialog"
      onClose={onClose}
    >
      <form
        className="builder"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="builder-fields" role="group" aria-label="Condition" tabIndex={-1} data-autofocus>
          <PartFields draft={draft} part={draft} series={series} problems={problems} onChange={setBuilt} />
          <div className="builder-plan">
            {isWatch ? (
              <>
                <label htmlFor={`${id}-name`}>Name</label>
                {mask.hidden ? (
                  <MaskedField id={`${id}-name`} label="Name" />
                ) : (
                  <input
                    id={`${id}-name`}
                    className="field-input"
                    maxLength={longestName}
                    autoComplete="off"
                    placeholder={name}
                    value={plan.name}
                    onChange={(event) => setPlan({ ...plan, name: event.target.value })}
                  />
                )}
              </>
            ) : null}
            <span>Role</span>
            <SelectField
              label="Role"
              value={plan.role}
              choices={roles}
              onChoose={(role) => setPlan({ ...plan, role })}
            />
            {isWatch ? (
              <>
                <label htmlFor={`${id}-expiry`}>Last day</label>
                <span>
                  <input
                    id={`${id}-expiry`}
                    autoComplete="off"
                    spellCheck={false}
                    placeholder="14 Mar 2024"
                    className="field-input builder-date"
                    aria-invalid={expiry === null ? undefined : true}
                    value={plan.expiresOn}
                    onChange={(event) => setPlan({ ...plan, expiresOn: event.target.value })}
                  />
                  {expiry === null ? (
                    <span className="muted"> {plan.expiresOn === '' ? 'empty: watched for ever' : ''}</span>
                  ) : (
                    <span className="field-problem" role="alert" aria-live="polite">
                      {expiry}
                    </span>
                  )}
                </span>
                <label htmlFor={`${id}-note`}>Note</label>
                {mask.hidden ? (
                  <MaskedField id={`${id}-note`} label="Note" />
                ) : (
                  <textarea
                    id={`${id}-note`}
                    className="field-input builder-note"
                    rows={2}
                    maxLength={2000}
                    value={plan.note}
                    onChange={(event) => setPlan({ ...plan, note: event.target.value })}
                  />
                )}
              </>
            ) : null}
          </div>
        </div>
        <Preview condition={condition} reading={reading} asOf={asOf} />
        <footer className="modal-footer builder-footer">
          <p role="alert" aria-live="polite" className="field-problem-line">
            {failed ?? (condition === null ? 'A field cannot be used yet; it says why.' : '')}
          </p>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button button-primary" disabled={!usable}>
            {trigger === null ? 'Watch it' : 'Save the change'}
          </button>
        </footer>
      </form>
    </Modal>
  );
}

const firstSymbol = (series: readonly { readonly provenance: { readonly symbol: string } }[]): string => {
  const symbols = series.map(({ provenance }) => provenance.symbol);
  return preferred.find((symbol) => symbols.includes(symbol)) ?? symbols[0] ?? 'SPX';
};

function expiryProblem(text: string): string | null {
  const read = readTypedDate(text, null);
  if (!read.ok) return read.problem;
  return read.date !== null && read.date < exchangeToday() ? 'This day has passed.' : null;
}

function dateOf(text: string): BusinessDate | null {
  const read = readTypedDate(text, null);
  return read.ok ? read.date : null;
}
