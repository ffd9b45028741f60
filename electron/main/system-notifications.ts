import { Notification } from 'electron';
import type { ServiceHost } from '#electron/services/service-host.ts';

/**
 * Notifications of the system. Whether the user has switched them off for this app no system says beforehand; one that failed
 * is remembered, with the system's reason, until the next one is shown.
 */
export function createSystemNotifications(onClick: () => void): NonNullable<ServiceHost['notifications']> {
  let failure: string | null = null;
  // One that nothing refers to may be collected before it is clicked.
  const standing = new Set<Notification>();
  return {
    problem() {
      if (!Notification.isSupported()) return 'This system shows no notifications; alerts are still logged.';
      return failure;
    },
    show({ title, body }) {
      if (!Notification.isSupported()) return;
      const notification = new Notification({ title, body });
      standing.add(notification);
      const forget = () => standing.delete(notification);
      notification.on('show', () => (failure = null));
      notification.on('close', forget);
      notification.on('click', () => {
        forget();
        onClick();
      });
      notification.on('failed', (_event, error) => {
        forget();
        failure = `The system refused the last notification${error ? `: ${error}` : ''}.`;
      });
      notification.show();
    },
  };
}
