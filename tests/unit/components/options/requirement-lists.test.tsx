import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Requirement, RequirementList } from '../../../../lib/model/requirement';
import { parseListFile } from '../../../../lib/settings/list-file';
import { readSettings } from '../../../../lib/settings/settings';
import { HOSTILE_NAME } from '../samples';
import { saved, section, show } from './show';

const SUMMER: RequirementList = {
  id: 'l1',
  name: 'Summer',
  requirements: [
    { kind: 'followers', id: 'a', min: 25_000 },
    { kind: 'email', id: 'b' },
    { kind: 'soft', id: 'c', text: 'Cares about the climate' },
  ],
};
const WINTER: RequirementList = { id: 'l2', name: 'Winter', requirements: [] };

const lists = () => section('Requirement lists');
const press = (name: string | RegExp) => userEvent.click(lists().getByRole('button', { name }));
const unfold = (name: string) => userEvent.click(lists().getByText(name, { selector: '.list-name' }));
const stored = async () => (await readSettings()).requirementLists;
const lines = async () => (await stored())[0]?.requirements ?? [];

async function showLines(...requirements: Requirement[]) {
  await show({ requirementLists: [{ ...SUMMER, requirements }] });
  await unfold('Summer');
}

async function choose(file: File) {
  await userEvent.upload(lists().getByLabelText('Import a list', { selector: 'input' }), file);
}

