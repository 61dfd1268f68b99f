import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failureText } from '../../../../../lib/i18n/failures';
import { Failure } from '../../../../../lib/model/failure';
import { setNote } from '../../../../../lib/shortlist/entries';
import { exactCount } from '../../../../../lib/model/interval';
import type { Entry } from '../../../../../lib/model/entry';
import type { Field } from '../../../../../lib/model/field';
import { write } from '../../../../../lib/shortlist/database';
import { entriesWithIds } from '../../../../../lib/shortlist/reading';
import { keepSnapshots } from '../../../../../lib/shortlist/snapshots';
import { captioned, VERDICTS } from '../../disclosure-samples';
import { assessment, entry, noRate, post, profile } from '../../samples';
import { keepPostsOf } from '../../shortlist-store';
import { rated } from './rows';
import { fillShortlist, row, show } from './show';

vi.mock('../../../../../lib/shortlist/entries', async (original) => {
  const real = await original<{ setNote: (...given: string[]) => unknown }>();
  return { ...real, setNote: vi.fn(real.setNote) };
});

const FIELDS: Field[] = [
  { id: 'niche', name: 'Niche', kind: 'choice', choices: ['tea', 'snow'], createdAt: '2026-11-01' },
  { id: 'budget', name: 'Budget', kind: 'number', createdAt: '2026-11-02' },
  { id: 'met', name: 'Met', kind: 'tick', createdAt: '2026-11-03' },
  { id: 'via', name: 'Via', kind: 'text', createdAt: '2026-11-04' },
];

const birch = (given: Partial<Entry> = {}) => entry('birch', { assessment: rated(3, 'meets'), ...given });

beforeEach(() => fillShortlist([birch(), entry('aspen')], FIELDS));

