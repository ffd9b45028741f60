import { describe, expect, it } from 'vitest';
import { productSources } from '../support/source-files.ts';
import { breaches } from './room-rules.ts';

describe('the rooms import only what the plan allows', () => {
  it('holds for every file of the product', () => {
    const sources = productSources().filter(({ path }) => !path.endsWith('.config.ts'));
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(breaches)).toEqual([]);
  });

  it.each([
    ['renderer/views/desk/desk.tsx', "import { app } from 'electron';"],
    ['electron/services/x.ts', "import Database from 'better-sqlite3';"],
    ['electron/analytics/x.ts', "import { readFileSync } from 'node:fs';"],
    ['electron/analytics/x.ts', "import { openCache } from '#electron/db/open-cache.ts';"],
    ['renderer/views/desk/desk.tsx', "import { createChart } from 'lightweight-charts';"],
    ['renderer/components/x.tsx', "import { store } from '#renderer/state/store.ts';"],
    ['renderer/components/x.tsx', "import { store } from '../state/store.ts';"],
    ['renderer/views/desk/desk.tsx', "import { x } from '../compare/compare.tsx';"],
    ['shared/format/x.ts', "import { useState } from 'react';"],
    ['electron/main/main.ts', "import { x } from '#electron/db/open-cache.ts';"],
    ['electron/main/main.ts', "const { x } = await import('better-sqlite3');"],
    ['electron/db/x.ts', "export { parse } from '#electron/sources/csv/parse-price-file.ts';"],
    ['renderer/app/main.tsx', "import '#electron/main/main.ts';"],
  ])('catches a forbidden import in %s: %s', (path, text) => {
    expect(breaches({ path, text })).toHaveLength(1);
  });
});
