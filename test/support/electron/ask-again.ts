import type { ElectronApplication } from 'playwright';

const mostAttempts = 4;

/**
 * Lets scripts in main be asked again when the runtime has let go of their promise before it was read: only the debugger holds
 * it, and a collection of garbage in between takes it. Every script that the tests run there may run twice.
 */
export function askAgain(application: ElectronApplication): void {
  const ask = application.evaluate.bind(application) as (...given: unknown[]) => Promise<unknown>;
  const patient = async (...given: unknown[]): Promise<unknown> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await ask(...given);
      } catch (error) {
        if (attempt === mostAttempts || !String(error).includes('promise was garbage collected')) throw error;
      }
    }
  };
  application.evaluate = patient as typeof application.evaluate;
}
