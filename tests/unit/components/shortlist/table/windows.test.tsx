import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { allFields } from '../../../../../lib/shortlist/fields';
import { allLists } from '../../../../../lib/shortlist/lists';
import { entriesWithIds } from '../../../../../lib/shortlist/reading';
import { entry } from '../../samples';
import { fillShortlist, row, show, threeCreators } from './show';

beforeEach(() => fillShortlist(threeCreators()));

async function open(name: string) {
  await userEvent.click(screen.getAllByText('More', { selector: 'summary' })[0] as HTMLElement);
  await userEvent.click(screen.getByRole('button', { name: `${name} …` }));
  return within(await screen.findByRole('dialog', { name }));
}
const headings = () => screen.getAllByRole('columnheader', { hidden: true }).map(({ textContent }) => textContent);

describe('the columns', () => {
  it('are chosen and moved by the keyboard alone, and remembered', async () => {
    const { container } = await show();
    const dialog = await open('Columns');
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Tags' }));
    expect(headings().slice(-3)).toEqual(['Read', 'Tags', 'Actions']);
    const up = dialog.getByRole('button', { name: 'Move up: Tags' });
    up.focus();
    for (let step = 0; step < 10; step += 1) await userEvent.keyboard('{Enter}');
    expect(headings().slice(0, 4)).toEqual(['', 'Creator', 'Tags', 'Platform']);
    expect(dialog.getByRole('button', { name: 'Move down: Tags' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(headings().slice(0, 4)).toEqual(['', 'Creator', 'Platform', 'Tags']);
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Platform' }));
    container.remove();
    await show();
    expect(headings().slice(0, 3)).toEqual(['', 'Creator', 'Tags']);
    expect(row('aspen')).toHaveTextContent('boreal');
  });

  it('always have the creator, and can be as in the beginning', async () => {
    await show();
    const dialog = await open('Columns');
    expect(dialog.getByRole('checkbox', { name: 'Creator' })).toBeDisabled();
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Tier' }));
    expect(headings()).not.toContain('Tier');
    await userEvent.click(dialog.getByRole('button', { name: 'As in the beginning' }));
    expect(headings()).toContain('Tier');
  });
});

describe('the lists', () => {
  it('are made, renamed and removed, with a way back', async () => {
    await show();
    const dialog = await open('Lists');
    expect(dialog.getByRole('textbox', { name: 'Name of the list Summer' }).closest('li')).toHaveTextContent(
      '3 creators',
    );
    await userEvent.type(dialog.getByRole('textbox', { name: 'Name of the new list' }), 'Winter{Enter}');
    const winter = await dialog.findByRole('textbox', { name: 'Name of the list Winter' });
    await userEvent.clear(winter);
    await userEvent.type(winter, 'Spring{Enter}');
    await dialog.findByRole('textbox', { name: 'Name of the list Spring' });
    await userEvent.click(dialog.getByRole('button', { name: 'Remove the list Summer' }));
    expect(await dialog.findByText('List Summer removed')).toBeInTheDocument();
    expect((await allLists()).map(({ name }) => name)).toEqual(['Autumn', 'Spring']);
    expect((await entriesWithIds(['birch']))[0]?.lists).toEqual([]);
    await userEvent.click(dialog.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await entriesWithIds(['birch']))[0]?.lists).toEqual(['l1']));
  });

  it('keep no empty name and none that is taken', async () => {
    await show();
    const dialog = await open('Lists');
    const summer = dialog.getByRole<HTMLInputElement>('textbox', { name: 'Name of the list Summer' });
    await userEvent.clear(summer);
    await userEvent.tab();
    expect(summer.value).toBe('Summer');
    await userEvent.clear(summer);
    await userEvent.type(summer, 'autumn{Enter}');
    expect(await dialog.findByText('That name is taken. Choose another.')).toBeInTheDocument();
    expect((await allLists()).map(({ name }) => name)).toEqual(['Summer', 'Autumn']);
  });
});

describe('the person’s own fields', () => {
  it('are made as columns, changed, and removed with all that they hold, with a way back', async () => {
    await show();
    const dialog = await open('Own fields');
    await userEvent.type(dialog.getByRole('textbox', { name: 'Name of the new field' }), 'Niche');
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Kind of field' }), 'choice');
    expect(dialog.getByRole('button', { name: 'Add' })).toBeDisabled();
    await userEvent.type(dialog.getByRole('textbox', { name: 'Choices, one a line' }), 'tea\nsnow\ntea');
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(headings()).toContain('Niche'));
    expect(await allFields()).toMatchObject([{ name: 'Niche', kind: 'choice', choices: ['tea', 'snow'] }]);
    await userEvent.click(dialog.getByRole('button', { name: 'Remove the field Niche' }));
    await waitFor(() => expect(headings()).not.toContain('Niche'));
    await userEvent.click(dialog.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(headings()).toContain('Niche'));
  });
});

it.each(['Columns', 'Lists', 'Own fields', 'Keys'])('the window %s shuts nobody out', async (name) => {
  await fillShortlist(
    [entry('birch')],
    [{ id: 'f', name: 'Niche', kind: 'choice', choices: ['tea'], createdAt: '2026-11-01' }],
  );
  await show();
  await open(name);
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
