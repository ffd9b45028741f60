import { z } from 'zod';

/** The fields of an item that a person has set; none when left out. */
export const editedFieldsSchema = z.array(z.string().min(1).max(60)).max(60).readonly().optional();
