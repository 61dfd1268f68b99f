import * as z from 'zod/mini';
import { IsoTime } from './text';

/** A way to look at the table that the person has kept. What the filter may hold only the table knows, and checks. */
export const View = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Shown columns, in their order. */
  columns: z.array(z.string()),
  order: z.object({ column: z.string(), direction: z.enum(['ascending', 'descending']) }),
  filter: z.record(z.string(), z.unknown()),
  createdAt: IsoTime,
});
export type View = z.infer<typeof View>;
