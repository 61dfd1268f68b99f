import { render, screen, waitFor, within } from '@testing-library/react';
import * as axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { ReportPage } from '../../../../components/report/report-page';
import { saveCreator } from '../../../../lib/shortlist/entries';
import type { Entry } from '../../../../lib/model/entry';
import { captioned, CAPTIONS, disclosure, judgedAll, VERDICTS } from '../disclosure-samples';
import { speak } from '../locale';
import { assessment, entry, HOSTILE_NAME, noRate, profile, rate } from '../samples';
import { emptyShortlist, keepEntries, keepListsAndFields, keepPostsOf } from '../shortlist-store';

const KINDS = Object.keys(CAPTIONS) as (keyof typeof CAPTIONS)[];
const READ = {
  readAt: '2026-11-21T12:00:00Z',
  judgedAt: '2026-11-22T12:00:00Z',
  rulesVersion: '1.0.0',
  market: 'NO',
} as const;

beforeEach(emptyShortlist);

async function keepWhole(given: Partial<Entry> = {}) {
  await keepListsAndFields({
    lists: [{ id: 'l1', name: 'Summer', createdAt: '2026-11-01T12:00:00Z' }],
    fields: [{ id: 'f1', name: 'Shirt', kind: 'text', createdAt: '2026-11-01T12:00:00Z' }],
  });
  await keepEntries(
    entry('anna', {
      profile: profile({
        handle: 'anna',
        name: 'Anna Fjell',
        recent: [],
        email: 'anna@example.com',
        seen: { followers: 'embedded', email: 'meta' },
      }),
      assessment: assessment({
        disclosure: judgedAll(),
        requirements: {
          list: 'Summer',
          met: 1,
          notMet: 1,
          open: 0,
          each: [
            { requirement: { kind: 'followers', id: 'r1', min: 25_000 }, state: 'not-met' },
            { requirement: { kind: 'soft', id: 'r2', text: 'Cares about the climate' }, state: 'met' },
          ],
        },
        notes: [{ code: 'er.likes-only', slots: {} }],
      }),
      answers: { r2: { answer: true, at: '2026-11-20T12:00:00Z' } },
      authenticity: { answers: [true, false, null, null], at: '2026-11-20T12:00:00Z' },
      checklist: { quality: { done: true, at: '2026-11-20T12:00:00Z' } },
      status: 'approved',
      note: 'Ask about May\nand June',
      fields: { f1: 'M' },
      elsewhere: { 'Agency score': '7' },
      ...given,
    }),
  );
  await keepPostsOf(
    'anna',
    KINDS.map((kind) => ({ post: captioned(kind), disclosure: { ...READ, verdict: VERDICTS[kind] } })),
  );
}

async function show(...ids: string[]) {
  const shown = render(<ReportPage ids={ids} />);
  await waitFor(() => expect(screen.queryByText('Reading what is kept …')).not.toBeInTheDocument());
  return shown;
}

const section = (heading: string) => screen.getByRole('heading', { name: heading }).closest('section')!;
const line = (heading: string, label: string) =>
  within(section(heading)).getByRole('rowheader', { name: label }).closest('tr')!;

