import type { ComputeJobs } from '../../compute-contract.ts';
import type { JobControl } from '../../protocol.ts';
import type { ComputeContext } from '../compute-context.ts';
import { readChosenFile } from '../read-chosen-file.ts';
import { parsePlaybook } from './parse-playbook.ts';

type Parse = ComputeJobs['playbook.parse'];

export const parseChosenPlaybook = async (
  context: ComputeContext,
  { file }: Parse['input'],
  control: JobControl,
): Promise<Parse['output']> => parsePlaybook(await readChosenFile(context, file, control), file.name);
