import { browser } from 'wxt/browser';
import type { Verdict } from '../model/verdict';
import type { Wiring } from './wiring';

/** The toolbar has room for so many characters. */
const MOST_CHARACTERS = 4;
/** Ink blue, as on the extension's pages; green where the creator is saved. White on them is well over 4.5:1. */
const COLOUR = '#1d4a8f';
const COLOUR_SAVED = '#1a6b3b';
const COLOUR_TEXT = '#ffffff';

/** The tier in at most four characters: "nano", "mic." for micro, and "nan?" where it may also be the next one. */
export function iconText([lowest, ...more]: readonly string[]): string {
  if (lowest === undefined) return '';
  const letters = [...lowest];
  if (more.length > 0) return `${letters.slice(0, MOST_CHARACTERS - 1).join('')}?`;
  return letters.length <= MOST_CHARACTERS ? lowest : `${letters.slice(0, MOST_CHARACTERS - 1).join('')}.`;
}

/** Shows a verdict on the toolbar icon, for one tab. */
export async function showIcon(tabId: number, verdict: Verdict, { words }: Wiring): Promise<void> {
  const text = iconText(verdict.assessment.tier.tiers.map(words.tierName));
  await paint(tabId, { text, title: words.iconTitle(verdict), color: verdict.saved ? COLOUR_SAVED : COLOUR });
}

/** Takes everything off the toolbar icon of one tab: browsers do so at a new document only, not when a site moves in place. */
export async function clearIcon(tabId: number, { words }: Wiring): Promise<void> {
  await paint(tabId, { text: '', title: words.plainTitle(), color: COLOUR });
}

/** A sign in place of the tier: the answer to a shortcut, which may be pressed where no badge is in view. */
export async function flashIcon(tabId: number, sign: '✓' | '–'): Promise<void> {
  await paint(tabId, { text: sign, color: sign === '✓' ? COLOUR_SAVED : COLOUR });
}

async function paint(
  tabId: number,
  { text, title, color }: { text: string; title?: string; color: string },
): Promise<void> {
  const { action } = browser;
  // A tab that was closed meanwhile has no icon to paint.
  await Promise.allSettled([
    action.setBadgeText({ tabId, text }),
    title === undefined ? undefined : action.setTitle({ tabId, title }),
    action.setBadgeBackgroundColor({ tabId, color }),
    action.setBadgeTextColor({ tabId, color: COLOUR_TEXT }),
  ]);
}
