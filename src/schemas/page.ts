import { z } from 'zod';
import { entryFields } from '#schemas/entry.ts';

/** A page that belongs to no list: about, now, uses. It needs no date. */
export const page = z.strictObject(entryFields);
