/** A series to join: day numbers, strictly increasing, and a value for each. */
export interface DatedColumn {
  readonly day: Int32Array;
  readonly values: Float64Array;
}

/** Columns on the days that all have a value. */
export interface JoinedColumns {
  readonly day: Int32Array;
  readonly columns: readonly Float64Array[];
}

/**
 * What: inner join of several series on the date.
 * Formula: keeps the days on which every series has a value; changes between kept days then span the same time in each.
 * Arguments: one or more series, each strictly increasing in its days; a gap counts as no value.
 * Range: as the series.
 * First values: empty columns when no day is common.
 * Source: definition.
 */
export function joinDays(...series: readonly DatedColumn[]): JoinedColumns {
  const [first, ...others] = series;
  const at = others.map(() => 0);
  const kept: number[][] = [];
  for (let i = 0; i < first.day.length; i++) {
    const day = first.day[i];
    const row = [day, first.values[i]];
    others.forEach((other, s) => {
      while (at[s] < other.day.length && other.day[at[s]] < day) at[s]++;
      row.push(other.day[at[s]] === day ? other.values[at[s]] : Number.NaN);
    });
    if (!row.some(Number.isNaN)) kept.push(row);
  }
  return {
    day: Int32Array.from(kept, (row) => row[0]),
    columns: series.map((_, s) => Float64Array.from(kept, (row) => row[s + 1])),
  };
}
