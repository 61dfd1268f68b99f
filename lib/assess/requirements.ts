import type { Engagement } from '../model/assessment';
import type { Fit } from '../model/fit';
import { known } from '../model/interval';
import type { Post } from '../model/post';
import type { Profile } from '../model/profile';
import type { Answers, Requirement, RequirementList, Requirements, RequirementState } from '../model/requirement';
import type { TierStep } from '../model/tier';
import { isLikesOnly } from './formulas';
import { postsPerMonth } from './frequency';
import { newestFirst } from './posts';
import { tiersOf } from './tier';

/** What the lines of a list are held against. */
export interface Facts {
  profile: Profile;
  engagement: Engagement;
  fit: Fit;
  /** Share of the commercial posts that are labelled clearly, percent; undefined where there is nothing to judge. */
  disclosure: { low: number; high: number } | undefined;
  answers: Answers;
  /** The person's own borders, for lines about the scheme `custom`. */
  customTiers?: readonly TierStep[];
}

type Judge<K extends Requirement['kind']> = (
  requirement: Extract<Requirement, { kind: K }>,
  facts: Facts,
) => RequirementState;

/** An interval against "at least" and "at most"; what it straddles can't be told. */
function within(value: { low: number; high: number }, min = 0, max = Infinity): RequirementState {
  if (value.high < min || value.low > max) return 'not-met';
  return value.low >= min && value.high <= max ? 'met' : 'cannot-tell';
}

/** The language without its region; the two written forms of Norwegian are one language to a reader. */
function baseLanguage(tag: string): string {
  const [base = ''] = tag.toLowerCase().split('-');
  return base === 'no' || base === 'nn' ? 'nb' : base;
}

/** Posts whose words were read, among the newest so many of the creator's own. */
function windowOf(recent: readonly Post[], posts: number): { ids: Set<string>; isRead: boolean } {
  const newest = newestFirst(recent)
    .filter((post) => !post.byOthers)
    .slice(0, posts);
  const isRead = newest.length === posts && newest.every(({ caption }) => caption !== undefined);
  return { ids: new Set(newest.map(({ id }) => id)), isRead };
}

const JUDGES: { [K in Requirement['kind']]: Judge<K> } = {
  followers({ min, max }, { profile }) {
    const followers = known(profile.followers);
    return followers ? within(followers, min, max) : 'cannot-tell';
  },
  tiers({ tiers, scheme }, { profile, customTiers }) {
    const possible = tiersOf(known(profile.followers), scheme, customTiers);
    if (possible.length === 0) return 'cannot-tell';
    const wanted = possible.filter((tier) => tiers.includes(tier)).length;
    if (wanted === 0) return 'not-met';
    return wanted === possible.length ? 'met' : 'cannot-tell';
  },
  platforms: ({ sites }, { profile }) => (sites.includes(profile.site) ? 'met' : 'not-met'),
  engagement({ min }, { engagement }) {
    if (engagement.state !== 'rated') return 'cannot-tell';
    const state = within(engagement, min);
    // Likes alone are less than likes and comments.
    return state === 'not-met' && isLikesOnly(engagement.formula) ? 'cannot-tell' : state;
  },
  disclosure: ({ min }, { disclosure }) => (disclosure ? within(disclosure, min) : 'cannot-tell'),
  frequency({ perMonth }, { profile }) {
    const posts = postsPerMonth(profile);
    return posts ? within(posts, perMonth) : 'cannot-tell';
  },
  language({ languages }, { profile }) {
    if (profile.language === undefined) return 'cannot-tell';
    return languages.map(baseLanguage).includes(baseLanguage(profile.language)) ? 'met' : 'not-met';
  },
  'no-competitor'({ posts }, { profile, fit }) {
    const { ids, isRead } = windowOf(profile.recent, posts);
    if (fit.competitors.some((competitor) => competitor.posts.some(({ id }) => ids.has(id)))) return 'not-met';
    return isRead ? 'met' : 'cannot-tell';
  },
  // A page may keep the address behind a button.
  email: (_, { profile }) => (profile.email === undefined ? 'cannot-tell' : 'met'),
  soft({ id }, { answers }) {
    const given = answers[id];
    if (!given) return 'ask';
    return given.answer ? 'met' : 'not-met';
  },
};

function stateOf(requirement: Requirement, facts: Facts): RequirementState {
  const judge = JUDGES[requirement.kind] as Judge<Requirement['kind']>;
  return judge(requirement as never, facts);
}

/** Holds a creator against a requirement list, line by line; null when there is no list (method.md II.11). */
export function judgeRequirements(list: RequirementList | undefined, facts: Facts): Requirements | null {
  if (!list) return null;
  const each = list.requirements.map((requirement) => ({ requirement, state: stateOf(requirement, facts) }));
  const count = (...states: RequirementState[]) => each.filter(({ state }) => states.includes(state)).length;
  return { list: list.name, met: count('met'), notMet: count('not-met'), open: count('cannot-tell', 'ask'), each };
}