async function open() {
  await show();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  const panel = await screen.findByRole('complementary', { name: 'Everything about Creator birch' });
  await within(panel).findByRole('heading', { name: 'What Vett says' });
  return within(panel);
}
const saved = async (id = 'birch'): Promise<Entry> => {
  const [found] = await entriesWithIds([id]);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('opening', () => {
  it('by Enter takes the focus there, and Escape gives it back to the row', async () => {
    const panel = await open();
    expect(panel.getByRole('heading', { name: 'Creator birch' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    expect(row('birch')).toHaveFocus();
  });

  it('follows the keys along the rows', async () => {
    await open();
    await userEvent.keyboard('{ArrowDown}');
    expect(await screen.findByRole('complementary', { name: 'Everything about Creator aspen' })).toBeInTheDocument();
  });

  it('also by the button in the row', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Details of Creator aspen' }));
    expect(await screen.findByRole('complementary', { name: 'Everything about Creator aspen' })).toBeInTheDocument();
  });
});

describe('what is known', () => {
  it('is told with where it was read', async () => {
    const panel = await open();
    await userEvent.click(panel.getByText('Where the numbers come from'));
    const facts = within(await panel.findByRole('table', { name: 'Where the numbers come from' }));
    const followers = facts.getByRole('row', { name: /Followers/ });
    expect(followers).toHaveTextContent('the page’s own data');
    expect(facts.getByRole('row', { name: /Handle/ })).toHaveTextContent('the page’s description for search engines');
    expect(panel.getByText(/Judged with method creator-check 1\.0\.0, reader 1\.0\.0\./)).toBeInTheDocument();
  });

  it('says once how far the evidence for a rate goes', async () => {
    const given = assessment({ engagement: noRate({ n: 0 }), notes: [{ code: 'er.few', slots: { n: 0, need: 5 } }] });
    await fillShortlist([birch({ assessment: given }), entry('aspen')]);
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Details of Creator birch' }));
    const panel = await screen.findByRole('complementary', { name: 'Everything about Creator birch' });
    expect(await within(panel).findByText('not enough evidence, 0 of 5 seen')).toBeInTheDocument();
    expect(panel).not.toHaveTextContent('no usable post seen yet');
  });

  it('leads to the profile, the report and the evidence', async () => {
    const panel = await open();
    expect(panel.getByRole('link', { name: 'Open the profile' })).toHaveAttribute(
      'href',
      'https://www.youtube.com/@birch',
    );
    expect(panel.getByRole('link', { name: 'Report to print' })).toHaveAttribute('href', '/report.html?entry=birch');
    expect(panel.getByRole('link', { name: 'Evidence to print' })).toHaveAttribute(
      'href',
      '/evidence.html?entry=birch',
    );
  });

  it('has the posts with what was found of a label, the first of them at once', async () => {
    const kept = {
      market: 'NO',
      rulesVersion: '1',
      judgedAt: '2026-11-22T12:00:00Z',
      readAt: '2026-11-21T12:00:00Z',
    } as const;
    await keepPostsOf('birch', [
      { post: captioned('missing'), disclosure: { ...kept, verdict: VERDICTS.missing } },
      { post: captioned('plain'), disclosure: { ...kept, verdict: VERDICTS.plain } },
      ...Array.from({ length: 6 }, (_, n) => ({ post: post({ id: `v${n}`, title: `Video ${n}` }) })),
    ]);
    const panel = await open();
    expect(panel.getByRole('heading', { name: 'Recent posts 8' })).toBeInTheDocument();
    expect(panel.getByText('koden SNO20', { selector: 'mark' })).toBeInTheDocument();
    expect(panel.getAllByText('no label found')).toHaveLength(1);
    expect(panel.getAllByRole('article')).toHaveLength(5);
    await userEvent.click(panel.getByRole('button', { name: 'Show 3 more' }));
    expect(panel.getAllByRole('article')).toHaveLength(8);
  });

  it('says of a post roughly when it came where the page only tells roughly', async () => {
    const { publishedAt: _, ...undated } = post({ url: 'https://www.youtube.com/watch?v=rough' });
    await keepPostsOf('birch', [{ post: { ...undated, publishedBetween: ['2026-10-20', '2026-11-10'] } }]);
    const panel = await open();
    const day = panel.getByRole('link', { name: /^20 Oct\s–\s10 Nov 2026$/ });
    expect(day).toHaveAttribute('href', 'https://www.youtube.com/watch?v=rough');
  });

  it('has the history of the visits as a chart', async () => {
    const then = {
      day: '2026-10-01',
      followers: exactCount(20_000),
      tiers: ['micro' as const],
      method: 'creator-check 1.0.0',
    };
    await write(['snapshots'], (tx) =>
      keepSnapshots(tx.objectStore('snapshots'), 'birch', [{ entryId: 'birch', ...then }]),
    );
    const panel = await open();
    await userEvent.click(panel.getByText('Growth'));
    expect(
      await panel.findByRole('img', { name: /Followers on 2 days: 1 Oct 2026 20,000, 22 Nov 2026 24,400–24,499/ }),
    ).toBeInTheDocument();
  });

  it('keeps what was judged elsewhere apart', async () => {
    await fillShortlist([birch({ elsewhere: { score: '82 of 100' } })]);
    const panel = await open();
    await userEvent.click(panel.getByText('Judged elsewhere'));
    expect(await panel.findByText('82 of 100')).toBeInTheDocument();
  });

  it('lists the requirements line by line', async () => {
    const requirements = {
      list: 'Summer',
      met: 0,
      notMet: 1,
      open: 0,
      each: [{ requirement: { kind: 'email' as const, id: 'e' }, state: 'not-met' as const }],
    };
    await fillShortlist([birch({ assessment: assessment({ requirements }) })]);
    const panel = await open();
    await userEvent.click(panel.getByText('Requirements'));
    const [, list] = await panel.findAllByText('not met', { exact: false });
    expect(list?.closest('li')).toHaveTextContent('not met');
  });
});

describe('the person’s own words', () => {
  it('are kept when a field is left: note, contact, quote', async () => {
    const panel = await open();
    await userEvent.type(panel.getByRole('textbox', { name: 'Note' }), 'calm voice');
    await userEvent.type(panel.getByRole('textbox', { name: 'Contact' }), 'via agency{Enter}');
    await userEvent.type(panel.getByRole('spinbutton', { name: 'Asked for a post, kr' }), '4000{Enter}');
    await waitFor(async () =>
      expect(await saved()).toMatchObject({ note: 'calm voice', contact: 'via agency', quote: 4000 }),
    );
    await userEvent.clear(panel.getByRole('spinbutton', { name: 'Asked for a post, kr' }));
    await userEvent.tab();
    await waitFor(async () => expect((await saved()).quote).toBeUndefined());
  });

  it('are kept though they are changed again before the first change has come back', async () => {
    const panel = await open();
    const price = panel.getByRole('spinbutton', { name: 'Asked for a post, kr' });
    await act(async () => {
      // In one go: nothing that was kept can have come back between.
      fireEvent.change(price, { target: { value: '4000' } });
      fireEvent.blur(price);
      fireEvent.change(price, { target: { value: '' } });
      fireEvent.blur(price);
    });
    await waitFor(async () => expect((await saved()).quote).toBeUndefined());
    await waitFor(() => expect(price).toHaveValue(null));
    const note = panel.getByRole('textbox', { name: 'Note' });
    await userEvent.type(note, 'calm voice');
    fireEvent.blur(note);
    await userEvent.type(note, ', asks little');
    await waitFor(async () => expect((await saved()).note).toBe('calm voice'));
    expect(note).toHaveValue('calm voice, asks little');
  });

  it('are tried again when a field is left once more after they could not be kept', async () => {
    const panel = await open();
    const note = panel.getByRole('textbox', { name: 'Note' });
    vi.mocked(setNote).mockRejectedValueOnce(new Failure('quota'));
    await userEvent.type(note, 'calm voice');
    await userEvent.tab();
    await screen.findByText(failureText('quota'));
    expect(note).toHaveValue('calm voice');
    await userEvent.click(note);
    await userEvent.tab();
    await waitFor(async () => expect((await saved()).note).toBe('calm voice'));
  });

  it('keep the price that was there where one is typed that nobody asks', async () => {
    const panel = await open();
    const price = panel.getByRole('spinbutton', { name: 'Asked for a post, kr' });
    await userEvent.type(price, '4000{Enter}');
    await waitFor(async () => expect((await saved()).quote).toBe(4_000));
    const shown = panel.getByRole('spinbutton', { name: 'Asked for a post, kr' });
    await userEvent.clear(shown);
    await userEvent.type(shown, '-5{Enter}');
    expect(shown).toHaveValue(4_000);
    expect((await saved()).quote).toBe(4_000);
  });

  it('are left as they were by Escape', async () => {
    const panel = await open();
    await userEvent.type(panel.getByRole('textbox', { name: 'Note' }), 'nonsense{Escape}');
    await userEvent.click(panel.getByRole('textbox', { name: 'Contact' }));
    expect(panel.getByRole('textbox', { name: 'Note' })).toHaveValue('');
    expect((await saved()).note).toBe('');
  });

  it('have the person’s own fields, each by its kind', async () => {
    const panel = await open();
    await userEvent.selectOptions(panel.getByRole('combobox', { name: 'Niche' }), 'snow');
    await userEvent.type(panel.getByRole('spinbutton', { name: 'Budget' }), '12.5{Enter}');
    await userEvent.click(panel.getByRole('checkbox', { name: 'Met' }));
    await userEvent.type(panel.getByRole('textbox', { name: 'Via' }), 'Kari{Enter}');
    await waitFor(async () =>
      expect((await saved()).fields).toEqual({ niche: 'snow', budget: 12.5, met: true, via: 'Kari' }),
    );
    await userEvent.selectOptions(panel.getByRole('combobox', { name: 'Niche' }), '–');
    await waitFor(async () => expect((await saved()).fields).not.toHaveProperty('niche'));
  });

  it('have status with a reason, tags and lists, each with a way back', async () => {
    const panel = await open();
    await userEvent.selectOptions(panel.getByRole('combobox', { name: 'Status' }), 'rejected');
    expect((await saved()).status).toBe('');
    await userEvent.type(panel.getByRole('textbox', { name: 'Reason' }), 'too few local followers{Enter}');
    await waitFor(async () =>
      expect(await saved()).toMatchObject({ status: 'rejected', reason: 'too few local followers' }),
    );
    await userEvent.type(panel.getByRole('combobox', { name: 'Tags' }), 'forest{Enter}');
    await userEvent.click(await panel.findByRole('button', { name: 'Take off the tag forest' }));
    expect(await screen.findByText('tag taken off 1 creator')).toBeInTheDocument();
    await userEvent.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await saved()).tags).toEqual(['forest']));
    await userEvent.click(panel.getByRole('checkbox', { name: 'Autumn' }));
    await waitFor(async () => expect((await saved()).lists).toEqual(['l1', 'l2']));
    await userEvent.click(panel.getByRole('checkbox', { name: 'Summer' }));
    await waitFor(async () => expect((await saved()).lists).toEqual(['l2']));
  });
});

