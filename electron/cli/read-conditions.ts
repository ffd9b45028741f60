import { existsSync, readFileSync } from 'node:fs';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { UsageProblem } from './usage-problem.ts';
import type { Session } from './with-services.ts';

/** A condition as a command asks about it; whether it is one, the request checks. */
interface Asked {
  readonly id: string;
  readonly name: string;
  readonly condition: unknown;
  /** In whose shares its levels stand: its own, else those of the note's day. */
  readonly levels?: unknown;
}

/**
 * The conditions of a file: the triggers of a note, or of JSON that is a playbook, the answer about a note, a list of triggers, or
 * one condition.
 */
export async function readConditions(
  session: Session,
  path: string,
  asOf: BusinessDate | null,
): Promise<Asked[]> {
  if (!existsSync(path)) throw new UsageProblem(`${path}: there is no such file.`);
  const json = jsonOf(path);
  if (json !== undefined) return conditionsIn(json, path);
  const [file] = await session.offerFiles([path]);
  if (!file) throw new UsageProblem(`${path}: there is no such file.`);
  const note = await session.ask('note.read', { source: { kind: 'file', token: file.token }, asOf });
  return conditionsIn(note, path, note.asOf);
}

/** Undefined for a file that is no JSON: a note then. */
function jsonOf(path: string): unknown {
  if (!/\.json$/i.test(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageProblem(`${path}: not JSON: ${(error as Error).message}`);
  }
}

function conditionsIn(json: unknown, path: string, on?: unknown): Asked[] {
  if (Array.isArray(json)) return json.map((item, i) => asked(item, i, path, on));
  if (!isRecord(json)) throw new UsageProblem(`${path}: holds no triggers.`);
  const { note } = json;
  const day = on ?? (isRecord(note) ? note['asOf'] : json['asOf']);
  if (isRecord(json['reading'])) return conditionsIn(json['reading'], path, day);
  if (Array.isArray(json['triggers'])) return conditionsIn(json['triggers'], path, day);
  return [asked('kind' in json ? { condition: json } : json, 0, path)];
}

function asked(item: unknown, index: number, path: string, on?: unknown): Asked {
  if (!isRecord(item) || !isRecord(item['condition']))
    throw new UsageProblem(`${path}: trigger ${index + 1} has no condition.`);
  const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
  const id = text(item['id'], `trigger-${index + 1}`);
  const levels = item['levels'] ?? (on === undefined ? undefined : { on, simulated: [] });
  const named = { id, name: text(item['name'], id), condition: item['condition'] };
  return levels === undefined ? named : { ...named, levels };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
