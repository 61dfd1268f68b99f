import { judgeCreator } from '../disclosure/creator';
import type { Assessment } from '../model/assessment';
import type { MarketCode } from '../model/disclosure';
import type { Snapshot } from '../model/entry';
import { known } from '../model/interval';
import type { Profile } from '../model/profile';
import type { Answers, RequirementList } from '../model/requirement';
import type { Settings } from '../model/settings';
import type { Comment } from '../model/signs';
import { countedPosts, judgeEngagement } from './engagement';
import { judgeFit, type BrandWords } from './fit';
import { judgeGrowth } from './growth';
import { judgeCost, judgeRoi } from './money';
import { noteReasons } from './notes';
import { judgeRequirements } from './requirements';
import { signReasons } from './signs/reasons';
import { judgeSigns } from './signs/signs';
import { judgeTier } from './tier';
import { judgeViewRate } from './view-rate';
import { toVisits } from './visits';

/**
 * The method that judges, stored with every verdict. 1.1.0 differs from 1.0.0 as written in method.md part II by the
 * decisions that came after it: posts without readable comments are left out, or all are rated by likes only (7); a like
 * count of 3 is believed where the page carries the hidden flag or posts get few likes (8); X, Threads and Facebook have a
 * formula with shares and no guide norm (6); the view rate (4); two norm sets and a reference line of the person's own (9).
 */
export const METHOD = { id: 'creator-check', version: '1.1.0' } as const;

/** The guide whose norm a rising star must not be below (method.md II.8). */
const NORM_SET = 'guide-000-2024';

export interface AssessContext {
  /** The moment of judging, ISO 8601. */
  now: string;
  settings: Pick<Settings, 'tierScheme' | 'referenceLine'> &
    Partial<BrandWords & Pick<Settings, 'customTiers' | 'normSet'>>;
  /** Whose disclosure rules the posts are judged by; without one they are not judged. */
  market?: MarketCode;
  /** The person's own earlier visits. */
  history?: readonly Snapshot[];
  /** Comments that were read under the creator's posts. */
  comments?: readonly Comment[];
  /** The requirement list that is chosen, and the person's answers to what only they can tell. */
  requirements?: RequirementList;
  answers?: Answers;
  /** What the creator asks for a post, in the guide's currency. */
  quote?: number;
}

/**
 * What can be said of a creator, with the numbers it rests on. Pure: the same profile, settings and moment give the same
 * verdict to the digit. Never throws; what the profile does not tell is said as missing.
 */
export function assess(profile: Profile, context: AssessContext): Assessment {
  const { now, settings, history = [], comments = [], answers = {} } = context;
  const { site } = profile;
  const followers = known(profile.followers);
  const tier = judgeTier(profile, settings.tierScheme, settings.customTiers);
  const engagement = judgeEngagement(profile, settings);
  const viewRate = judgeViewRate(profile);
  const posts = countedPosts(profile);
  const own = profile.recent.filter((post) => !post.byOthers);
  const visits = toVisits(profile, history);
  const signs = judgeSigns({ site, followers, engagement, posts, own, visits, comments });
  const growth = judgeGrowth(visits, {
    unexplainedJump: signs.each.jump.state === 'unusual',
    engagementBelow: engagement.state === 'rated' && engagement.norms[NORM_SET] === 'below',
  });
  const fit = judgeFit(profile.recent, { brands: settings.brands ?? [], competitors: settings.competitors ?? [] });
  const { handle, language } = profile;
  const disclosure = context.market ? judgeCreator(profile.recent, context.market, { handle, language }) : null;
  const facts = {
    profile,
    engagement,
    fit,
    disclosure: disclosure?.share ?? undefined,
    answers,
    customTiers: settings.customTiers,
  };
  return {
    method: { ...METHOD },
    judgedAt: now,
    tier,
    engagement,
    viewRate,
    growth,
    signs,
    cost: judgeCost(followers, posts, context.quote),
    roi: judgeRoi(followers),
    requirements: judgeRequirements(context.requirements, facts),
    fit,
    disclosure,
    notes: [
      ...noteReasons(profile, { tier, engagement, viewRate }),
      ...signReasons(signs, { site, followers, posts, visits, comments, growth }),
    ],
  };
}
