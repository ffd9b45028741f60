import { app, dialog } from 'electron';

/**
 * Faults of this process that nobody caught: each into the log, and the user is asked once what to do, because a process that
 * has lost its way may not keep its promises.
 * @param asks false where nobody is there to answer; then the app ends with exit code 1
 */
export function guardMain(log: (message: string) => void, asks: boolean): void {
  let asking = false;
  const ask = async (): Promise<void> => {
    asking = true;
    await askToRestart();
    asking = false;
  };
  process.on('uncaughtException', (error) => {
    log(`uncaught in main: ${error.stack ?? String(error)}`);
    if (!asks) return app.exit(1);
    if (!asking) void ask();
  });
  process.on('unhandledRejection', (reason) => {
    log(`unhandled rejection in main: ${reason instanceof Error ? reason.stack : String(reason)}`);
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log(`${type} process gone: ${reason}, exit code ${exitCode}`);
  });
}

async function askToRestart(): Promise<void> {
  await app.whenReady();
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Stopline',
    message: 'Something went wrong inside Stopline.',
    detail:
      'What you saved is safe and the fault is in the log. Restarting is the sure way; going on usually works as well. ' +
      'Help › Diagnostics shows what can be sent to whoever helps you.',
    buttons: ['Restart Stopline', 'Go on'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response !== 0) return;
  app.relaunch();
  app.quit();
}
