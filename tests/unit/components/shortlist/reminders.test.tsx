import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { Reminders } from '../../../../components/shortlist/reminders/reminders';
import type { Entry } from '../../../../lib/model/entry';
import { changeSettings } from '../../../../lib/settings/settings';
import { noteBackup } from '../../../../lib/shortlist/backup';
import { write } from '../../../../lib/shortlist/database';
import { speak } from '../locale';
import { entry, profile } from '../samples';
import { rowsOf } from './table/rows';
import { fillShortlist, show } from './table/show';

const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const seen = (id: string, given: Partial<Entry> & { readAt?: string } = {}) => {
  const { readAt = daysAgo(1), ...rest } = given;
  return entry(id, {
    savedAt: daysAgo(40),
    updatedAt: daysAgo(1),
    profile: profile({ handle: id, name: `Creator ${id}`, recent: [], readAt }),
    ...rest,
  });
};
const withoutBackup = () => write(['meta'], (tx) => tx.objectStore('meta').clear());
const reminders = () => screen.queryByRole('region', { name: 'Reminders' });
const theReminder = async () => within(await screen.findByRole('region', { name: 'Reminders' }));

beforeEach(() => changeSettings({ retentionDays: 365 }));

describe('a backup', () => {
  it('is called for where something has been kept for a fortnight without one, with the way there', async () => {
    await fillShortlist([seen('birch')]);
    await withoutBackup();
    await show();
    const said = await theReminder();
    expect(said.getByText(/oldest entry is more than 14 days old and there is no backup/)).toBeInTheDocument();
    await userEvent.click(said.getByRole('link', { name: 'Make a backup' }));
    const place = await screen.findByRole('heading', { name: 'Backup' });
    await waitFor(() => expect(place).toHaveFocus());
  });

  it('is called for where something has changed since a last one that is a fortnight old', async () => {
    await fillShortlist([seen('birch')]);
    await noteBackup(daysAgo(15));
    await show();
    expect((await theReminder()).getByText(/last backup is more than 14 days old/)).toBeInTheDocument();
    await noteBackup(new Date().toISOString());
    await waitFor(() => expect(reminders()).not.toBeInTheDocument());
  });

  it.each([
    ['nothing has changed since the last one', seen('birch', { updatedAt: daysAgo(20) }), 15],
    ['the last one is of this week', seen('birch'), 6],
  ])('is not called for where %s', async (_, kept, days) => {
    await changeSettings({ retentionDays: 91 });
    await fillShortlist([kept, seen('aspen', { readAt: daysAgo(100), updatedAt: daysAgo(100) })]);
    await noteBackup(daysAgo(days));
    await show();
    // The other reminder is there, so this one would be as well.
    expect((await theReminder()).getAllByRole('link')).toHaveLength(1);
    expect(screen.queryByRole('link', { name: 'Make a backup' })).not.toBeInTheDocument();
  });
});

describe('creators not seen for longer than they are to be kept', () => {
  it('are told of by their number, with the way to their names', async () => {
    await changeSettings({ retentionDays: 91 });
    await fillShortlist([
      seen('birch', { readAt: daysAgo(100) }),
      seen('aspen', { readAt: daysAgo(92) }),
      seen('cedar', { readAt: daysAgo(90) }),
    ]);
    await show();
    const said = await theReminder();
    expect(said.getByText(/^2 creators have not been seen for longer/)).toBeInTheDocument();
    await userEvent.click(said.getByRole('link', { name: 'See who' }));
    const place = await screen.findByRole('heading', { name: 'How long to keep' });
    await waitFor(() => expect(place).toHaveFocus());
    expect(await screen.findByRole('button', { name: 'Creator aspen' })).toBeInTheDocument();
  });

  it('are not told of where the person wants no reminder', async () => {
    await changeSettings({ retentionDays: 0 });
    await fillShortlist([seen('birch', { readAt: daysAgo(4_000) })]);
    await withoutBackup();
    await show();
    expect((await theReminder()).getAllByRole('link')).toHaveLength(1);
  });
});

it('a reminder that is put off stays away for a fortnight, and the other one stays', async () => {
  await changeSettings({ retentionDays: 91 });
  await fillShortlist([seen('birch', { readAt: daysAgo(100) })]);
  await withoutBackup();
  const { unmount } = await show();
  const [first] = (await theReminder()).getAllByRole('button', { name: 'Not now' });
  await userEvent.click(first!);
  expect(screen.queryByText(/there is no backup/)).not.toBeInTheDocument();
  unmount();

  const again = await show();
  expect((await theReminder()).getAllByRole('link', { name: 'See who' })).toHaveLength(1);
  expect(screen.queryByText(/there is no backup/)).not.toBeInTheDocument();
  again.unmount();

  localStorage.setItem('shortlist-hushed', JSON.stringify({ backup: Date.now() - 15 * DAY_MS }));
  await show();
  expect((await theReminder()).getByText(/there is no backup/)).toBeInTheDocument();
});

it.each(['en', 'nb', 'sv'] as const)('breaks no rule of accessibility in %s', async (language) => {
  speak(language);
  await changeSettings({ retentionDays: 91 });
  await withoutBackup();
  const rows = rowsOf({ birch: seen('birch', { readAt: daysAgo(100) }) });
  const { container } = render(<Reminders rows={rows} now={Date.now()} />);
  await waitFor(() => expect(container.querySelectorAll('p')).toHaveLength(2));
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(container.textContent).not.toMatch(/undefined|\$/);
});
