import * as z from 'zod/mini';
import { Account } from '../model/account';
import { OwnWordsChange } from '../model/own-words';
import { Miss, Profile } from '../model/profile';
import { Site } from '../model/site';
import { HttpUrl } from '../model/text';
import type { WorkerVerb, WorkerVerbs } from './verbs';

/** Characters of JSON that a message may have: about twice what 500 posts with long captions come to. */
export const MAX_MESSAGE = 4_000_000;
/** Longest note, as the note's fields have it. */
const MAX_NOTE = 5_000;

const shortText = z.string().check(z.minLength(1), z.maxLength(300));
const TabId = z.int().check(z.gte(0));
const EntryId = z.string().check(z.minLength(1), z.maxLength(100));

const NamedAccount = z.object({
  ...Account.shape,
  key: shortText,
  accountId: z.optional(shortText),
  handle: z.optional(shortText),
  customName: z.optional(shortText),
  postId: z.optional(shortText),
});

/** What each verb's payload must look like. Anything beyond it is dropped. */
export const PAYLOADS = {
  'page.waiting': z.object({ url: HttpUrl }),
  'page.numbers': z.object({ language: z.string().check(z.maxLength(100)), site: Site }),
  'page.read': z.object({ url: HttpUrl, account: z.nullable(NamedAccount), reading: z.union([Profile, Miss]) }),
  'creator.shortlist': z.object({
    tabId: z.optional(TabId),
    list: z.optional(EntryId),
    note: z.optional(z.string().check(z.maxLength(MAX_NOTE))),
  }),
  'creator.remove': z.object({ tabId: z.optional(TabId) }),
  'creator.restore': z.object({ entryId: EntryId }),
  'creator.recall': z.object({ tabId: TabId }),
  'creator.answer': z.object({ tabId: TabId, change: OwnWordsChange }),
  'tab.languages': z.object({ tabId: TabId }),
  'tab.view': z.object({ tabId: TabId }),
  'tabs.renew': z.object({}),
} satisfies { [V in WorkerVerb]: z.ZodMiniType<WorkerVerbs[V][0]> };
