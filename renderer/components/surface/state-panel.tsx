import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon.tsx';

interface StatePanelProps {
  readonly icon: IconName;
  readonly title: string;
  readonly message: string;
  /** Buttons: what to do next. */
  readonly children?: ReactNode;
  readonly tone?: 'quiet' | 'problem';
}

/** What stands where there is nothing to show: what is the case and what can be done. */
export function StatePanel({ icon, title, message, children, tone = 'quiet' }: StatePanelProps) {
  return (
    <div className={`state-panel state-panel-${tone}`} role={tone === 'problem' ? 'alert' : undefined}>
      <Icon name={icon} />
      <h2>{title}</h2>
      <p>{message}</p>
      {children === undefined ? null : <div className="state-panel-actions">{children}</div>}
    </div>
  );
}