describe('what has changed since the last visit', () => {
  it('is told, and gone once it is marked as seen', async () => {
    const changes: Entry['changes'] = {
      since: '2026-11-01T12:00:00Z',
      at: '2026-11-22T12:00:00Z',
      name: ['Old name', 'New name'],
      followers: [exactCount(20_000), exactCount(24_380)],
      labels: [{ postId: 'p', url: 'https://www.youtube.com/watch?v=p', what: 'removed' }],
    };
    await fillShortlist([birch({ changes })]);
    const panel = await open();
    const section = within(panel.getByRole('region', { name: 'Changed since last visit' }));
    expect(section.getByText('Name: Old name → New name')).toBeInTheDocument();
    expect(section.getByText('Followers: 20,000 → 24,380')).toBeInTheDocument();
    expect(section.getByText(/The ad label of a post is gone\./)).toBeInTheDocument();
    await userEvent.click(section.getByRole('button', { name: 'Mark as seen' }));
    await waitFor(() =>
      expect(panel.queryByRole('region', { name: 'Changed since last visit' })).not.toBeInTheDocument(),
    );
    expect((await saved()).changes).toBeUndefined();
    await waitFor(() => expect(row('birch')).not.toHaveTextContent('Changed since last visit'));
  });
});

describe('joined profiles', () => {
  it('are parted here', async () => {
    const few = profile({ site: 'tiktok', name: 'Few', handle: 'few', followers: { low: 10, high: 10 } });
    await fillShortlist([birch({ person: 'p' }), entry('small', { person: 'p', profile: few })]);
    const panel = await open();
    const profiles = within(panel.getByRole('heading', { name: 'Profiles' }).parentElement as HTMLElement);
    expect(profiles.getByRole('link', { name: '@few' })).toBeInTheDocument();
    await userEvent.click(profiles.getAllByRole('button', { name: 'Part' })[1] as HTMLElement);
    await waitFor(() => expect(row('small')).toBeInTheDocument());
    expect((await saved('small')).person).toBeUndefined();
  });
});

it('shuts nobody out, with all of it unfolded', async () => {
  const panel = await open();
  for (const folded of ['Where the numbers come from', 'Warning signs', 'Growth']) {
    await userEvent.click(panel.getByText(folded));
  }
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
