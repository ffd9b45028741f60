import { describe, expect, it } from 'vitest';
import { defaultMonitor, monitorIdeaSchema } from '#shared/domain/monitor-idea.ts';
import { newestAlert, unreadAlerts } from '#shared/domain/unread-alerts.ts';

const alert = (id: number, raisedAt: string | null = '2025-12-18T22:00:00.000Z') => ({ id, raisedAt });
const log = [alert(3), alert(2), alert(1)];

describe('alerts that nobody has seen', () => {
  it('are those raised after the newest that was seen', () => {
    expect(unreadAlerts(log, 1).map(({ id }) => id)).toEqual([3, 2]);
    expect(unreadAlerts(log, newestAlert(log, 1))).toEqual([]);
    expect(newestAlert([], 7)).toBe(7);
  });

  it('are none that had not been told by the as-of day', () => {
    expect(unreadAlerts([alert(4, null)], 1)).toEqual([]);
    expect(newestAlert([alert(4, null)], 1)).toBe(1);
  });

  it('are all of them for settings that were kept before there was a mark', () => {
    const { seenAlert: _none, ...before } = defaultMonitor;
    expect(monitorIdeaSchema.parse(before).seenAlert).toBe(0);
  });
});
