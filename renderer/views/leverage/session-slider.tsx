import { sessionsText } from './idea/words.ts';

interface SessionSliderProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly most: number;
  onChange(sessions: number): void;
}

/** A number of sessions to drag or to step with the arrow keys, with what it comes to beside it. */
export function SessionSlider({ id, label, value, most, onChange }: SessionSliderProps) {
  return (
    <div className="session-slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={1}
        max={most}
        value={value}
        aria-valuetext={sessionsText(value)}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      {/* The slider says its value itself. */}
      <output htmlFor={id} aria-live="off">
        {sessionsText(value)}
      </output>
    </div>
  );
}
