import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '../../../../components/options/options';
import type { RequirementList } from '../../../../lib/model/requirement';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/defaults';
import { changeSettings, readSettings } from '../../../../lib/settings/settings';
import { speak } from '../locale';
import { saved, section, show } from './show';

const FULL: RequirementList = {
  id: 'l1',
  name: 'Summer',
  requirements: [
    { kind: 'followers', id: 'a', min: 25_000 },
    { kind: 'tiers', id: 'b', scheme: 'custom', tiers: [] },
    { kind: 'platforms', id: 'c', sites: ['instagram'] },
    { kind: 'engagement', id: 'd', min: 3.5 },
    { kind: 'disclosure', id: 'e', min: 80 },
    { kind: 'frequency', id: 'f', perMonth: 4 },
    { kind: 'language', id: 'g', languages: ['nb', 'sv'] },
    { kind: 'no-competitor', id: 'h', posts: 20 },
    { kind: 'email', id: 'i' },
    { kind: 'soft', id: 'j', text: 'Cares about the climate' },
  ],
};

describe('the page', () => {
  it('shows the defaults of somebody who has chosen nothing, and saves nothing by that', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await show();
    set.mockClear();
    expect(section('Market').getByRole('combobox')).toHaveDisplayValue('By the browser’s region (United Kingdom)');
    expect(section('Tiers').getByRole('combobox')).toHaveDisplayValue('Norwegian guide');
    expect(section('Engagement').getByRole('textbox')).toHaveValue('3');
    expect(section('Badge').getByRole('checkbox', { name: 'Show the badge on creators’ pages' })).toBeChecked();
    expect(section('Visits').getByRole('checkbox')).toBeChecked();
    expect(screen.queryByText('Saved')).not.toBeInTheDocument();
    expect(set).not.toHaveBeenCalled();
  });

  it('says quietly that a change is saved', async () => {
    await show();
    await userEvent.click(section('Visits').getByRole('checkbox'));
    expect(await screen.findByText('Saved')).toHaveAttribute('role', 'status');
    await saved({ keepVisits: false });
  });

  it('says what went wrong, and shows what is in force', async () => {
    await show();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await userEvent.click(section('Visits').getByRole('checkbox'));
    expect(await screen.findByRole('alert')).toHaveTextContent('The disk is full');
    expect(section('Visits').getByRole('checkbox')).toBeChecked();
    await userEvent.click(section('Visits').getByRole('checkbox'));
    expect(await screen.findByText('Saved')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says when the settings can’t be read, and tries again', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('IO error'));
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({}) });
    render(<Options />);
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Market' })).toBeInTheDocument();
  });

  it('follows what another window changes', async () => {
    await show();
    await act(() => changeSettings({ tierScheme: 'awin', brands: ['Fjelltoppen'] }));
    await waitFor(() => expect(section('Tiers').getByRole('combobox')).toHaveDisplayValue('Awin'));
    expect(section('Brands and competitors').getByLabelText('Your brands and products')).toHaveValue('Fjelltoppen');
  });

  it.each(['en', 'nb', 'sv'] as const)('passes axe in %s, with a list of every kind of line open', async (language) => {
    speak(language);
    await show({ requirementLists: [FULL], currentRequirements: 'l1', tierScheme: 'custom', customTiers: [] });
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const rules = { 'color-contrast': { enabled: false } };
    document.documentElement.lang = language;
    document.title = 'Vett';
    expect((await axe.run(document, { rules })).violations).toEqual([]);
  });
});

