import { z } from 'zod';
import { entryFields, requirePublicTime } from '#schemas/entry.ts';
import { always } from '#schemas/fields.ts';

/** A page that belongs to no list: about, now, uses. It needs no date. */
export const page = z.strictObject(entryFields).superRefine(requirePublicTime, always);
