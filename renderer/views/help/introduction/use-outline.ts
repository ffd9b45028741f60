import { useEffect } from 'react';

/** Outlines the first element that a selector finds, for as long as it is spoken of. */
export function useOutline(selector: string): void {
  useEffect(() => {
    const element = selector === '' ? null : document.querySelector<HTMLElement>(selector);
    if (element === null) return;
    element.dataset['introduced'] = '';
    return () => {
      delete element.dataset['introduced'];
    };
  }, [selector]);
}
