import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { evidencePage } from '../../../../components/shortlist/evidence-page';
import { nextOrder, sortRows, toRows } from '../../../../components/shortlist/rows';
import { Shortlist } from '../../../../components/shortlist/shortlist';
import { download } from '../../../../components/ui/download';
import type { Disclosure } from '../../../../lib/model/disclosure';
import type { Entry } from '../../../../lib/model/entry';
import { parseStrictly } from '../../exchange/parse-csv';
import { captioned, disclosure, VERDICTS } from '../disclosure-samples';
import { assessment, entry } from '../samples';

const { store } = vi.hoisted(() => ({
  store: { entries: [] as unknown[], slow: null as Promise<void> | null, asked: [] as string[] },
}));

vi.mock('../../../../lib/shortlist/lists', () => ({ allLists: async () => [] }));
vi.mock('../../../../lib/shortlist/entries', () => ({ allEntries: async () => store.entries as Entry[] }));
vi.mock('../../../../lib/shortlist/posts', () => ({
  judgedPostsOf: async (id: string) => {
    store.asked.push(id);
    await store.slow;
    const kept = {
      market: 'NO',
      rulesVersion: '1.0.0',
      judgedAt: '2026-11-22T12:00:00Z',
      readAt: '2026-11-21T12:00:00Z',
    };
    return [
      { post: captioned('missing'), disclosure: { ...kept, verdict: VERDICTS.missing } },
      { post: captioned('unclear'), disclosure: { ...kept, verdict: VERDICTS.unclear } },
      { post: captioned('plain') },
    ];
  },
}));
vi.mock('../../../../components/ui/download', async (original) => ({
  ...(await original<object>()),
  download: vi.fn(),
}));

/** The markets are read when they are first needed, and a slow machine takes its time. */
const PATIENT = { timeout: 20_000 };

const judged = (id: string, given: Partial<Disclosure> | null) =>
  entry(id, { assessment: assessment({ disclosure: given && disclosure(given) }) });

const share = (low: number) => ({ percent: 50, low, high: 100 });

beforeEach(() => {
  store.slow = null;
  store.asked = [];
  store.entries = [
    judged('some', { commercial: 9, clear: 7, missing: 1, insufficientWording: 1, share: share(49) }),
    judged('weak', { commercial: 2, clear: 1, insufficientWording: 1, share: share(15) }),
    judged('all', { commercial: 12, clear: 12, share: share(81) }),
    judged('unclear', { unclear: 2 }),
    judged('none', {}),
    judged('unread', { postsRead: 0 }),
    judged('unjudged', null),
  ];
});

async function show() {
  render(<Shortlist openProfile={vi.fn()} />);
  await screen.findByRole('table');
}

function cell(id: string): HTMLElement {
  const row = screen.getAllByRole('row').find((one) => one.getAttribute('data-entry') === id);
  const found = row?.querySelector<HTMLElement>('.col-disclosure');
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

describe('the column of labels', () => {
  it.each([
    ['some', '■ 7 of 9'],
    ['weak', '▲ 1 of 2'],
    ['all', '● 12 of 12'],
    ['unclear', '○ 2 unclear'],
    ['none', 'no ads seen'],
  ])('says of %s "%s", and leads to the evidence', async (id, words) => {
    await show();
    const link = within(cell(id)).getByRole('link');
    expect(link).toHaveTextContent(`Evidence of labelling: Creator ${id}: ${words}`);
    expect(link).toHaveAttribute('href', `/evidence.html?entry=${id}`);
  });

  it.each(['unread', 'unjudged'])('has no number for %s', async (id) => {
    await show();
    expect(cell(id)).toHaveTextContent(/^unknown$/);
  });

  it('is ordered by what is certain, and the unknown comes last either way', () => {
    const rows = toRows(store.entries as Entry[], []);
    const ids = (direction: 'ascending' | 'descending') =>
      sortRows(rows, { column: 'disclosure', direction }, 'en').map((row) => row.entry.id);
    expect(nextOrder({ column: 'note', direction: 'ascending' }, 'disclosure').direction).toBe('descending');
    expect(ids('descending').slice(0, 3)).toEqual(['all', 'some', 'weak']);
    expect(ids('ascending').slice(0, 3)).toEqual(['weak', 'some', 'all']);
  });
});

describe('evidence of all creators that are shown', () => {
  it('is a file with a row for each ad, read one creator at a time', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Evidence (CSV)' }));
    expect(
      await screen.findByText(/^7 posts exported to vett-evidence-\d{4}-\d\d-\d\d\.csv$/, {}, PATIENT),
    ).toBeInTheDocument();
    const [file = new Blob()] = vi.mocked(download).mock.lastCall ?? [];
    const [head, ...rows] = parseStrictly((await file.text()).replace(/^\uFEFF/, ''));
    expect(head?.slice(0, 5)).toEqual(['creator', 'handle', 'platform', 'address', 'published_at']);
    expect(rows).toHaveLength(7);
    expect(rows[0]).toContain('koden SNO20');
    expect(store.asked).toHaveLength(7);
  });

  it('leaves out creators that the search does', async () => {
    await show();
    await userEvent.type(screen.getByRole('searchbox'), 'Creator all');
    await userEvent.click(screen.getByRole('button', { name: 'Evidence (CSV)' }));
    expect(await screen.findByText(/^1 post exported/, {}, PATIENT)).toBeInTheDocument();
    expect(store.asked).toEqual(['all']);
  });

  it('shows how far it is once it takes long, and can be stopped', async () => {
    let go: () => void = () => undefined;
    store.slow = new Promise((resolve) => (go = resolve));
    vi.mocked(download).mockClear();
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Evidence (CSV)' }));
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Export CSV' })).toBeDisabled();
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }, PATIENT));
    go();
    expect(await screen.findByText('Export cancelled', {}, PATIENT)).toBeInTheDocument();
    expect(download).not.toHaveBeenCalled();
    expect(store.asked.length).toBeLessThan(7);
    expect(screen.getByRole('button', { name: 'Export CSV' })).toBeEnabled();
  });

  it('is a page to print for as many as anybody prints', () => {
    expect(evidencePage(['a', 'b'])).toBe('/evidence.html?entry=a&entry=b');
    expect(evidencePage(['a&b'])).toBe('/evidence.html?entry=a%26b');
    expect(evidencePage([])).toBeUndefined();
    expect(evidencePage(Array.from({ length: 201 }, (_, n) => `e${n}`))).toBeUndefined();
  });
});
