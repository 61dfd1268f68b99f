import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { tellChanged } from '../../../../../lib/shortlist/changed';
import { removeField } from '../../../../../lib/shortlist/fields';
import { removeList } from '../../../../../lib/shortlist/lists';
import { undo } from '../../../../../lib/shortlist/undo';
import { allViews, keepView } from '../../../../../lib/shortlist/views';
import type { Field } from '../../../../../lib/model/field';
import { assessment, entry, noRate, profile } from '../../samples';
import { keepEntries } from '../../shortlist-store';
import { rated } from './rows';
import { fillShortlist, show, shownIds } from './show';

const FIELDS: Field[] = [
  { id: 'niche', name: 'Niche', kind: 'choice', choices: ['tea', 'snow'], createdAt: '2026-11-01' },
  { id: 'budget', name: 'Budget', kind: 'number', createdAt: '2026-11-02' },
];

beforeEach(() =>
  fillShortlist(
    [
      entry('birch', { assessment: rated(3, 'meets'), fields: { niche: 'tea', budget: 900 }, status: 'contacted' }),
      entry('aspen', {
        assessment: rated(2, 'below'),
        profile: profile({ site: 'tiktok', name: 'Aspen', email: 'a@example.com' }),
        fields: { niche: 'snow', budget: 20 },
      }),
      entry('cedar', { assessment: assessment({ engagement: noRate() }), tags: ['boreal'], lists: [] }),
    ],
    FIELDS,
  ),
);

const open = (name: string) => userEvent.click(within(filters()).getByText(name, { selector: 'summary' }));
const filters = () => screen.getByRole('group', { name: 'Filters' });
const tick = (name: string) => userEvent.click(within(filters()).getByRole('checkbox', { name }));

