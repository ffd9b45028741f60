import type { Handlers } from '#shared/ipc/contract.ts';
import type { ServiceHost } from './service-host.ts';

/** The windows beside the desk, the screens that there are for them, and how the desk's own stands. */
export function createWindowService({
  windows,
}: ServiceHost): Pick<
  Handlers,
  'windows.arrange' | 'windows.displays' | 'windows.pass' | 'windows.present' | 'windows.audience'
> {
  return {
    async 'windows.arrange'(arrangement) {
      windows?.arrange(arrangement.windows);
      return {};
    },
    async 'windows.present'(asked) {
      if (asked.present) return { before: windows?.present() ?? null };
      windows?.unpresent(asked.before);
      return { before: null };
    },
    'windows.audience': async ({ open }) => ({ open: windows?.audience(open) ?? false }),
    async 'windows.pass'({ command }) {
      windows?.pass(command);
      return {};
    },
    'windows.displays': async () => ({ displays: windows?.displays() ?? '' }),
  };
}
