import { describe, expect, it } from 'vitest';
import { keptStopline } from '../support/electron/kept-stopline.ts';
import { chartOf } from './desk-page.ts';

describe('a page of the app, turned hostile', () => {
  const stopline = keptStopline(async () => {
    await chartOf(stopline.page, 'IWM');
  });

  it('is served by app:// and finds neither Node nor Electron', async () => {
    const { page } = stopline;
    expect(page.url()).toBe('app://bundle/index.html');
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
    );
    expect(found).toEqual([]);
    expect(await page.evaluate(() => Object.keys(globalThis.stopline).toSorted())).toEqual([
      'invoke',
      'offerFiles',
      'on',
    ]);
  });

  it('runs sandboxed and isolated', async () => {
    const preferences = await stopline.application.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    });
  });

  it('cannot run inline code, load from elsewhere or ask a network', async () => {
    const { page } = stopline;
    const breaches = await page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'globalThis.intruded = true';
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'https://example.org/pixel.png';
      document.body.append(image);
      document.body.setAttribute('style', 'color: red');
      await fetch('https://example.org/').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 300));
      script.remove();
      image.remove();
      return { seen: seen.toSorted(), intruded: 'intruded' in globalThis };
    });
    expect(breaches.intruded).toBe(false);
    for (const directive of ['connect-src', 'img-src', 'script-src-elem', 'style-src-attr']) {
      expect(breaches.seen).toContain(directive);
    }
  });

  it('cannot leave, open windows or get permissions', async () => {
    const { page, application } = stopline;
    await page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    await page.evaluate(() => {
      location.href = 'file:///etc/passwd';
    });
    expect(await page.evaluate(() => globalThis.open('https://example.org/'))).toBeNull();
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
    expect(
      await page.evaluate(() =>
        navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state),
      ),
    ).toBe('denied');
    // A page may put on the clipboard what it made, and never read what others put there.
    expect(
      await page.evaluate(() => navigator.clipboard.readText().catch((error: Error) => error.name)),
    ).toBe('NotAllowedError');
    expect(page.url()).toBe('app://bundle/index.html');
    expect(application.windows()).toHaveLength(1);
  });

  it('gets a typed refusal for everything it makes up', async () => {
    const { page } = stopline;
    const replies = await page.evaluate(async () => {
      const payloads: [string, unknown][] = [
        ['nonsense', {}],
        ['__proto__', {}],
        ['chart.read', { symbol: "IWM'; DROP TABLE series;--" }],
        ['import.run', { jobId: 'a', token: '/etc/passwd', symbol: null }],
        ['ticket.save', { symbol: 'IWM' }],
        ['settings.write', { theme: 'dark', unknown: 1 }],
      ];
      return Promise.all(payloads.map(([name, input]) => globalThis.stopline.invoke(name, input)));
    });
    for (const reply of replies) {
      expect(reply).toMatchObject({ ok: false });
      expect(JSON.stringify(reply)).not.toMatch(/\/etc\/passwd|at .*\.(ts|cjs)/);
    }
  });

  it('cannot name a path: files come from the user alone', async () => {
    const offered = await stopline.page.evaluate(() =>
      globalThis.stopline.offerFiles([new File(['Date,Open'], '/etc/passwd')]),
    );
    expect(offered).toEqual([]);
  });
});
