const paths = {
  import: 'M8 2v7m0 0 3-3M8 9 5 6M3 11v2.5h10V11',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  theme: 'M8 2a6 6 0 1 0 0 12V2Z',
  help: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.4 6.3a1.7 1.7 0 1 1 2.3 1.6c-.5.2-.7.6-.7 1.1m0 2.2v.1',
  close: 'm4 4 8 8m0-8-8 8',
  reset: 'M3 3v3.5h3.5M3.3 6.3A5.2 5.2 0 1 1 3 9.5',
  table: 'M2.5 3h11v10h-11zM2.5 6.5h11M2.5 10h11M7 3v10',
  warning: 'M8 2.5 14.5 13.5h-13L8 2.5ZM8 6.5v3.2m0 1.7v.1',
  problem: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 5v3.6m0 2.2v.1',
  done: 'm3 8.5 3.2 3.2L13 5',
  empty: 'M2.5 12.5 6 8l2.5 2.5L13.5 4M2.5 3v10.5h11',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  earlier: 'm10 3.5-4.5 4.5 4.5 4.5',
  later: 'm6 3.5 4.5 4.5L6 12.5',
  desk: 'M2 13.5h12M4.5 9.5v-6M4.5 11V9.5m-1-4h2v4h-2zM10.5 11V8.5m0-4.5V2.5m-1 1.5h2v4.5h-2z',
  compare: 'M2 13.5h12M2.5 10.5 6 6l3 2 4.5-5M2.5 6.5 6 9.5l3-.5 4.5 1.5',
  leverage: 'M2.5 11.5 13.5 5M8 8.3 5.5 13.5h5L8 8.3ZM2.5 9v2.5H5M11 4.5h2.5V7',
  stops: 'M2.5 11h11M2.5 13.5h11M3 3l3.5 2.5L9 4l4 6.5M13.3 7.5v3h-3',
  pairs: 'M2.5 5.5h9m0 0L9 3m2.5 2.5L9 8M13.5 10.5h-9m0 0L7 8m-2.5 2.5L7 13',
  playbook: 'M3 2.5h7l3 3v8H3zM10 2.5v3h3M5.5 8h5M5.5 10.7h3',
  monitor: 'M2 9h2.5L6.5 4l3 8.5L11.5 7l.8 2H14',
  data: 'M13 4c0 1.1-2.2 2-5 2S3 5.1 3 4s2.2-2 5-2 5 .9 5 2ZM3 4v8c0 1.1 2.2 2 5 2s5-.9 5-2V4M3 8c0 1.1 2.2 2 5 2s5-.9 5-2',
  measure: 'M2.5 10.5 10.5 2.5l3 3-8 8zM5 8l1.5 1.5M7.5 5.5 9 7',
  level: 'M2 8h12M5 6v4M11 6v4',
  trend:
    'M4 12 12 4M4 12a1.3 1.3 0 1 1-2.6 0A1.3 1.3 0 0 1 4 12ZM14.6 4A1.3 1.3 0 1 1 12 4a1.3 1.3 0 0 1 2.6 0Z',
  pin: 'M8 14V9.5M3.5 2.5h9v7h-9zM6 5h4M6 7h3',
  drawings: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.1M2.5 8h.1M2.5 12h.1',
  invert: 'M5 2.5v11m0 0L2.5 11M5 13.5 7.5 11M11 13.5v-11m0 0L8.5 5M11 2.5 13.5 5',
  maximise: 'M9.5 2.5h4v4M6.5 13.5h-4v-4M13.5 2.5 9 7M2.5 13.5 7 9',
  snapshot: 'M2.5 5h3l1-1.5h3l1 1.5h3v8h-11zM8 11a2.2 2.2 0 1 0 0-4.4A2.2 2.2 0 0 0 8 11Z',
  play: 'M5 3v10l8-5z',
  pause: 'M5.5 3v10M10.5 3v10',
  replay: 'M8 3.5v9L2.5 8zM13.5 3.5v9L8 8z',
  more: 'M3.5 8h.1M8 8h.1m4.4 0h.1',
  remove: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5 5 13h6l.5-8.5',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing of 16 by 16 beside text; it says nothing by itself. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
