import { configure, render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { Shortlist } from '../../../../../components/shortlist/shortlist';
import { noteBackup } from '../../../../../lib/shortlist/backup';
import { allViews, removeView } from '../../../../../lib/shortlist/views';
import type { Entry } from '../../../../../lib/model/entry';
import type { Field } from '../../../../../lib/model/field';
import { entry } from '../../samples';
import { emptyShortlist, keepEntries, keepListsAndFields } from '../../shortlist-store';
import { rated } from './rows';

// A slow machine is no failure.
configure({ asyncUtilTimeout: 20_000 });

const LISTS = [
  { id: 'l1', name: 'Summer', createdAt: '2026-11-01' },
  { id: 'l2', name: 'Autumn', createdAt: '2026-11-02' },
];

/** Three creators on the list Summer, the surest engagement first: birch, aspen, cedar. */
export function threeCreators(): Entry[] {
  return [
    entry('birch', { assessment: rated(3, 'meets'), note: 'calm voice' }),
    entry('aspen', { assessment: rated(2.5, 'meets'), tags: ['boreal'] }),
    entry('cedar', { assessment: rated(1, 'below'), tags: ['boreal'] }),
  ];
}

/** A shortlist with these creators, the lists Summer and Autumn, a backup of today, and nothing that an earlier test has left. */
export async function fillShortlist(entries: readonly Entry[], fields: readonly Field[] = []): Promise<void> {
  localStorage.clear();
  location.hash = '';
  await emptyShortlist();
  for (const { id } of await allViews()) await removeView(id);
  await keepListsAndFields({ lists: LISTS, fields: [...fields] });
  await noteBackup(new Date().toISOString());
  await keepEntries(...entries);
}

/** The page, once all of the shortlist is read. */
export async function show() {
  const openProfile = vi.fn();
  const { container, unmount } = render(<Shortlist openProfile={openProfile} />);
  await screen.findByRole('table');
  await screen.findByText(/^[\d,]+ creators?$/);
  return { openProfile, container, unmount };
}

/** The ids of the rows in the document, in their order. */
export const shownIds = () => screen.getAllByRole('row').flatMap((one) => one.getAttribute('data-entry') ?? []);

/** The row of a creator. */
export function row(id: string): HTMLElement {
  const found = screen.getAllByRole('row').find((one) => one.getAttribute('data-entry') === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}
