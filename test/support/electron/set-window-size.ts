import type { Stopline } from './launch-stopline.ts';

/** Asks the window of the first page for this size, without waiting until the page has it. */
export async function setWindowSize(
  { application, page }: Stopline,
  width: number,
  height: number,
): Promise<void> {
  await application.evaluate(
    ({ BrowserWindow }, wanted) => {
      const own = BrowserWindow.getAllWindows().find(
        ({ webContents }) => webContents.getURL() === wanted.url,
      );
      if (!own) throw new Error(`no window shows ${wanted.url}`);
      own.setContentSize(wanted.width, wanted.height);
    },
    { url: page.url(), width, height },
  );
}
