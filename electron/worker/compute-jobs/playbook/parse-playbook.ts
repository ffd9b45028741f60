import { type Playbook, playbookFormat, playbookSchema } from '#shared/domain/playbook/playbook.ts';
import { describeIssue } from '#shared/ipc/describe-issue.ts';
import { decodeText } from '#electron/sources/text/decode-text.ts';
import { FileRefused } from '#electron/sources/parsed-file.ts';

/** A text of the longest note, all of it claims, is far below. */
const mostBytes = 20_000_000;
/** A condition within conditions is the deepest that a playbook goes. */
const deepest = 60;

/** How deep brackets nest in JSON, those in its strings not counted. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) most = Math.max(most, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  return most;
}

function parseJson(text: string, name: string): unknown {
  if (depthOf(text) > deepest)
    throw new FileRefused(`${name} is nested deeper than a playbook can be, over ${deepest} levels.`);
  try {
    return JSON.parse(text);
  } catch {
    throw new FileRefused(`${name} is no JSON, so no playbook.`);
  }
}

/**
 * The playbook that a file holds, checked field by field.
 * @throws FileRefused with a sentence that names the field
 */
export function parsePlaybook(bytes: Uint8Array, name: string): Playbook {
  if (bytes.length > mostBytes)
    throw new FileRefused(`${name} has ${bytes.length} bytes; a playbook has at most ${mostBytes}.`);
  const content = parseJson(Buffer.from(decodeText(bytes, name).bytes).toString('utf8'), name);
  if (typeof content !== 'object' || content === null || !('format' in content) || !('reading' in content))
    throw new FileRefused(`${name} is no playbook: it has no format and no reading.`);
  const { format } = content;
  if (typeof format === 'number' && format > playbookFormat)
    throw new FileRefused(
      `${name} was written by a newer version of Stopline (format ${format}). Update Stopline to open it.`,
    );
  const parsed = playbookSchema.safeParse(content);
  if (!parsed.success) throw new FileRefused(`${name}: ${describeIssue(parsed.error.issues)}.`);
  return parsed.data;
}
