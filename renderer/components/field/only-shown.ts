import { createContext, useContext } from 'react';

export const OnlyShownContext = createContext(false);

/** True where nothing can be chosen, because others only watch: what a control would hold stands there as text. */
export const useOnlyShown = (): boolean => useContext(OnlyShownContext);
