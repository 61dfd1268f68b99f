import { SITES, type Site } from '../../../lib/model/site';
import { entryBatches } from '../../../lib/shortlist/reading';
import { eachTraceElsewhere } from '../../../lib/shortlist/record-of';
import { isAbout, ofEntry, tidyUrl, withTrace, type Trace, type Who } from '../../../lib/shortlist/traces';
import type { Running } from '../../ui/use-job';
import { sessionTraces } from './session-traces';

/** Somebody of whom anything is stored. */
export interface FoundPerson {
  who: Who;
  name: string;
  site?: Site;
  handle?: string;
  /** They are on the shortlist, and not only in what is kept beside it. */
  isSaved: boolean;
}

const A_BATCH = 1_000;

/** An address as one pastes it, or as one types it. */
const isAddress = (word: string) => word.includes('/');
/** Of a key without the platform, which is in every one. */
const accountOf = (key: string) => key.slice(key.indexOf(':') + 1);

function matches({ name = '', keys, urls, words: more }: Trace, words: readonly string[]): boolean {
  const searched = [name, ...more, ...keys.map(accountOf)].join('\n').toLocaleLowerCase();
  return words.every((word) =>
    isAddress(word) ? urls.some((url) => tidyUrl(url).includes(tidyUrl(word))) : searched.includes(word),
  );
}

function toPerson({ place, keys, urls, ids, name, words }: Trace): FoundPerson {
  const key = keys.find((one) => accountOf(one).startsWith('@')) ?? keys[0];
  const site = SITES.find((one) => key?.startsWith(`${one}:`));
  const handle = key === undefined || !accountOf(key).startsWith('@') ? undefined : accountOf(key).slice(1);
  return {
    who: { keys, urls, ids },
    name: name ?? handle ?? words.find(Boolean) ?? urls[0] ?? '',
    ...(site !== undefined && { site }),
    ...(handle !== undefined && { handle }),
    isSaved: place === 'entries',
  };
}

/**
 * Those of that name, handle, address or email of whom anything is stored, at most `most` of them; `more` where there are
 * others. Every word must be found, whatever the capitals. Throws a `Failure`.
 */
export async function findPeople(
  query: string,
  most: number,
  running: Running,
): Promise<{ found: FoundPerson[]; more: boolean }> {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found: FoundPerson[] = [];
  if (words.length === 0) return { found, more: false };
  for await (const entries of entryBatches(A_BATCH, running)) {
    for (const trace of entries.map((entry) => ofEntry('entries', entry))) {
      if (!matches(trace, words)) continue;
      if (found.length === most) return { found, more: true };
      found.push(toPerson(trace));
    }
  }
  let more = false;
  const look = (trace: Trace) => {
    const place = found.findIndex(({ who }) => isAbout(who, trace));
    const known = found[place];
    if (known) found[place] = { ...known, who: withTrace(known.who, trace) };
    else if (!matches(trace, words)) return;
    else if (found.length === most) more = true;
    else found.push(toPerson(trace));
  };
  await eachTraceElsewhere(look, running);
  for (const trace of await sessionTraces()) look(trace);
  return { found, more };
}

/** By what one of those who were found is told from the others. */
export function idOf({ ids, keys, urls }: Who): string {
  return ids[0] ?? keys[0] ?? urls[0] ?? '';
}
