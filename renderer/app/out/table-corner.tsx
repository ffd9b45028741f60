import { useId, useRef, useState } from 'react';
import { Icon } from '#renderer/components/icon.tsx';
import { copyTable, saveTable } from './take-table.ts';
import { cornerSize, useTableCorner } from './use-table-corner.ts';

/** The menu of the table under the pointer, in its corner where that is free; its commands do the same from the keyboard for the table in focus. */
export function TableCorner() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const corner = useTableCorner(button, menu);
  const id = `table-corner-${useId().replaceAll(/\W/g, '')}`;
  const run = (work: (table: Element) => Promise<void>): void => {
    menu.current?.hidePopover();
    if (corner) void work(corner.table);
  };
  if (corner === null) return null;
  const place = { top: `${corner.top}px`, left: `${corner.left}px` };
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
        style={{
          top: `${corner.top + cornerSize + 2}px`,
          left: `${Math.max(8, corner.left + cornerSize - 180)}px`,
        }}
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
