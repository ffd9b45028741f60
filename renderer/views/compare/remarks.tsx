/** Alignment, clipping, publication and basis, said aloud. */
export function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  return (
    <ul className="compare-remarks" aria-label="How the series were brought together">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
