import * as z from 'zod/mini';

/** A sentence as data: its code and what fills its slots (method.md II.12). Text lives in `_locales`. */
export const Reason = z.object({ code: z.string(), slots: z.record(z.string(), z.union([z.string(), z.number()])) });
export type Reason = z.infer<typeof Reason>;