describe('market', () => {
  it('offers every market by its name in the person’s language, in its order', async () => {
    speak('nb');
    await show();
    const names = section('Marked')
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(names).toHaveLength(15);
    expect(names[0]).toBe('Etter nettleserens region (Norge)');
    expect(names.slice(1)).toEqual([
      'Australia',
      'Canada',
      'Danmark',
      'Finland',
      'Frankrike',
      'Irland',
      'Italia',
      'Nederland',
      'Norge',
      'Spania',
      'Storbritannia',
      'Sverige',
      'Tyskland',
      'USA',
    ]);
  });

  it('is saved by its code, and says who watches over it', async () => {
    await show();
    await userEvent.selectOptions(section('Market').getByRole('combobox'), 'Norway');
    await saved({ market: 'NO' });
    expect(section('Market').getByText('Authority: Forbrukertilsynet')).toBeInTheDocument();
    await userEvent.selectOptions(section('Market').getByRole('combobox'), 'By the browser’s region (United Kingdom)');
    await saved({ market: '' });
  });

  it('asks for a choice where the browser’s region is none of them', async () => {
    Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'pt-BR' });
    await show();
    expect(section('Market').getByRole('combobox')).toHaveDisplayValue('By the browser’s region');
    expect(section('Market').getByText(/none of these markets/)).toBeInTheDocument();
  });
});

