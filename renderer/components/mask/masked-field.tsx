import { maskText } from '#shared/domain/mask.ts';

interface MaskedFieldProps {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly className?: string;
}

/** Stands in place of a field whose content is hidden: the content is not on the page at all. */
export function MaskedField({ id, label, className = 'field-input' }: MaskedFieldProps) {
  return (
    <input
      id={id}
      className={`${className} masked-field`}
      aria-label={label === undefined ? undefined : `${label}, hidden`}
      readOnly
      value={maskText}
    />
  );
}
