import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Compare } from '../../../../components/shortlist/compare/compare';
import { tellChanged } from '../../../../lib/shortlist/changed';
import { disclosure, judgedAll } from '../disclosure-samples';
import { speak } from '../locale';
import { assessment, entry, HOSTILE_NAME, noRate, profile, rate } from '../samples';
import { emptyShortlist, keepEntries, keepListsAndFields } from '../shortlist-store';

const NONE_FOUND = [{ code: 'disclosure.score.none', slots: { read: 12, unclear: 0 } }];
const exact = (n: number) => ({ low: n, high: n, value: n });
const rated = (median: number, low: number, high: number) =>
  assessment({ engagement: { ...rate({ median, low, high }), norms: {}, line: null } });
const about = (id: string, followers: ReturnType<typeof exact>, given = assessment()) =>
  entry(id, { profile: profile({ handle: id, name: `Creator ${id}`, recent: [], followers }), assessment: given });

beforeEach(async () => {
  await emptyShortlist();
  location.hash = '';
});

async function show(...ids: string[]) {
  const shown = render(<Compare ids={ids} />);
  await waitFor(() => expect(screen.queryByText('Reading the creators …')).not.toBeInTheDocument());
  return shown;
}

const row = (label: string) => screen.getByRole('rowheader', { name: new RegExp(`^${label}`) }).closest('tr')!;
const standing = (label: string) => row(label).querySelector('.compare-mark .spoken')?.textContent;
const cells = (label: string) =>
  within(row(label))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('side by side', () => {
  it('stand the creators in the order asked for, line by line with what stands behind it', async () => {
    await keepEntries(about('anna', exact(24_380), rated(4.1, 3.2, 5)), about('bo', exact(8_100), rated(9, 8.1, 9.7)));
    await show('bo', 'anna');
    const heads = screen.getAllByRole('columnheader', { name: /Creator (anna|bo)/ });
    expect(heads.map((head) => within(head).getByRole('link').textContent)).toEqual(['Creator bo', 'Creator anna']);
    expect(cells('Followers')).toEqual([expect.stringMatching(/^8,100/), expect.stringMatching(/^24,380/)]);
    expect(cells('Engagement rate')[1]).toBe('4.1% (3.2–5.0)12 videos · (likes + comments) ÷ views');
  });

  it('say what differs, what the ranges do not keep apart, and what is the same, in sign and words', async () => {
    await keepEntries(
      about('anna', exact(24_380), rated(4.1, 3.2, 5)),
      about('bo', exact(8_100), rated(4.6, 3.9, 5.4)),
      about('cy', exact(9_000), rated(4.2, 3.8, 4.9)),
    );
    await show('anna', 'bo', 'cy');
    expect(standing('Followers')).toBe('differs');
    expect(standing('Engagement rate')).toBe('the ranges overlap');
    expect(standing('Platform')).toBe('the same');
    expect(row('Followers').querySelector('.compare-mark [aria-hidden]')).toHaveTextContent('≠');
  });

  it('holds nothing against each other that is measured or judged by different things', async () => {
    const byFollowers = {
      ...rate({ formula: 'likes+comments/followers', basis: 'followers' as const }),
      norms: {},
      line: null,
    };
    await keepEntries(
      about('anna', exact(24_380), assessment({ engagement: byFollowers, disclosure: judgedAll() })),
      about('bo', exact(24_380), assessment({ disclosure: judgedAll({ market: 'SE' }) })),
    );
    await show('anna', 'bo');
    expect(standing('Engagement rate')).toBe('measured differently');
    expect(standing('Ads labelled')).toBe('measured differently');
    expect(standing('Tier')).toBe('the same');
    expect(cells('Ads labelled')[0]).toContain('Norway: 1 of 3 ads labelled clearly (5 posts read).');
  });

  it('takes no unknown for a difference, and says why it is not known', async () => {
    await keepEntries(
      about('anna', exact(24_380), assessment({ engagement: noRate() })),
      about('bo', exact(24_380), rated(4.6, 3.9, 5.4)),
    );
    await show('anna', 'bo');
    expect(standing('Engagement rate')).toBe('not known of everyone');
    expect(cells('Engagement rate')[0]).toBe('not enough evidence: 2 of 5 seen');
    expect(standing('Followers')).toBe('the same');
    // Nobody has one: no line.
    expect(screen.queryByRole('rowheader', { name: /^Email/ })).not.toBeInTheDocument();
  });

  it('takes no unknown for the same either, and hides no such line', async () => {
    await keepEntries(
      about('anna', exact(24_380), assessment({ disclosure: disclosure({ reasons: NONE_FOUND }) })),
      about('bo', exact(24_380)),
      about('cy', exact(24_380), assessment({ disclosure: disclosure({ reasons: NONE_FOUND }) })),
    );
    await show('anna', 'bo', 'cy');
    expect(cells('Ads labelled').map((cell) => cell?.slice(0, 11))).toEqual(['no ads seen', 'unknown', 'no ads seen']);
    expect(standing('Ads labelled')).toBe('not known of everyone');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Hide what is the same' }));
    expect(row('Ads labelled')).toBeInTheDocument();
    expect(screen.queryByRole('rowheader', { name: /^Followers/ })).not.toBeInTheDocument();
  });

  it('tells a difference between some also where of others it is not known', async () => {
    await keepEntries(
      about('anna', exact(24_380), rated(1.4, 1.2, 1.5)),
      about('bo', exact(24_380), assessment({ engagement: noRate() })),
      about('cy', exact(24_380), rated(4.6, 3.9, 5.4)),
    );
    await show('anna', 'bo', 'cy');
    expect(standing('Engagement rate')).toBe('differs');
  });

  it('has a line for the rate also where nobody is rated, with the reasons', async () => {
    const given = assessment({ engagement: noRate(), tier: { scheme: 'no-guide', tiers: [], others: {} } });
    await keepEntries(about('anna', exact(24_380), given), about('bo', exact(8_100), given));
    await show('anna', 'bo');
    expect(cells('Engagement rate')).toEqual(Array(2).fill('not enough evidence: 2 of 5 seen'));
    expect(cells('Tier')).toEqual(['can’t be told', 'can’t be told']);
  });

  it('says so where no post was read', async () => {
    const unread = disclosure({
      postsRead: 0,
      reasons: [{ code: 'disclosure.score.none', slots: { read: 0, unclear: 0 } }],
    });
    await keepEntries(about('anna', exact(24_380), assessment({ disclosure: unread })), about('bo', exact(24_380)));
    await show('anna', 'bo');
    expect(cells('Ads labelled')).toEqual(['Norway: No posts read yet, so nothing is said of labels.', 'unknown']);
  });

  it('has a long name whole in the title of its column', async () => {
    const name = '🌲'.repeat(200);
    await keepEntries(entry('anna', { profile: profile({ name, recent: [] }) }));
    await show('anna');
    expect(screen.getByRole('link', { name })).toHaveAttribute('title', name);
  });

  it('says of what came in a file that it did, once for all or beside each', async () => {
    const imported = (id: string) =>
      entry(id, {
        profile: profile({
          name: id,
          recent: [],
          country: 'Norway',
          seen: { name: 'file', country: 'file', followers: 'file' },
          reader: { site: 'youtube', version: 'import' },
        }),
      });
    await keepEntries(imported('anna'), imported('bo'), about('cy', exact(24_380)));
    const { unmount } = await show('anna', 'bo');
    expect(screen.getByRole('columnheader', { name: 'From a file' })).toBeInTheDocument();
    expect(screen.queryByText('Read on the pages')).not.toBeInTheDocument();
    expect(cells('Country')).toEqual(['Norway', 'Norway']);
    unmount();
    await show('anna', 'cy');
    expect(screen.getByRole('columnheader', { name: 'Read on the pages, or from a file' })).toBeInTheDocument();
    expect(cells('Country')).toEqual(['Norwayfrom a file', 'unknown']);
    expect(cells('Followers')[0]).toContain('The file says');
    expect(cells('Followers')[1]).not.toContain('file');
  });

  it('marks nothing where there is only one', async () => {
    await keepEntries(about('anna', exact(24_380)));
    await show('anna');
    expect(document.querySelector('.compare-mark')).toBeNull();
  });

  it('has the labelling with its range, and the person’s own words and fields', async () => {
    await keepListsAndFields({
      lists: [{ id: 'l1', name: 'Summer', createdAt: '2026-11-01T12:00:00Z' }],
      fields: [{ id: 'f1', name: 'Size of shirt', kind: 'number', createdAt: '2026-11-01T12:00:00Z' }],
    });
    await keepEntries(
      entry('anna', { assessment: assessment({ disclosure: judgedAll() }), status: 'rejected', reason: 'too dear' }),
      entry('bo', { quote: 7_500, fields: { f1: 42 }, tags: ['hiking', 'tea'] }),
    );
    await show('anna', 'bo');
    expect(cells('Ads labelled')[0]).toMatch(/^1 of 3 \(8–74%\)/);
    expect(cells('Status')).toEqual(['rejected', 'new']);
    expect(cells('Reason')).toEqual(['too dear', 'unknown']);
    expect(cells('Lists')).toEqual(['Summer', 'Summer']);
    expect(cells('Size of shirt')).toEqual(['unknown', '42']);
    expect(cells('Tags')[1]).toBe('hiking, tea');
  });

  it('hides what is the same when asked to, and says how much that is', async () => {
    await keepEntries(about('anna', exact(24_380)), about('bo', exact(8_100)));
    await show('anna', 'bo');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Hide what is the same' }));
    expect(screen.queryByRole('rowheader', { name: /^Platform/ })).not.toBeInTheDocument();
    expect(row('Followers')).toBeInTheDocument();
    expect(screen.getByText(/^\d+ lines that are the same are hidden\./)).toBeInTheDocument();
  });

  it('keeps a hostile name as text', async () => {
    await keepEntries(entry('anna', { profile: profile({ name: HOSTILE_NAME, recent: [] }), note: HOSTILE_NAME }));
    await show('anna');
    expect(screen.getAllByText(HOSTILE_NAME).every(({ tagName }) => tagName === 'BDI')).toBe(true);
    expect(document.querySelector('img, script')).toBeNull();
  });

  it('follows what is changed elsewhere', async () => {
    await keepEntries(entry('anna'));
    await show('anna');
    await keepEntries(entry('anna', { note: 'Ask about May' }));
    tellChanged(['anna']);
    expect(await screen.findByText('Ask about May')).toBeInTheDocument();
  });
});