describe('tiers', () => {
  const row = (name: string) => section('Tiers').getByRole('row', { name: new RegExp(`^${name}`) });
  const borders = () => section('Tiers').getAllByLabelText('From this many followers');

  it('show the borders of the scheme and who drew them', async () => {
    await show();
    expect(row('below nano')).toHaveTextContent('under 1,000');
    expect(row('micro')).toHaveTextContent('10,000–99,999');
    expect(row('mega')).toHaveTextContent('1,000,000 and more');
    await userEvent.selectOptions(section('Tiers').getByRole('combobox'), 'impact.com');
    expect(row('mid')).toHaveTextContent('75,000–249,999');
    expect(section('Tiers').getByText('Source: impact.com, on paying influencers (2023)')).toBeInTheDocument();
    await saved({ tierScheme: 'impact' });
  });

  it('of one’s own begin as those that were in force, and are saved as they are drawn', async () => {
    await show({ tierScheme: 'awin' });
    await userEvent.selectOptions(section('Tiers').getByLabelText('Scheme'), 'own borders');
    expect(borders().map((field) => (field as HTMLInputElement).value)).toEqual(['0', '1,000', '100,000', '1,000,000']);
    const [, second] = borders();
    if (!second) throw new Error('no second border');
    await userEvent.clear(second);
    await userEvent.type(second, '5 000');
    await saved({
      tierScheme: 'custom',
      customTiers: [
        { from: 0, tier: 'nano' },
        { from: 5_000, tier: 'micro' },
        { from: 100_000, tier: 'macro' },
        { from: 1_000_000, tier: 'mega' },
      ],
    });
  });

  const OWN = [
    { from: 0, tier: 'nano' as const },
    { from: 20_000, tier: 'micro' as const },
    { from: 60_000, tier: 'mega' as const },
  ];

  it.each([
    ['a few', 'Not saved: write a whole number.'],
    ['60001', 'Not saved: it must be more than the border above.'],
  ])('“%s” is not saved: %s', async (typed, problem) => {
    await show({ tierScheme: 'custom', customTiers: OWN });
    const [, second] = borders();
    if (!second) throw new Error('no second border');
    await userEvent.tripleClick(second);
    await userEvent.paste(typed);
    expect(section('Tiers').getByText(problem)).toBeInTheDocument();
    expect((await readSettings()).customTiers).toEqual(OWN);
    await userEvent.clear(second);
    await userEvent.type(second, '30.000');
    expect(section('Tiers').queryByText(/^Not saved/)).not.toBeInTheDocument();
    await saved({
      customTiers: [
        { from: 0, tier: 'nano' },
        { from: 30_000, tier: 'micro' },
        { from: 60_000, tier: 'mega' },
      ],
    });
  });

  it('must go from small to large', async () => {
    await show({ tierScheme: 'custom', customTiers: OWN });
    const [first] = section('Tiers').getAllByLabelText('Tier');
    if (!first) throw new Error('no tier');
    await userEvent.selectOptions(first, 'macro');
    expect(section('Tiers').getByText('Not saved: the tiers must go from small to large.')).toBeInTheDocument();
    expect((await readSettings()).customTiers).toEqual(OWN);
  });

  it('gain a border, lose one, and get it back by Undo', async () => {
    await show({ tierScheme: 'custom', customTiers: OWN.slice(0, 2) });
    await userEvent.click(section('Tiers').getByRole('button', { name: 'Add a border' }));
    await saved({ customTiers: [...OWN.slice(0, 2), { from: 200_000, tier: 'mid' }] });
    await userEvent.click(section('Tiers').getByRole('button', { name: 'Remove the border at 20,000' }));
    await saved({
      customTiers: [
        { from: 0, tier: 'nano' },
        { from: 200_000, tier: 'mid' },
      ],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await saved({ customTiers: [...OWN.slice(0, 2), { from: 200_000, tier: 'mid' }] });
  });
});

describe('engagement', () => {
  it('shows both norm sets, the chosen one first', async () => {
    await show();
    const headings = () =>
      section('Engagement')
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent);
    expect(headings()).toEqual(['Tier', 'Norwegian guide, 2024', 'measurements, 2024–2026']);
    expect(section('Engagement').getByRole('row', { name: /^nano/ })).toHaveTextContent(/7–9%.*2–5%/);
    await userEvent.selectOptions(section('Engagement').getByRole('combobox'), 'measurements, 2024–2026');
    expect(headings()).toEqual(['Tier', 'measurements, 2024–2026', 'Norwegian guide, 2024']);
    await saved({ normSet: 'published-2024-2026' });
  });

  it('takes the line with a comma or a dot', async () => {
    await show();
    const line = section('Engagement').getByLabelText('Reference line, in percent');
    await userEvent.clear(line);
    await userEvent.type(line, '2,5');
    await saved({ referenceLine: 2.5 });
    await userEvent.tab();
    expect(line).toHaveValue('2.5');
  });

  it.each(['', 'three', '101', '-1'])('keeps the line where “%s” was typed, and says why', async (typed) => {
    await show({ referenceLine: 4 });
    const line = section('Engagement').getByLabelText('Reference line, in percent');
    await userEvent.tripleClick(line);
    await (typed === '' ? userEvent.clear(line) : userEvent.paste(typed));
    expect(section('Engagement').getByText('Not saved: write a number from 0 to 100.')).toBeInTheDocument();
    expect(line).toBeInvalid();
    expect((await readSettings()).referenceLine).toBe(4);
  });
});

describe('badge', () => {
  it('is switched off on one site, and everywhere', async () => {
    await show();
    const badge = section('Badge');
    expect(badge.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
      'Show the badge on creators’ pages',
      'YouTube',
      'Instagram',
      'TikTok',
    ]);
    await userEvent.click(badge.getByRole('checkbox', { name: 'TikTok' }));
    await saved({ badge: true, badgeOff: ['tiktok'] });
    await userEvent.click(badge.getByRole('checkbox', { name: 'TikTok' }));
    await saved({ badgeOff: [] });
    await userEvent.click(badge.getByRole('checkbox', { name: /^Show the badge/ }));
    await saved({ badge: false });
    expect(badge.getByRole('checkbox', { name: 'YouTube' })).toBeDisabled();
  });
});

describe('brands and competitors', () => {
  it('are one a line, without blanks and repeats, and stay as typed while they are typed', async () => {
    await show();
    const field = section('Brands and competitors').getByLabelText('Competitors');
    await userEvent.type(field, 'Nordvik{Enter}  Hav  og fjell {Enter}{Enter}nordvik{Enter}');
    expect(field).toHaveValue('Nordvik\n  Hav  og fjell \n\nnordvik\n');
    await saved({ competitors: ['Nordvik', 'Hav og fjell'], brands: [] });
    await userEvent.tab();
    expect(field).toHaveValue('Nordvik\nHav og fjell');
  });

  it('no longer than a name can be', async () => {
    await show({ brands: ['Fjelltoppen'] });
    const field = section('Brands and competitors').getByLabelText('Your brands and products');
    await userEvent.click(field);
    await userEvent.paste('x'.repeat(201));
    expect(screen.getByText('Not saved: no line may be longer than 200 characters.')).toBeInTheDocument();
    expect((await readSettings()).brands).toEqual(['Fjelltoppen']);
  });
});

it('keeps every default a valid choice of the page', async () => {
  await show();
  await waitFor(async () => expect(await readSettings()).toEqual(DEFAULT_SETTINGS));
});
