import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { toRow } from '../../../../components/shortlist/table/row';
import { creatorFacts } from '../../../../components/ui/creator-facts';
import { Followers } from '../../../../components/ui/followers';
import { profileFacts } from '../../../../components/ui/profile-facts';
import { entry, profile } from '../samples';

const WRITTEN = { low: 11_950, high: 12_049, value: 12_000, shown: '12000' };
const OF_FILE = 'The file says “12000”: 11,950–12,049';

const imported = (followers = WRITTEN) =>
  entry('anna', { profile: profile({ recent: [], followers, seen: { followers: 'file' } }) });
const fact = (one = imported()) => creatorFacts(one, { lists: [], fields: [] }).find(({ key }) => key === 'followers');

it('a count from a page is said to be the page’s', () => {
  render(<Followers count={WRITTEN} seen="dom" />);
  expect(screen.getByTitle('The page shows “12000”: 11,950–12,049')).toBeInTheDocument();
});

it('a count from a file is said to be the file’s, wherever it is shown', () => {
  const one = imported();
  render(<Followers count={WRITTEN} seen="file" />);
  expect(screen.getByTitle(OF_FILE)).toBeInTheDocument();
  expect(fact(one)?.more).toBe(OF_FILE);
  expect(profileFacts(one.profile)[0]?.title).toBe(OF_FILE);
  expect(toRow(one).hasFollowersOfFile).toBe(true);
});

it('also one that is exact, which a page’s need not say', () => {
  const exact = { low: 512, high: 512, value: 512, shown: '512' };
  expect(fact(imported(exact))?.more).toBe('The file says “512”: 512');
  expect(fact(entry('bo', { profile: profile({ recent: [], followers: exact }) }))?.more).toBeUndefined();
});
