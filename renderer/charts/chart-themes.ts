import type { ChartTheme } from './chart-theme.ts';

const shape = { fontFamily: 'system-ui, sans-serif', fontSizePixels: 12, thinnestLinePixels: 0 };

/** The default colours, safe for colour-blind eyes; every line and label keeps 3:1, every text 4.5:1 on its background. */
export const chartThemes: Readonly<Record<'dark' | 'light', ChartTheme>> = {
  dark: {
    ...shape,
    background: '#10151C',
    text: '#B8C2CE',
    grid: '#1C242E',
    up: '#4C9AFF',
    down: '#FF8B3D',
    overlays: ['#F2C94C', '#B197FC', '#9DB2C7'],
    volume: '#34414F',
    lowerPane: '#63D0C4',
    comparison: '#F08BB4',
    lines: { entry: '#E6EBF0', stop: '#FF6B6B', target1: '#5BD08A', target2: '#5BD08A' },
    crosshair: '#7D8A99',
    warning: '#F5C75D',
    problem: '#FF8E9B',
  },
  light: {
    ...shape,
    background: '#FFFFFF',
    text: '#475362',
    grid: '#EDF0F4',
    up: '#0B61D8',
    down: '#B54708',
    overlays: ['#8F6B00', '#7A3FD0', '#566779'],
    volume: '#CBD4DE',
    lowerPane: '#0B7A70',
    comparison: '#B8246B',
    lines: { entry: '#1B2430', stop: '#C62828', target1: '#1E7A46', target2: '#1E7A46' },
    crosshair: '#6B7785',
    warning: '#7D4E00',
    problem: '#B01C33',
  },
};
