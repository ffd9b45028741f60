import { Icon } from '#renderer/components/icon.tsx';

/** Takes an item out of the plan; undo brings it back. */
export function RemoveButton({ of, onRemove }: { readonly of: string; onRemove(): void }) {
  return (
    <button
      type="button"
      className="button button-plain button-icon remove-button"
      title={`Take out: ${of}`}
      onClick={onRemove}
    >
      <Icon name="close" />
      <span className="visually-hidden">Take out: {of}</span>
    </button>
  );
}