describe('of one creator', () => {
  it('has each fact with its source and the moment of reading', async () => {
    await keepWhole();
    await show('anna');
    expect(line('Read on the pages', 'Followers')).toHaveTextContent('24,400–24,499');
    expect(line('Read on the pages', 'Followers')).toHaveTextContent('the page’s own data');
    expect(line('Read on the pages', 'Email')).toHaveTextContent(
      'anna@example.comthe page’s description for search engines',
    );
    expect(section('Read on the pages')).toHaveTextContent('All of it was read on 22 November 2026 at 12:00.');
  });

  it('has each verdict with what it rests on, and the sentences', async () => {
    await keepWhole();
    await show('anna');
    expect(line('Judged by Vett', 'Engagement rate')).toHaveTextContent(
      '4.1% (3.2–5.0)12 videos · (likes + comments) ÷ views',
    );
    expect(line('Judged by Vett', 'Tier')).toHaveTextContent('microTier by Norwegian guide');
    expect(line('Judged by Vett', 'Other schemes would say')).toHaveTextContent('inzpire.me: nano or micro');
    expect(within(section('Judged by Vett')).getByRole('listitem')).toHaveTextContent(/likes only|likes alone/i);
  });

  it('holds the rate against each norm, with its source, and against the person’s own line', async () => {
    const rated = {
      ...rate({ formula: 'likes+comments/followers', basis: 'followers' }),
      norms: { 'guide-000-2024': 'at-or-above', 'published-2024-2026': 'above' } as const,
      line: { percent: 3, verdict: 'meets', over: 10, of: 12 } as const,
    };
    await keepEntries(
      entry('anna', {
        profile: profile({ site: 'instagram', recent: [] }),
        assessment: assessment({ engagement: rated }),
      }),
    );
    await show('anna');
    const judged = section('Judged by Vett');
    expect(within(judged).getByRole('heading', { name: 'Beside the usual' })).toBeInTheDocument();
    const [guide, published, line] = within(judged).getAllByRole('listitem');
    expect(guide).toHaveTextContent(/^● Norwegian guide, 2024: usual or above.*Usual for micro: 3.*5.*Source: \S/);
    expect(published).toHaveTextContent(/measurements, 2024–2026: above the usual.*Usual for micro: 1.*3/);
    expect(line).toHaveTextContent(/^● Your line, 3.*: over the line.*10 of 12 posts are over it/);
  });

  it('says once how far the evidence for a rate goes, and that no post was read', async () => {
    await keepEntries(
      entry('anna', {
        assessment: assessment({
          engagement: noRate({ n: 0 }),
          notes: [{ code: 'er.few', slots: { n: 0, need: 5 } }],
          disclosure: disclosure({
            postsRead: 0,
            reasons: [{ code: 'disclosure.score.none', slots: { read: 0, unclear: 0 } }],
          }),
        }),
      }),
    );
    await show('anna');
    expect(line('Judged by Vett', 'Engagement rate')).toHaveTextContent('not enough evidence: 0 of 5 seen');
    expect(section('Judged by Vett')).not.toHaveTextContent('no usable post seen yet');
    expect(section('How ads are labelled')).toHaveTextContent('Norway: No posts read yet');
    expect(document.body).not.toHaveTextContent('None of 0 posts');
  });

  it('quotes the words of each ad with their place, why, and names each rule’s source once', async () => {
    await keepWhole();
    await show('anna');
    const labelling = section('How ads are labelled');
    expect(labelling).toHaveTextContent('Norway: 1 of 3 ads labelled clearly');
    expect(within(labelling).getByText('label too weak: “I samarbeid med”, characters 1–15')).toBeInTheDocument();
    expect(labelling).toHaveTextContent('https://www.instagram.com/p/weak/');
    expect(labelling).not.toHaveTextContent('https://www.instagram.com/p/plain/');
    expect(labelling).toHaveTextContent(/Partners: Fjordkaffe$/);
    const rules = within(labelling).getByRole('list', { name: 'Rules and their sources' });
    const sources = within(rules)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources.length).toBeGreaterThan(0);
  });

  it('has signs, requirements with answers, and the person’s own words', async () => {
    await keepWhole();
    await show('anna');
    expect(section('Warning signs')).toHaveTextContent('Nothing unusual does not prove that followers are real');
    expect(section('Requirements')).toHaveTextContent('Summer: 1 met, 1 not met');
    expect(section('Requirements')).toHaveTextContent('Cares about the climate: met (20 Nov 2026)');
    const own = section('Your own');
    expect(own).toHaveTextContent('Statusapproved');
    expect(own).toHaveTextContent('ShirtM');
    expect(own).toHaveTextContent('Ask about May and June');
    expect(own).toHaveTextContent('Do they use products like yours? yes');
    expect(own).toHaveTextContent('Content quality and style fit the brand');
    expect(own).toHaveTextContent('Agency score7');
  });

  it('shows the followers of the visits where there were several', async () => {
    const visit = (readAt: string, followers: number) =>
      saveCreator({
        profile: profile({ readAt, followers: { low: followers, high: followers, value: followers }, recent: [] }),
        assessment: assessment(),
        summary: {},
        now: readAt,
      });
    await visit('2026-10-01T12:00:00Z', 20_000);
    const { id } = await visit('2026-11-22T12:00:00Z', 24_380);
    await show(id);
    expect(
      within(section('Growth')).getByRole('img', { name: /^Followers on 2 days: 1 Oct 2026 20,000/ }),
    ).toBeInTheDocument();
  });

  it('says of what came in a file that it did, and claims no page', async () => {
    const followers = { low: 11_950, high: 12_049, value: 12_000, shown: '12000' };
    await keepEntries(
      entry('anna', {
        profile: profile({
          name: 'Anna',
          recent: [],
          followers,
          seen: { name: 'file', followers: 'file' },
          reader: { site: 'youtube', version: 'import' },
        }),
        source: 'import',
      }),
    );
    await show('anna');
    const facts = section('From a file');
    expect(line('From a file', 'Followers')).toHaveTextContent('The file says “12000”: 11,950–12,049');
    expect(line('From a file', 'Name')).toHaveTextContent('Annaa file');
    expect(facts).toHaveTextContent('The newest of it is from a file and was true of 22 November 2026 at 12:00.');
    expect(document.body).not.toHaveTextContent(/read on|Read on|Read 22|typed by you|The page shows/);
    expect(document.body).toHaveTextContent('From a file, true of 22 November 2026 at 12:00; judged');
  });

  it('says what is from a page where only some of it is', async () => {
    await keepEntries(
      entry('anna', { profile: profile({ name: 'Anna', recent: [], seen: { name: 'file', followers: 'embedded' } }) }),
    );
    await show('anna');
    expect(line('Read on the pages', 'Followers')).toHaveTextContent('the page’s own data');
    expect(line('Read on the pages', 'Name')).toHaveTextContent('a file');
    expect(section('Read on the pages')).toHaveTextContent('The newest of it was read on 22 November 2026 at 12:00.');
    expect(document.body).not.toHaveTextContent('All of it was read');
  });

  it('keeps a hostile name and note as text', async () => {
    await keepWhole({ profile: profile({ name: HOSTILE_NAME, recent: [] }), note: HOSTILE_NAME });
    await show('anna');
    expect(screen.getByRole('heading', { name: HOSTILE_NAME })).toBeInTheDocument();
    expect(document.querySelector('img, script')).toBeNull();
  });
});

describe('of several creators', () => {
  it('begins with all in one table, which leads to each', async () => {
    await keepEntries(entry('anna', { status: 'approved' }), entry('bo'));
    await show('bo', 'anna', 'gone');
    const table = within(section('In short')).getByRole('table');
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('link').getAttribute('href'))).toEqual(['#bo', '#anna']);
    expect(rows[1]).toHaveTextContent('approved');
    expect(document.getElementById('anna')).toHaveTextContent('Creator anna');
    expect(screen.getByText('1 creator is no longer on the shortlist.')).toBeInTheDocument();
  });

  it('has no such table of one', async () => {
    await keepEntries(entry('anna'));
    await show('anna');
    expect(screen.queryByRole('heading', { name: 'In short' })).not.toBeInTheDocument();
  });
});

it.each(['en', 'nb', 'sv'] as const)('shuts nobody out (%s)', async (language) => {
  speak(language);
  await keepWhole();
  await keepEntries(entry('bo'));
  const { container } = render(<ReportPage ids={['anna', 'bo']} />);
  await waitFor(() => expect(container.querySelectorAll('.report-creator')).toHaveLength(2));
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(container.textContent).not.toMatch(/undefined|null|\[object/);
});
