import { createContext, useContext } from 'react';
import { type Mask, maskOf } from '#shared/domain/mask.ts';

/** Hides until somebody says that it may be shown: a part outside of the shell leaks nothing. */
export const MaskContext = createContext<Mask>(maskOf(true));

/** Writes amounts and private words, or the constant mask in their place. */
export const useMask = (): Mask => useContext(MaskContext);
