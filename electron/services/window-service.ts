import type { Handlers } from '#shared/ipc/contract.ts';
import type { ServiceHost } from './service-host.ts';

/** The windows of panels that left the desk, and the screens that there are for them. */
export function createWindowService({
  windows,
}: ServiceHost): Pick<Handlers, 'windows.arrange' | 'windows.displays'> {
  return {
    async 'windows.arrange'(arrangement) {
      windows?.arrange(arrangement.windows);
      return {};
    },
    'windows.displays': async () => ({ displays: windows?.displays() ?? '' }),
  };
}
