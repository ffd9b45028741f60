import { notAvailable } from '#shared/format/format-number.ts';

/** A value that is not known, with the reason for pointer and screen reader. */
export function Unknown({ reason }: { readonly reason: string }) {
  return (
    <span className="unknown" title={reason}>
      {notAvailable}
      <span className="visually-hidden">: {reason}</span>
    </span>
  );
}
