import { useEffect } from 'react';
import { useCommands } from '#renderer/state/use-commands.ts';
import { watchTables } from './out/find-on-screen.ts';

// What leaves the app is nothing that its start waits for.
const table = () => import('./out/take-table.ts');
const picture = () => import('./out/take-picture.ts');
const savePicture = () => void picture().then((out) => out.savePicture());

/** Answers the commands by which charts, tables, the page about an idea and the calendar leave the app. */
export function useOutCommands(): void {
  useEffect(watchTables, []);
  useCommands({
    'copy.chart': () => void picture().then(({ copyPicture }) => copyPicture()),
    'chart.snapshot': savePicture,
    'export.png': savePicture,
    'copy.table': () => void table().then(({ copyTable }) => copyTable()),
    'export.csv': () => void table().then(({ saveTable }) => saveTable('csv')),
    'export.xlsx': () => void table().then(({ saveTable }) => saveTable('xlsx')),
    'report.pdf': () => void import('./out/take-report.ts').then(({ takeReport }) => takeReport()),
    'export.calendar': () => void import('./out/take-calendar.ts').then(({ takeCalendar }) => takeCalendar()),
  });
}
