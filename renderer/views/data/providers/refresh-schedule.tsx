import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { selectSettings } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';

const choices = [
  { value: 'off', label: 'Only when I ask' },
  { value: 'daily', label: 'Daily after the close' },
] as const;

/** When the providers are asked; never without the user having said so. */
export function RefreshSchedule() {
  const { refreshSchedule } = useDesk(selectSettings);
  const changeSettings = useDesk((state) => state.changeSettings);
  return (
    <section className="workspace-card" aria-labelledby="schedule-title">
      <header>
        <h2 id="schedule-title">Refresh</h2>
        <ChoiceGroup
          name="When to refresh"
          choices={choices}
          value={refreshSchedule}
          onChoose={(chosen) => changeSettings({ refreshSchedule: chosen })}
        />
      </header>
      <p className="muted">
        Stopline goes to the network only for this. A daily refresh asks once for every series, while Stopline
        is open.
      </p>
    </section>
  );
}
