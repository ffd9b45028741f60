import { useEffect } from 'react';
import { Icon } from '#renderer/components/icon.tsx';
import { DataVintage } from './data-vintage.tsx';
import { useDesk } from '#renderer/state/store.ts';

const shownMs = 8000;

/** The last notice at the left, what kind of software this is at the right; it covers nothing and moves nothing. */
export function StatusBar() {
  const notice = useDesk((state) => state.notice);
  const dismiss = useDesk((state) => state.dismissNotice);
  useEffect(() => {
    if (notice === null || notice.tone === 'problem') return;
    const timer = setTimeout(() => dismiss(notice.id), shownMs);
    return () => clearTimeout(timer);
  }, [notice, dismiss]);
  return (
    <footer className="status-bar">
      <div role="status" className={`notice notice-${notice?.tone ?? 'none'}`}>
        {notice === null ? null : (
          <>
            {notice.tone === 'problem' ? <Icon name="problem" /> : null}
            <span className="notice-message" title={notice.message}>
              {notice.message}
            </span>
            <button type="button" className="notice-dismiss" onClick={() => dismiss(notice.id)}>
              <Icon name="close" />
              <span className="visually-hidden">Dismiss</span>
            </button>
          </>
        )}
      </div>
      <p className="status-end">
        <DataVintage />
        Research only: no orders, no advice
      </p>
    </footer>
  );
}
