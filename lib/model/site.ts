import * as z from 'zod/mini';

/** The platforms Vett knows by name. A reader exists for those under `lib/sites`. */
export const SITES = ['youtube', 'instagram', 'tiktok', 'x', 'facebook', 'threads', 'pinterest', 'snapchat', 'twitch'] as const;
export const Site = z.enum(SITES);
export type Site = z.infer<typeof Site>;
