import { UsageProblem } from './usage-problem.ts';

/** The claims of a JSON file and the day that they speak of; whether they are claims, the request checks. */
export interface ClaimsOfFile {
  readonly claims: unknown;
  readonly on: unknown;
}

/** Claims from a playbook, what `note --json` printed, a reading, or a bare list of claims. */
export function readClaims(content: unknown, file: string): ClaimsOfFile {
  if (Array.isArray(content)) return { claims: content, on: null };
  if (isRecord(content)) {
    const { reading, note, asOf, claims } = content;
    const on = isRecord(note) ? note['asOf'] : asOf;
    if (isRecord(reading)) return { claims: reading['claims'], on: on ?? null };
    if (claims !== undefined) return { claims, on: on ?? null };
  }
  throw new UsageProblem(
    `${file}: the file holds no claims: neither a list of them, nor a reading or a playbook.`,
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
