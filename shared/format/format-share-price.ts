import { formatDollars } from './format-dollars.ts';
import { priceDecimals } from './price-decimals.ts';

/** A market price or a distance between two with its currency: `$4.80`. Prices are everybody's, so no mask hides them. */
export const formatSharePrice = (dollars: number): string => formatDollars(dollars, priceDecimals(dollars));