let downloads: { blob: Blob; name: string }[];
beforeEach(() => {
  downloads = [];
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob);
    return `blob:${blobs.size - 1}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) downloads.push({ blob, name: this.download });
  });
});

describe('lists', () => {
  it('begin with a first one, which is then in use', async () => {
    await show();
    expect(lists().getByText('No lists yet. Make one, or import one from a colleague.')).toBeInTheDocument();
    await press('New list');
    const name = lists().getByLabelText('Name');
    await userEvent.clear(name);
    await userEvent.type(name, 'Summer 2027');
    await waitFor(async () => expect(await stored()).toMatchObject([{ name: 'Summer 2027', requirements: [] }]));
    const [list] = await stored();
    await saved({ currentRequirements: list?.id ?? 'none' });
    expect(lists().getByText('in use')).toBeInTheDocument();
  });

  it('need a name', async () => {
    await show({ requirementLists: [SUMMER] });
    await unfold('Summer');
    await userEvent.clear(lists().getByLabelText('Name'));
    expect(lists().getByText('Not saved: the list needs a name.')).toBeInTheDocument();
    expect(await stored()).toEqual([SUMMER]);
  });

  it('are chosen by name, or none is', async () => {
    await show({ requirementLists: [SUMMER, WINTER] });
    const current = lists().getByLabelText('Hold creators against');
    expect(current).toHaveDisplayValue('no list');
    await userEvent.selectOptions(current, 'Winter');
    await saved({ currentRequirements: 'l2' });
    await userEvent.selectOptions(current, 'no list');
    await saved({ currentRequirements: '' });
  });

  it('are copied under new ids, so that no answer passes to the copy', async () => {
    await show({ requirementLists: [SUMMER, WINTER] });
    await unfold('Summer');
    await userEvent.click(lists().getAllByRole('button', { name: 'Copy' })[0] as HTMLElement);
    await waitFor(async () =>
      expect((await stored()).map(({ name }) => name)).toEqual(['Summer', 'Summer (copy)', 'Winter']),
    );
    const [original, copy] = await stored();
    const ids = [...(original?.requirements ?? []), ...(copy?.requirements ?? [])].map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
    expect(copy?.id).not.toBe(original?.id);
  });

  it('are deleted, and come back by Undo as they were: in their place and in use', async () => {
    await show({ requirementLists: [SUMMER, WINTER], currentRequirements: 'l1' });
    await unfold('Summer');
    await userEvent.click(lists().getAllByRole('button', { name: 'Delete' })[0] as HTMLElement);
    await saved({ requirementLists: [WINTER], currentRequirements: '' });
    expect(lists().getByRole('button', { name: 'New list' })).toHaveFocus();
    expect(screen.getByText('Summer deleted')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await saved({ requirementLists: [SUMMER, WINTER], currentRequirements: 'l1' });
  });

  it('keep hostile names as text', async () => {
    await show({ requirementLists: [{ ...SUMMER, name: HOSTILE_NAME }] });
    expect(lists().getByText(HOSTILE_NAME, { selector: '.list-name' })).toBeInTheDocument();
    expect(document.querySelector('img, script')).toBeNull();
  });
});

describe('lines', () => {
  it.each<[kind: string, Partial<Requirement>]>([
    ['Followers', { kind: 'followers', min: 25_000 }],
    ['Tier', { kind: 'tiers', scheme: 'no-guide', tiers: ['nano', 'micro', 'macro', 'mega'] }],
    ['Platform', { kind: 'platforms', sites: ['youtube', 'instagram', 'tiktok'] }],
    ['Engagement rate', { kind: 'engagement', min: 3 }],
    ['Adverts labelled clearly', { kind: 'disclosure', min: 100 }],
    ['Posts a month', { kind: 'frequency', perMonth: 4 }],
    ['Language', { kind: 'language', languages: ['en'] }],
    ['No competitor', { kind: 'no-competitor', posts: 20 }],
    ['Email address on the page', { kind: 'email' }],
  ])('%s is added with something to begin from', async (kind, expected) => {
    await showLines();
    await userEvent.selectOptions(lists().getByLabelText('Kind of line'), kind);
    await press('Add a line');
    await waitFor(async () => expect(await lines()).toEqual([{ id: expect.any(String), ...expected }]));
  });

  it('a question is added with its words, and not without', async () => {
    await showLines();
    await userEvent.selectOptions(lists().getByLabelText('Kind of line'), 'Question for you');
    await press('Add a line');
    expect(await lines()).toEqual([]);
    await userEvent.type(lists().getByLabelText('Question'), 'Likes dogs{Enter}');
    await waitFor(async () => expect(await lines()).toMatchObject([{ kind: 'soft', text: 'Likes dogs' }]));
  });

  it('take followers from and to, either of them or none', async () => {
    await showLines({ kind: 'followers', id: 'a', min: 25_000 });
    await userEvent.type(lists().getByLabelText('at most'), '80 000');
    await waitFor(async () =>
      expect(await lines()).toEqual([{ kind: 'followers', id: 'a', min: 25_000, max: 80_000 }]),
    );
    await userEvent.clear(lists().getByLabelText('at least'));
    await waitFor(async () => expect(await lines()).toEqual([{ kind: 'followers', id: 'a', max: 80_000 }]));
    await userEvent.type(lists().getByLabelText('at least'), '90000');
    expect(await lists().findByText(/nobody can meet this/)).toBeInTheDocument();
    await userEvent.type(lists().getByLabelText('at most'), ' or so');
    expect(lists().getByText('Not saved: write a number.')).toBeInTheDocument();
    await waitFor(async () =>
      expect(await lines()).toEqual([{ kind: 'followers', id: 'a', min: 90_000, max: 80_000 }]),
    );
  });

  it('take tiers of a scheme, and drop those that another scheme does not have', async () => {
    await showLines({ kind: 'tiers', id: 'a', scheme: 'impact', tiers: ['micro', 'mid'] });
    await userEvent.click(lists().getByRole('checkbox', { name: 'macro' }));
    await waitFor(async () => expect(await lines()).toMatchObject([{ tiers: ['micro', 'mid', 'macro'] }]));
    await userEvent.selectOptions(lists().getByLabelText('Scheme'), 'Awin');
    await waitFor(async () => expect(await lines()).toMatchObject([{ scheme: 'awin', tiers: ['micro', 'macro'] }]));
    await userEvent.selectOptions(lists().getByLabelText('Scheme'), 'own borders');
    expect(await lists().findByText(/no borders of your own yet/)).toBeInTheDocument();
  });

  it('take platforms, languages and numbers', async () => {
    await showLines(
      { kind: 'platforms', id: 'a', sites: ['instagram'] },
      { kind: 'language', id: 'b', languages: ['sv', 'ja'] },
      { kind: 'engagement', id: 'c', min: 3 },
      { kind: 'no-competitor', id: 'd', posts: 20 },
    );
    await userEvent.click(lists().getByRole('checkbox', { name: 'TikTok' }));
    await userEvent.click(lists().getByRole('checkbox', { name: 'Norwegian' }));
    await userEvent.click(lists().getByRole('checkbox', { name: 'Japanese' }));
    const rate = lists().getByLabelText('at least, in percent');
    await userEvent.clear(rate);
    await userEvent.type(rate, '2,75');
    const posts = lists().getByLabelText('in so many of the newest posts');
    await userEvent.clear(posts);
    await userEvent.type(posts, '12');
    await waitFor(async () =>
      expect(await lines()).toEqual([
        { kind: 'platforms', id: 'a', sites: ['instagram', 'tiktok'] },
        { kind: 'language', id: 'b', languages: ['nb', 'sv'] },
        { kind: 'engagement', id: 'c', min: 2.75 },
        { kind: 'no-competitor', id: 'd', posts: 12 },
      ]),
    );
    await userEvent.type(posts, '3');
    expect(lists().getByText('Not saved: write a whole number from 1 to 20.')).toBeInTheDocument();
    await userEvent.click(lists().getByRole('checkbox', { name: 'Instagram' }));
    await userEvent.click(lists().getByRole('checkbox', { name: 'TikTok' }));
    expect(lists().getByText('Nothing is chosen: nobody can meet this.')).toBeInTheDocument();
  });

  it('a question with other words is another question: its field keeps the focus, its id does not stay', async () => {
    await showLines({ kind: 'soft', id: 'c', text: 'Cares about the climate' });
    const field = lists().getByLabelText('Question');
    await userEvent.type(field, ' and the sea');
    expect(field).toHaveFocus();
    await waitFor(async () => expect(await lines()).toMatchObject([{ text: 'Cares about the climate and the sea' }]));
    const [line] = await lines();
    expect(line?.id).not.toBe('c');
  });

  it('are moved by buttons, and the focus goes with them', async () => {
    await show({ requirementLists: [SUMMER] });
    await unfold('Summer');
    await press('Move down: Followers');
    await waitFor(async () => expect((await lines()).map(({ id }) => id)).toEqual(['b', 'a', 'c']));
    expect(lists().getByRole('button', { name: 'Move down: Followers' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(async () => expect((await lines()).map(({ id }) => id)).toEqual(['b', 'c', 'a']));
    expect(lists().getByRole('button', { name: 'Move up: Followers' })).toHaveFocus();
    expect(lists().getByRole('button', { name: 'Move down: Followers' })).toBeDisabled();
  });

  it('are removed, and come back by Undo in their place', async () => {
    await show({ requirementLists: [SUMMER] });
    await unfold('Summer');
    await press('Remove: Email address on the page');
    await waitFor(async () => expect((await lines()).map(({ id }) => id)).toEqual(['a', 'c']));
    expect(lists().getByLabelText('Question')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await saved({ requirementLists: [SUMMER] });
  });
});

describe('export and import', () => {
  it('take a list out whole, in a file named after it', async () => {
    await show({ requirementLists: [{ ...SUMMER, name: 'Sommer / 2027: «Hav»' }] });
    await unfold('Sommer / 2027: «Hav»');
    await press('Export');
    expect(downloads.map(({ name }) => name)).toEqual(['vett-requirements-sommer-2027-hav.json']);
    const text = (await downloads[0]?.blob.text()) ?? '';
    expect(JSON.parse(text)).toMatchObject({
      vett: 'requirement-list',
      version: 1,
      list: SUMMER.requirements && { requirements: SUMMER.requirements },
    });
    expect(parseListFile(text, () => 'x')).toHaveProperty('list.name', 'Sommer / 2027: «Hav»');
  });

  it('bring a colleague’s list in beside one’s own', async () => {
    await show({ requirementLists: [WINTER], currentRequirements: 'l2' });
    const text = JSON.stringify({ vett: 'requirement-list', version: 1, list: SUMMER });
    await choose(new File([text], 'summer.json', { type: 'application/json' }));
    expect(await screen.findByText('Summer imported')).toBeInTheDocument();
    await waitFor(async () => expect((await stored()).map(({ name }) => name)).toEqual(['Winter', 'Summer']));
    await saved({ currentRequirements: 'l2' });
    const open = within(
      lists()
        .getAllByRole('group')
        .find((one) => one.matches('details[open]')) as HTMLElement,
    );
    expect(open.getByLabelText('Question')).toHaveValue('Cares about the climate');
  });

  const HOSTILE = `{"vett":"requirement-list","version":1,"list":{"name":"Summer","requirements":[
    {"kind":"email","id":"a"},{"__proto__":{"kind":"email"},"kind":"constructor","id":"b"}]}}`;

  it.each([
    ['name;followers', 'Nothing imported: the file can’t be read. Was it changed or cut off on the way?'],
    ['{"vett":"backup"}', 'Nothing imported: this is not a requirement list from Vett.'],
    [HOSTILE, 'Nothing imported: line 2 of the list can’t be read.'],
    [
      '{"vett":"requirement-list","version":9,"list":{"name":"x","requirements":[]}}',
      'Nothing imported: the list was written by a newer Vett. Update Vett, then try again.',
    ],
    [' '.repeat(1_000_001), 'Nothing imported: the file is too large for a requirement list.'],
  ])('say why a file is not taken, and change nothing', async (text, problem) => {
    await show({ requirementLists: [SUMMER], currentRequirements: 'l1' });
    const before = await readSettings();
    await choose(new File([text], 'list.json', { type: 'application/json' }));
    expect(await lists().findByRole('alert')).toHaveTextContent(problem);
    expect(await readSettings()).toEqual(before);
  });
});
