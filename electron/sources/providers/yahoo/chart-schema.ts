import { z } from 'zod';

const column = z.array(z.number().nullable());
const moment = z.number().int();

/** The documented part of Yahoo's v8 chart answer; whatever else it holds is ignored. */
export const chartSchema = z.object({
  chart: z.object({
    result: z
      .array(
        z.object({
          meta: z.object({
            symbol: z.string(),
            currency: z.string().nullish(),
            dataGranularity: z.string(),
            /** Seconds east of Greenwich at the exchange. */
            gmtoffset: z.number().int().min(-50_400).max(50_400),
          }),
          /** Session opens in seconds since 1970; missing when the range holds no session. */
          timestamp: z.array(moment).optional(),
          events: z
            .object({
              dividends: z.record(z.string(), z.object({ date: moment, amount: z.number() })).optional(),
              splits: z
                .record(
                  z.string(),
                  z.object({ date: moment, numerator: z.number(), denominator: z.number() }),
                )
                .optional(),
            })
            .optional(),
          indicators: z.object({
            quote: z
              .array(
                z.object({
                  open: column.optional(),
                  high: column.optional(),
                  low: column.optional(),
                  close: column.optional(),
                  volume: column.optional(),
                }),
              )
              .length(1),
          }),
        }),
      )
      .length(1),
  }),
});

export type ChartResult = z.output<typeof chartSchema>['chart']['result'][number];

/** How Yahoo says no, under any status. */
export const chartErrorSchema = z.object({
  error: z.object({ code: z.string(), description: z.string().nullish() }),
});
