/** How far a long job is, 0 to 1. */
export function ProgressBar({ label, fraction }: { readonly label: string; readonly fraction: number }) {
  return <progress className="progress" aria-label={label} max={1} value={fraction} />;
}
