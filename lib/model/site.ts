import * as z from 'zod/mini';
import { SITES } from './names';

export { SITES } from './names';

export const Site = z.enum(SITES);
export type Site = z.infer<typeof Site>;
