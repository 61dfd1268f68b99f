import * as z from 'zod/mini';
import { Candidate } from './candidate';
import { Declined } from './declined';
import { Entry, List, Snapshot } from './entry';
import { Field } from './field';
import { KeptPost } from './kept-post';
import { View } from './table-view';

/** The first line of a backup. */
export const BackupHead = z.object({ vett: z.literal('backup'), version: z.int().check(z.gte(1)) });
export type BackupHead = z.infer<typeof BackupHead>;

/**
 * One record of a backup, a line of it. There is no time of making in it and nothing of the browser that made it: the same
 * shortlist is always the same file. Of the erased only hashes of their keys are left.
 */
export const BackupRecord = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('list'), value: List }),
  z.object({ kind: z.literal('field'), value: Field }),
  z.object({ kind: z.literal('view'), value: View }),
  z.object({ kind: z.literal('entry'), value: Entry }),
  z.object({ kind: z.literal('post'), value: KeptPost }),
  z.object({ kind: z.literal('snapshot'), value: Snapshot }),
  z.object({ kind: z.literal('declined'), value: Declined }),
  z.object({ kind: z.literal('candidate'), value: Candidate }),
  z.object({ kind: z.literal('erased'), value: z.object({ hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }) }),
]);
export type BackupRecord = z.infer<typeof BackupRecord>;
