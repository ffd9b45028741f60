import type { Stopline } from '../support/electron/launch-stopline.ts';

/** Has main answer one request with nothing in it, until the answer of this is called; then the page is told to ask again. */
export async function answerWrongly(
  { application }: Stopline,
  request: string,
): Promise<() => Promise<void>> {
  await application.evaluate(({ ipcMain }, wrong) => {
    type Handle = (event: unknown, name: string, input: unknown) => Promise<object>;
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handle> };
    const channel = 'stopline:request';
    const original = handlers.get(channel) as Handle;
    handlers.set(channel, async (event, name, input) => {
      const reply = await original(event, name, input);
      return name === wrong ? { ...reply, value: {} } : reply;
    });
    Object.assign(globalThis, { putRight: () => handlers.set(channel, original) });
  }, request);
  return () =>
    application.evaluate(({ BrowserWindow }) => {
      (globalThis as unknown as { putRight(): void }).putRight();
      for (const window of BrowserWindow.getAllWindows())
        window.webContents.send('stopline:event', 'data.changed', { symbols: [] });
    });
}

/** Presses the same button in every dialog of the system from now on; the answer tells their messages so far. */
export async function answersInDialogs(
  { application }: Stopline,
  button: number,
): Promise<() => Promise<string[]>> {
  await application.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (async (...given: unknown[]) => {
      asked.push((given.at(-1) as { message: string }).message);
      return { response, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
  }, button);
  return () => application.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}

export function crashWindow({ application }: Stopline): Promise<void> {
  return application.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
}

/** What a script finds in the first window, also in a page that came after a crash; null while there is none to ask. */
export function evaluateInWindow<Found>({ application }: Stopline, script: string): Promise<Found | null> {
  return application.evaluate(async ({ BrowserWindow }, code) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents || contents.isCrashed() || contents.isLoading()) return null;
    // A page that dies while it is asked never answers.
    const never = new Promise<null>((resolve) => setTimeout(resolve, 500, null));
    return Promise.race([contents.executeJavaScript(`${code} ?? null`) as Promise<Found | null>, never]);
  }, script);
}
