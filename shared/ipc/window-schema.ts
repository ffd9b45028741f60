import { z } from 'zod';

/** A window that ends on the last day: `YTD`, or a number of sessions, months or years. */
export const windowSchema = z
  .string()
  .regex(/^(YTD|[1-9]\d{0,2}[DMY])$/, 'a window is YTD or a number with D, M or Y, such as 5D or 6M');
