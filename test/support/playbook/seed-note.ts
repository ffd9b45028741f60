import { join } from 'node:path';
import { realDataFolder } from '../fixtures-real-data.ts';

/** The note that the product started from, where it lies beside the project. */
export const seedNotePath = join(realDataFolder, '..', 'seed', 'small-cap-note.txt');