describe('the filters', () => {
  it('narrow the table, count what is asked for, and are cleared at once', async () => {
    await show();
    await open('Platform');
    await tick('TikTok');
    expect(shownIds()).toEqual(['aspen']);
    expect(screen.getByText('1 of 3 creators')).toBeInTheDocument();
    await tick('YouTube');
    expect(shownIds()).toHaveLength(3);
    expect(within(filters()).getByText('2')).toBeInTheDocument();
    await open('Status');
    await tick('contacted');
    expect(shownIds()).toEqual(['birch']);
    await userEvent.click(screen.getByRole('button', { name: 'Clear the filters' }));
    expect(shownIds()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Clear the filters' })).not.toBeInTheDocument();
  });

  it('offer only the platforms, tags and lists that there are', async () => {
    await show();
    await open('Platform');
    expect(
      within(filters())
        .getAllByRole('checkbox')
        .map((box) => box.closest('label')?.textContent),
    ).toEqual(['TikTok', 'YouTube']);
    await open('Lists');
    expect(
      within(filters())
        .getAllByRole('checkbox')
        .map((box) => box.closest('label')?.textContent),
    ).toEqual(['Summer', 'Autumn', 'on no list']);
  });

  it('go on offering what is asked for when the last creator with it is gone', async () => {
    await show();
    await open('Tags');
    await tick('boreal');
    await keepEntries(entry('cedar', { lists: [] }));
    act(() => tellChanged(['cedar']));
    expect(await screen.findByText('No saved creator passes these filters.')).toBeInTheDocument();
    expect(within(filters()).getByRole('checkbox', { name: 'boreal' })).toBeChecked();
  });

  it('ask for engagement by the line and by a least', async () => {
    await show();
    await open('Engagement');
    await tick('can’t be told');
    expect(shownIds()).toEqual(['cedar']);
    await tick('can’t be told');
    await userEvent.type(screen.getByRole('spinbutton', { name: 'At least, percent' }), '2.5');
    expect(shownIds()).toEqual(['birch']);
  });

  it('ask for an email address, and for the person’s own fields', async () => {
    await show();
    await open('More');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Has an email address' }), 'yes');
    expect(shownIds()).toEqual(['aspen']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Has an email address' }), 'any');
    await tick('tea');
    expect(shownIds()).toEqual(['birch']);
    await tick('tea');
    await userEvent.type(screen.getByRole('spinbutton', { name: 'at most' }), '100');
    expect(shownIds()).toEqual(['aspen']);
  });

  it('close by Escape and by a press elsewhere', async () => {
    await show();
    await open('Platform');
    expect(within(filters()).getAllByRole('checkbox')[0]).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(within(filters()).queryByRole('checkbox')).not.toBeInTheDocument();
    await open('Platform');
    await userEvent.click(screen.getByRole('searchbox'));
    expect(within(filters()).queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('say when nobody passes them, and lead back', async () => {
    await show();
    await open('Tags');
    await tick('boreal');
    await open('Platform');
    await tick('TikTok');
    expect(screen.getByText('No saved creator passes these filters.')).toBeInTheDocument();
    await userEvent.click(
      within(screen.getByRole('main')).getAllByRole('button', { name: 'Clear the filters' })[1] as HTMLElement,
    );
    expect(shownIds()).toHaveLength(3);
  });

  it('shut nobody out', async () => {
    await show();
    await open('More');
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

describe('views', () => {
  const menu = () => userEvent.click(screen.getByText('Views', { selector: 'summary *' }));

  it('keep filter, columns and order under a name, and bring them back', async () => {
    await show();
    await open('Platform');
    await tick('YouTube');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'Creator' }));
    expect(shownIds()).toEqual(['birch', 'cedar']);
    await menu();
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the view' }), 'Videos{Enter}');
    expect(await screen.findByText('View Videos kept')).toBeInTheDocument();
    expect(await screen.findByText('Videos', { selector: 'summary *' })).toBeInTheDocument();

    await userEvent.click(screen.getByText('Videos', { selector: 'summary *' }));
    await userEvent.click(screen.getByRole('button', { name: 'All creators' }));
    expect(shownIds()).toEqual(['birch', 'aspen', 'cedar']);
    await menu();
    await userEvent.click(screen.getByRole('button', { name: 'Videos' }));
    expect(shownIds()).toEqual(['birch', 'cedar']);
    expect(screen.getByRole('columnheader', { name: 'Creator' })).toHaveAttribute('aria-sort', 'ascending');
  });

  it('that another Vett has kept show as much as is understood', async () => {
    const view = {
      id: 'v',
      name: 'Odd',
      columns: ['score', 'followers'],
      order: { column: 'score', direction: 'ascending' as const },
      filter: { sites: ['tiktok'], moon: 'full' },
      createdAt: '2026-11-01',
    };
    await keepView(view);
    await show();
    await menu();
    await userEvent.click(screen.getByRole('button', { name: 'Odd' }));
    expect(shownIds()).toEqual(['aspen']);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      '',
      'Creator',
      'Followers',
      'Actions',
    ]);
  });

  it('that name a list or a field that is removed since hide nobody for it, until it is back', async () => {
    await keepView({
      id: 'v',
      name: 'Summer in snow',
      columns: ['creator', 'field:niche'],
      order: { column: 'field:niche', direction: 'ascending' },
      filter: { lists: ['l1'], fields: { niche: { choices: ['snow'] } } },
      createdAt: '2026-11-01',
    });
    await show();
    await menu();
    await userEvent.click(screen.getByRole('button', { name: 'Summer in snow' }));
    expect(shownIds()).toEqual(['aspen']);
    const removed = await removeList('l1', '2026-11-28T12:00:00Z');
    await waitFor(() =>
      expect(screen.getByText('Lists', { selector: 'summary *, summary' })).not.toHaveTextContent('1'),
    );
    expect(shownIds()).toEqual(['aspen']);
    await removeField('niche', '2026-11-28T12:00:00Z');
    await waitFor(() => expect(shownIds()).toEqual(['birch', 'aspen', 'cedar']));
    expect(screen.getByText('Summer in snow', { selector: 'summary *' })).toBeInTheDocument();
    await undo(removed.id, '2026-11-28T12:00:00Z');
    await waitFor(() => expect(shownIds()).toEqual(['birch', 'aspen']));
  });

  it('are removed, and brought back', async () => {
    await show();
    await menu();
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the view' }), 'Mine{Enter}');
    await userEvent.click(await screen.findByText('Mine', { selector: 'summary *' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove the view Mine' }));
    expect(await screen.findByText('View Mine removed')).toBeInTheDocument();
    expect(await allViews()).toEqual([]);
    await userEvent.click(within(screen.getByRole('status')).getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await allViews()).map(({ name }) => name)).toEqual(['Mine']));
  });
});
