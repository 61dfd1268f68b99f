import * as z from 'zod/mini';
import { Requirement, RequirementList } from '../model/requirement';

const KIND = 'requirement-list';
const VERSION = 1;

/** No list that a person makes comes near it. */
export const LARGEST_LIST_FILE = 1_000_000;

/** Why a file is not taken: `newer` was written by a later Vett; `line` counts from 1. */
export type ListFileProblem =
  | { why: 'too-large' | 'not-json' | 'not-a-list' | 'newer' | 'no-name' | 'too-long' }
  | { why: 'bad-line'; line: number };

/** What came of reading a file: a list, or why not. */
export type ListFile = { list: RequirementList } | { problem: ListFileProblem };

const Envelope = z.object({
  vett: z.literal(KIND),
  version: z.int().check(z.gte(1)),
  list: z.object({ name: z.optional(z.unknown()), requirements: z.array(z.unknown()) }),
});

/** A requirement list as the text of a file to share. */
export function toListFile(list: RequirementList): string {
  return `${JSON.stringify({ vett: KIND, version: VERSION, list }, null, 2)}\n`;
}

/**
 * The list in a file that somebody else may have made, or why there is none: never throws, and takes a list whole or not at
 * all. The list and its lines get ids from `newId`: the answers to a line belong to its id, and a list that is read twice
 * is two lists.
 */
export function parseListFile(text: string, newId: () => string): ListFile {
  if (text.length > LARGEST_LIST_FILE) return { problem: { why: 'too-large' } };
  let read: unknown;
  try {
    // Some editors begin a file with a byte order mark.
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: { why: 'not-json' } };
  }
  const envelope = Envelope.safeParse(read);
  if (!envelope.success) return { problem: { why: 'not-a-list' } };
  const { version, list } = envelope.data;
  if (version > VERSION) return { problem: { why: 'newer' } };
  const name = RequirementList.shape.name.safeParse(typeof list.name === 'string' ? list.name.trim() : list.name);
  if (!name.success) return { problem: { why: 'no-name' } };
  const lines = list.requirements.map((line) => Requirement.safeParse(line));
  const bad = lines.findIndex(({ success }) => !success);
  if (bad >= 0) return { problem: { why: 'bad-line', line: bad + 1 } };
  const requirements = lines.flatMap(({ data }) => (data ? [data] : []));
  if (!RequirementList.shape.requirements.safeParse(requirements).success) return { problem: { why: 'too-long' } };
  return { list: withNewIds({ id: '', name: name.data, requirements }, newId) };
}

/** The list as one of its own: what is answered for the one says nothing for the other. */
export function withNewIds({ name, requirements }: RequirementList, newId: () => string): RequirementList {
  return { id: newId(), name, requirements: requirements.map((line) => ({ ...line, id: newId() })) };
}
