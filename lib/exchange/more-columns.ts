import type { Count } from '../model/count';
import type { Profile } from '../model/profile';
import { bound, joined, time, written } from './cells';
import type { ShortlistColumn } from './column';

/** The counts of a profile, by the name of their columns. */
export const COUNTS = {
  followers: 'followers',
  following: 'following',
  posts: 'postCount',
  total_likes: 'totalLikes',
  total_views: 'totalViews',
} as const satisfies Record<string, keyof Profile>;

type CountField = (typeof COUNTS)[keyof typeof COUNTS];

function ends(name: string, field: CountField): ShortlistColumn[] {
  return [
    { name: `${name}_low`, holds: 'fact', cell: ({ entry }) => bound(entry.profile[field], 'low') },
    { name: `${name}_high`, holds: 'fact', cell: ({ entry }) => bound(entry.profile[field], 'high') },
  ];
}

const EACH_COUNT = Object.entries(COUNTS);

// The texts that the counts were read from: "followers=24.4K subscribers".
function shown(profile: Profile): string | undefined {
  const texts: string[] = [];
  for (const [name, field] of EACH_COUNT) {
    const count: Count | 'hidden' | undefined = profile[field];
    if (typeof count === 'object' && count.shown !== undefined) texts.push(`${name}=${count.shown}`);
  }
  return joined(texts);
}

/** With the platform in front it is a text to every spreadsheet: one that takes it for a number keeps only 15 of its digits. */
function accountId({ site, accountId: id }: Profile): string | undefined {
  return id === undefined ? undefined : `${site}:${id}`;
}

const said = (answer: boolean | null) => (answer === null ? 'unsure' : answer ? 'yes' : 'no');

/** What was said of several things, each with its day: "r1=yes 2026-11-22T12:00:00.000Z". */
function saidOf(each: readonly (readonly [string, boolean, string])[]): string {
  return joined(each.map(([id, answer, at]) => `${id}=${said(answer)} ${time(at) ?? at}`));
}

/** What the first export did not hold: with these, an import gives back every fact and every word of the person's. */
export const MORE_COLUMNS: readonly ShortlistColumn[] = [
  { name: 'account_id', holds: 'fact', cell: ({ entry }) => accountId(entry.profile) },
  { name: 'bio', holds: 'fact', cell: ({ entry }) => entry.profile.bio },
  { name: 'joined', holds: 'fact', cell: ({ entry }) => entry.profile.joined },
  ...ends('following', 'following'),
  ...ends('posts', 'postCount'),
  { name: 'total_likes', holds: 'fact', cell: ({ entry }) => written(entry.profile.totalLikes) },
  ...ends('total_likes', 'totalLikes'),
  { name: 'total_views', holds: 'fact', cell: ({ entry }) => written(entry.profile.totalViews) },
  ...ends('total_views', 'totalViews'),
  { name: 'counts_shown', holds: 'fact', cell: ({ entry }) => shown(entry.profile) },
  {
    name: 'read_from',
    holds: 'fact',
    cell: ({ entry }) => joined(Object.entries(entry.profile.seen).map(([field, seen]) => `${field}=${seen}`)),
  },
  {
    name: 'reader',
    holds: 'fact',
    cell: ({ entry: { profile } }) => `${profile.reader.site} ${profile.reader.version}`,
  },
  { name: 'updated_at', holds: 'own', shows: 'time', cell: ({ entry }) => time(entry.updatedAt) },
  { name: 'decision_reason', holds: 'own', cell: ({ entry }) => entry.reason },
  { name: 'contact', holds: 'own', cell: ({ entry }) => entry.contact },
  { name: 'person', holds: 'own', cell: ({ entry }) => entry.person },
  {
    name: 'answers',
    holds: 'own',
    cell: ({ entry }) => saidOf(Object.entries(entry.answers).map(([id, { answer, at }]) => [id, answer, at])),
  },
  {
    name: 'checklist',
    holds: 'own',
    cell: ({ entry }) => saidOf(Object.entries(entry.checklist).map(([line, { done, at }]) => [line, done, at])),
  },
  {
    name: 'authenticity',
    holds: 'own',
    cell: ({ entry: { authenticity } }) =>
      authenticity && [...authenticity.answers.map(said), time(authenticity.at) ?? authenticity.at].join(' '),
  },
  { name: 'likes_per_post', holds: 'own', cell: ({ entry }) => entry.typed?.likesPerPost },
];
