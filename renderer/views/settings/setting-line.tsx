import { Icon } from '#renderer/components/icon.tsx';
import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { defaultSettings, type Settings } from '#shared/domain/settings.ts';
import type { SettingRow } from '#shared/domain/setting-rows.ts';
import { changeSetting } from './change-setting.ts';
import { SettingInput } from './controls/setting-input.tsx';
import { KeyList } from './keys/key-list.tsx';

interface SettingLineProps {
  readonly row: SettingRow;
  /** Narrows the list of keys. */
  readonly query: string;
}

/** A setting: what it is called, what it does, what it is set to, and the way back to how it was delivered. */
export function SettingLine({ row, query }: SettingLineProps) {
  const settings = useDesk(selectSettings);
  const { id, title, sentence, fields, control } = row;
  const isChanged = fields.some(
    (field) => JSON.stringify(settings[field]) !== JSON.stringify(defaultSettings[field]),
  );
  const reset = (): void =>
    changeSetting(
      Object.fromEntries(fields.map((field) => [field, defaultSettings[field]])) as Partial<Settings>,
    );
  return (
    <div className="setting" data-setting={id}>
      <div className="setting-words">
        <h4 id={`setting-${id}`}>{title}</h4>
        <p className="muted" id={`setting-${id}-sentence`}>
          {sentence}
        </p>
      </div>
      {control.kind === 'keys' ? null : (
        <div className="setting-control">
          <SettingInput row={row} />
        </div>
      )}
      <button
        type="button"
        className="button button-plain button-icon setting-reset"
        aria-label={`Reset ${title}`}
        title={`Reset ${title}`}
        // Kept in its place, so that nothing jumps and the focus stays.
        aria-disabled={!isChanged}
        onClick={() => isChanged && reset()}
      >
        <Icon name="reset" />
      </button>
      {control.kind === 'keys' ? <KeyList query={query} /> : null}
    </div>
  );
}
