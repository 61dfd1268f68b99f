import { browser } from 'wxt/browser';
import { assess, METHOD } from '../assess/assess';
import { RULES_VERSION } from '../disclosure/judge-post';
import { marketOf } from '../disclosure/region';
import type { Entry, Snapshot } from '../model/entry';
import type { Settings } from '../model/settings';
import type { DeclinedBefore, Saved } from '../model/verdict';
import { readSettings } from '../settings/settings';
import { findEntry } from '../shortlist/entries';
import { allLists } from '../shortlist/lists';
import { snapshotsOf } from '../shortlist/snapshots';
import type { Judge } from './creators';
import { lastDeclined } from './declined';

/** What the person has saved and chosen, as far as it bears on a creator. */
export interface Standing {
  settings: Settings;
  entry?: Entry;
  /** Earlier days only: what was seen today is not history yet. */
  history: Snapshot[];
  saved: Saved | null;
  declined?: DeclinedBefore;
  /** Days with a snapshot, today's among them. */
  days: string[];
}

/**
 * A shortlist that cannot be read must not take the verdict away: the creator then passes as not saved. Throws a `Failure` only
 * when the settings cannot be read.
 */
export async function standingOf(keys: string[], now: string): Promise<Standing> {
  const found = findEntry(keys);
  // Looked at below: until then its failure is nobody's.
  found.catch(() => undefined);
  const settings = await readSettings();
  try {
    const entry = await found;
    const declined = await lastDeclined([...keys, ...(entry?.keys ?? [])]);
    if (!entry) return { settings, history: [], saved: null, declined, days: [] };
    const [snapshots, saved] = await Promise.all([snapshotsOf(entry.id), toSaved(entry)]);
    const today = now.slice(0, 10);
    const history = snapshots.filter(({ day }) => day < today);
    return { settings, entry, history, saved, declined, days: snapshots.map(({ day }) => day) };
  } catch {
    return { settings, history: [], saved: null, days: [] };
  }
}

/** How a saved creator is told of: lists by their names. */
export async function toSaved({ id, lists, note, savedAt, status, reason }: Entry): Promise<Saved> {
  const names = new Map((await allLists()).map((list) => [list.id, list.name]));
  return {
    entryId: id,
    lists: lists.flatMap((list) => names.get(list) ?? []),
    note,
    savedAt,
    ...(status !== '' && { status }),
    ...(reason !== undefined && { reason }),
  };
}

/** The one way a creator is judged, for badge, icon, popup and save alike. */
export function judgeFor({ settings, history, entry }: Standing, now: string): Judge {
  const { tierScheme, customTiers, referenceLine, normSet, brands, competitors } = settings;
  const market = settings.market === '' ? marketOf(browser.i18n.getUILanguage()) : settings.market;
  const requirements = settings.requirementLists.find(({ id }) => id === settings.currentRequirements);
  const past = `${history.length} ${history.at(-1)?.day ?? ''}`;
  const { answers, quote } = entry ?? {};
  const said = JSON.stringify({ answers, quote });
  const chosen = { tierScheme, customTiers, referenceLine, normSet, brands, competitors };
  return {
    mark: [
      METHOD.version,
      RULES_VERSION,
      market,
      past,
      JSON.stringify(chosen),
      JSON.stringify(requirements),
      said,
    ].join(' '),
    assess: (profile) => assess(profile, { now, settings: chosen, market, requirements, history, answers, quote }),
  };
}
