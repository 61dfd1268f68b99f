import type { Engagement, LeftOut, NoRate, Rate, TierVerdict, ViewRate } from '../model/assessment';
import type { Reason } from '../model/reason';
import { known } from '../model/interval';
import type { Profile } from '../model/profile';
import { isLikesOnly } from './formulas';
import { ENOUGH_POSTS } from './rate';

function tierNotes({ scheme, tiers }: TierVerdict, profile: Profile): Reason[] {
  const followers = known(profile.followers);
  const [tierA, tierB, third] = tiers;
  if (!followers || !tierA || !tierB || third) return [];
  const { low: lo, high: hi, value, shown = value ?? '' } = followers;
  return [{ code: 'tier.two', slots: { shown, lo, hi, tierA, tierB, scheme } }];
}

/** What can be said of both rates, under the prefix of each. */
function rateNotes(prefix: 'er' | 'vr', { median, low, high, n, mean, leftOut }: Rate): Reason[] {
  const notes: Reason[] = [{ code: `${prefix}.ok`, slots: { median, lo: low, hi: high, n } }];
  const { pinned, tooNew, notOwn, ...rest } = leftOut;
  if (Object.values(leftOut).some((count) => count > 0)) {
    notes.push({ code: `${prefix}.left-out`, slots: { pinned, new: tooNew, other: notOwn, ...rest } });
  }
  // An average outside the range of a typical post is another story than the typical post.
  if (mean > high) notes.push({ code: `${prefix}.mean-differs`, slots: { mean } });
  return notes;
}

function fewNote(prefix: 'er' | 'vr', n: number): Reason {
  return { code: `${prefix}.few`, slots: { n, need: ENOUGH_POSTS } };
}

// A YouTube grid shows views but no likes; the likes of a video are on its own page.
function areLikesElsewhere(profile: Profile, n: number, { noNumber }: LeftOut): boolean {
  return profile.site === 'youtube' && noNumber > 0 && n + noNumber >= ENOUGH_POSTS;
}

function noEngagementNotes({ reason, n, leftOut }: NoRate, profile: Profile): Reason[] {
  if (reason === 'likes-hidden') return [{ code: 'er.hidden', slots: { h: leftOut.hidden, all: leftOut.hidden + n } }];
  if (reason !== 'too-few-posts') return [];
  if (areLikesElsewhere(profile, n, leftOut)) {
    return [{ code: 'er.likes-on-watch-pages', slots: { n, need: ENOUGH_POSTS } }];
  }
  return [fewNote('er', n)];
}

function engagementNotes(engagement: Engagement, profile: Profile): Reason[] {
  if (engagement.state !== 'rated') return noEngagementNotes(engagement, profile);
  const notes = rateNotes('er', engagement);
  const { line, ranks, n } = engagement;
  if (line) {
    const { over: k, percent, verdict } = line;
    notes.push({ code: `er.line.${verdict}`, slots: { k, n, line: percent, need: ranks[1] } });
  }
  if (isLikesOnly(engagement.formula)) notes.push({ code: 'er.likes-only', slots: { n } });
  return notes;
}

function viewRateNotes(viewRate: ViewRate): Reason[] {
  if (viewRate.state === 'rated') return rateNotes('vr', viewRate);
  return viewRate.reason === 'too-few-posts' ? [fewNote('vr', viewRate.n)] : [];
}

/** The verdicts as sentences to be, in the order of reading (method.md II.12). Rates are percent, unrounded. */
export function noteReasons(
  profile: Profile,
  { tier, engagement, viewRate }: { tier: TierVerdict; engagement: Engagement; viewRate: ViewRate },
): Reason[] {
  return [...tierNotes(tier, profile), ...engagementNotes(engagement, profile), ...viewRateNotes(viewRate)];
}
