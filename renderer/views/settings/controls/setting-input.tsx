import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { SettingRow } from '#shared/domain/setting-rows.ts';
import { changeSetting } from '../change-setting.ts';
import { AccountInput } from './account-input.tsx';
import { CapsInput } from './caps-input.tsx';
import { RiskInput } from './risk-input.tsx';

const onOff = [
  { value: 'on', label: 'On' },
  { value: 'off', label: 'Off' },
] as const;

/** What a setting is changed with. */
export function SettingInput({ row: { title, control } }: { readonly row: SettingRow }) {
  const settings = useDesk(selectSettings);
  switch (control.kind) {
    case 'choice':
      return (
        <ChoiceGroup
          name={title}
          choices={control.choices}
          value={settings[control.field] as string}
          onChoose={(value) => changeSetting({ [control.field]: value })}
        />
      );
    case 'switch':
      return (
        <ChoiceGroup
          name={title}
          choices={onOff}
          value={settings[control.field] === control.isOnWhen ? 'on' : 'off'}
          onChoose={(value) => changeSetting({ [control.field]: (value === 'on') === control.isOnWhen })}
        />
      );
    case 'account':
      return <AccountInput />;
    case 'risk':
      return <RiskInput />;
    case 'caps':
      return <CapsInput />;
    case 'keys':
      return null;
  }
}
