import { useMask } from '#renderer/components/mask/use-mask.ts';
import { lazy, Suspense, useEffect } from 'react';
import { Icon } from '#renderer/components/icon.tsx';
import { DataVintage } from './data-vintage.tsx';
import { useDesk } from '#renderer/state/store.ts';

const MeetingBand = lazy(async () => ({
  default: (await import('./meeting/meeting-band.tsx')).MeetingBand,
}));
const shownMs = 8000;
const hiddenWords = {
  information: 'Done. What it says is hidden with the amounts.',
  problem: 'Something needs you. Why is hidden with the amounts.',
} as const;

/** The last notice at the left, what kind of software this is at the right; it covers nothing and moves nothing. */
export function StatusBar() {
  const notice = useDesk((state) => state.notice);
  const dismiss = useDesk((state) => state.dismissNotice);
  const undoStep = useDesk((state) => state.undoStep);
  const subject = notice?.undoes ?? null;
  const inMeeting = useDesk(({ settings }) => settings?.meeting != null);
  const mask = useMask();
  const words =
    notice === null || notice.isPublic || !mask.hidden ? notice?.message : hiddenWords[notice.tone];
  useEffect(() => {
    if (notice === null || notice.tone === 'problem' || notice.undoes !== null) return;
    const timer = setTimeout(() => dismiss(notice.id), shownMs);
    return () => clearTimeout(timer);
  }, [notice, dismiss]);
  return (
    <footer className="status-bar">
      <div role="status" className={`notice notice-${notice?.tone ?? 'none'}`}>
        {notice === null ? null : (
          <>
            {notice.tone === 'problem' ? <Icon name="problem" /> : null}
            <span className="notice-message" title={words}>
              {words}
            </span>
            {subject === null ? null : (
              <button type="button" className="link-button" onClick={() => void undoStep(subject)}>
                Undo
              </button>
            )}
            <button type="button" className="notice-dismiss" onClick={() => dismiss(notice.id)}>
              <Icon name="close" />
              <span className="visually-hidden">Dismiss</span>
            </button>
          </>
        )}
      </div>
      {inMeeting ? (
        <Suspense>
          <MeetingBand />
        </Suspense>
      ) : (
        <p className="status-end">
          <DataVintage />
          Research only: no orders, no advice
        </p>
      )}
    </footer>
  );
}