describe('who is compared', () => {
  it('is at most five, and says so of those that are gone or too many', async () => {
    await keepEntries(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => entry(id)));
    await show('a', 'gone', 'b', 'c', 'd', 'e', 'f');
    expect(screen.getAllByRole('columnheader', { name: /Creator/ })).toHaveLength(4);
    expect(screen.getByText('1 creator is no longer on the shortlist.')).toBeInTheDocument();
    expect(screen.getByText('Only the first 5 are shown.')).toBeInTheDocument();
  });

  it('is taken out and taken in by the address of the page', async () => {
    await keepEntries(entry('anna'), entry('bo'));
    await show('anna', 'bo');
    await userEvent.click(screen.getByRole('button', { name: 'Take out Creator anna' }));
    expect(location.hash).toBe('#compare?ids=bo');
  });

  it.each(['@Bo', 'https://www.youtube.com/@bo/videos'])('is found by %s', async (given) => {
    await keepEntries(entry('anna'), entry('bo'));
    await show('anna');
    await userEvent.type(screen.getByRole('textbox', { name: 'Handle or address' }), `${given}{Enter}`);
    await vi.waitFor(() => expect(location.hash).toBe('#compare?ids=anna,bo'));
  });

  it('is said not to be there, or to be there already', async () => {
    await keepEntries(entry('anna'));
    await show('anna');
    const field = screen.getByRole('textbox', { name: 'Handle or address' });
    await userEvent.type(field, '@nobody{Enter}');
    expect(await screen.findByText('“@nobody” is not on the shortlist.')).toBeInTheDocument();
    await userEvent.clear(field);
    await userEvent.type(field, 'anna{Enter}');
    expect(await screen.findByText('“anna” is here already.')).toBeInTheDocument();
  });

  it('is told how to begin where nobody is chosen', async () => {
    await show();
    expect(screen.getByText(/^Up to 5 saved creators stand side by side here/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Handle or address' })).toHaveFocus();
  });
});

it('leads to the report on the same creators', async () => {
  await keepEntries(entry('anna'), entry('bo'));
  await show('anna', 'bo');
  expect(screen.getByRole('link', { name: 'Report to print' })).toHaveAttribute(
    'href',
    '/report.html?entry=anna&entry=bo',
  );
});

it.each(['en', 'nb', 'sv'] as const)('shuts nobody out (%s)', async (language) => {
  speak(language);
  await keepEntries(about('anna', exact(24_380)), about('bo', exact(8_100)));
  const { container } = render(<Compare ids={['anna', 'bo']} />);
  await waitFor(() => expect(container.querySelector('table')).not.toBeNull());
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(container.textContent).not.toContain('undefined');
});
