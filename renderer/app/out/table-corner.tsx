import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from '#renderer/components/icon.tsx';
import { tableSelector } from '#renderer/components/tables/read-table.ts';
import { copyTable, saveTable } from './take-table.ts';

interface Corner {
  readonly table: Element;
  readonly top: number;
  readonly right: number;
}

const size = 22;

/** Where the corner of a table is in sight; null where the table is too small to carry a button. */
function cornerOf(table: Element): Corner | null {
  const box = table.getBoundingClientRect();
  const around = (table.parentElement ?? table).getBoundingClientRect();
  const top = Math.max(box.top, around.top, 0);
  const right = Math.min(box.right, around.right, innerWidth);
  const fits = box.width > 5 * size && box.height > 2 * size && right - box.left > 5 * size;
  return fits ? { table, top, right } : null;
}

/** The menu of the table under the pointer, in its corner; its commands do the same from the keyboard for the table in focus. */
export function TableCorner() {
  const [corner, setCorner] = useState<Corner | null>(null);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = `table-corner-${useId().replaceAll(/\W/g, '')}`;
  useEffect(() => {
    const over = ({ target }: PointerEvent): void => {
      if (!(target instanceof Element) || target.closest('.table-corner, .table-corner-menu')) return;
      if (menu.current?.matches(':popover-open')) return;
      const table = target.closest('dialog') === null ? target.closest(tableSelector) : null;
      setCorner((before) => (before?.table === table ? before : table && cornerOf(table)));
    };
    const hide = (): void => setCorner(null);
    const moves = [
      ['scroll', document],
      ['resize', window],
    ] as const;
    document.addEventListener('pointerover', over);
    // It stands where the table was when the pointer came: whatever moves that takes it away.
    for (const [type, target] of moves) target.addEventListener(type, hide, { capture: true, passive: true });
    return () => {
      document.removeEventListener('pointerover', over);
      for (const [type, target] of moves) target.removeEventListener(type, hide, true);
    };
  }, []);
  const run = (work: (table: Element) => Promise<void>): void => {
    menu.current?.hidePopover();
    if (corner) void work(corner.table);
  };
  if (corner === null) return null;
  const place = { top: `${corner.top}px`, left: `${corner.right - size}px` };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="table-corner"
        style={place}
        tabIndex={-1}
        popoverTarget={id}
        aria-expanded={open}
        title="Copy or save this table"
      >
        <Icon name="more" />
        <span className="visually-hidden">Copy or save this table</span>
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="table-corner-menu"
        role="menu"
        aria-label="This table"
        style={{ top: `${corner.top + size + 2}px`, left: `${Math.max(8, corner.right - 180)}px` }}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <button type="button" role="menuitem" onClick={() => run(copyTable)}>
          Copy
        </button>
        <button type="button" role="menuitem" onClick={() => run((table) => saveTable('csv', table))}>
          Save as CSV…
        </button>
        <button type="button" role="menuitem" onClick={() => run((table) => saveTable('xlsx', table))}>
          Save as a workbook…
        </button>
      </div>
    </>
  );
}
