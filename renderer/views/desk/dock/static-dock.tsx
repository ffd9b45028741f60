import type { KeyboardEvent } from 'react';
import type { LayoutPart, Tabs } from '#renderer/state/layout/desk-layout.ts';
import { panelsIn } from '#renderer/state/layout/layout-walk.ts';
import { leastSize } from '#renderer/state/layout/least-size.ts';
import { type Panel, panelNames } from '#shared/domain/panel.ts';
import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { useDesk } from '#renderer/state/store.ts';
import { PanelMenuButton } from './panel-menu-button.tsx';
import { PanelSlot } from './panel-slot.tsx';
import { showTab } from './show-tab.ts';
import { TabLabel } from './tab-label.tsx';
import { tabName } from './tab-name.ts';

const keyOf = (part: LayoutPart): string => panelsIn(part).join();

interface StaticPartProps {
  readonly part: LayoutPart;
  readonly depth?: number;
}

/**
 * The panels where they stand, without the library that lets them be moved: what the first paint shows, and what stays if
 * the library cannot be loaded. Sizes come about exactly as there.
 */
export function StaticDock({ part, depth = 0 }: StaticPartProps) {
  const { width, height } = leastSize(part, depth);
  const style = { flexGrow: Math.max(1, part.weight * 1000), minWidth: width, minHeight: height };
  if (part.kind === 'tabs') {
    return (
      <div className="dock-tabs" style={style}>
        <StaticTabs tabs={part} />
      </div>
    );
  }
  return (
    <div className="dock-row" style={{ ...style, flexDirection: depth % 2 === 0 ? 'row' : 'column' }}>
      {part.parts.flatMap((child, index) => [
        index === 0 ? null : <div key={`line before ${keyOf(child)}`} className="dock-line" />,
        <StaticDock key={keyOf(child)} part={child} depth={depth + 1} />,
      ])}
    </div>
  );
}

function StaticTabs({ tabs: { panels, shown } }: { readonly tabs: Tabs }) {
  const step = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = by && panels[(panels.indexOf(shown) + by + panels.length) % panels.length];
    if (next) showTab(next);
  };
  return (
    <>
      <div className="dock-strip">
        <div className="dock-strip-tabs" role="tablist" onKeyDown={step}>
          {panels.map((panel) => (
            <StaticTab key={panel} panel={panel} selected={panel === shown} />
          ))}
        </div>
        <PanelMenuButton panel={shown} />
      </div>
      <div className="dock-content" role="tabpanel" aria-label={panelNames[shown]}>
        <PanelSlot panel={shown} key={shown} />
      </div>
    </>
  );
}

function StaticTab({ panel, selected }: { readonly panel: Panel; readonly selected: boolean }) {
  return (
    <div
      className={selected ? 'dock-tab dock-tab-selected' : 'dock-tab'}
      role="tab"
      aria-selected={selected}
      aria-label={useDesk((state) => tabName(selectLayout(state), panel))}
      tabIndex={selected ? 0 : -1}
      onClick={() => showTab(panel)}
      onKeyDown={(event) => event.key === 'Enter' && showTab(panel)}
    >
      <TabLabel panel={panel} />
    </div>
  );
}
