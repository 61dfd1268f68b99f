import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { evidencePage } from '../../../../../components/shortlist/evidence-page';
import type { Disclosure } from '../../../../../lib/model/disclosure';
import { disclosure } from '../../disclosure-samples';
import { assessment, entry } from '../../samples';
import { fillShortlist, row, show, shownIds } from './show';

const judged = (id: string, given: Partial<Disclosure> | null) =>
  entry(id, { assessment: assessment({ disclosure: given && disclosure(given) }) });

const share = (low: number) => ({ percent: 50, low, high: 100 });

beforeEach(() =>
  fillShortlist([
    judged('some', { commercial: 9, clear: 7, missing: 1, insufficientWording: 1, share: share(49) }),
    judged('weak', { commercial: 2, clear: 1, insufficientWording: 1, share: share(15) }),
    judged('all', { commercial: 12, clear: 12, share: share(81) }),
    judged('unclear', { unclear: 2 }),
    judged('none', {}),
    judged('unread', { postsRead: 0 }),
    judged('unjudged', null),
  ]),
);

function cell(id: string): HTMLElement {
  const found = row(id).querySelector<HTMLElement>('.col-disclosure');
  if (!found) throw new Error(`no cell in ${id}`);
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

  it('is ordered by what is certain, the largest first, and the unknown comes last either way', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Ads labelled' }));
    expect(shownIds().slice(0, 3)).toEqual(['all', 'some', 'weak']);
    await userEvent.click(screen.getByRole('button', { name: 'Ads labelled' }));
    expect(shownIds().slice(0, 3)).toEqual(['weak', 'some', 'all']);
  });
});

it('evidence is a page to print for as many as anybody prints', () => {
  expect(evidencePage(['a', 'b'])).toBe('/evidence.html?entry=a&entry=b');
  expect(evidencePage(['a&b'])).toBe('/evidence.html?entry=a%26b');
  expect(evidencePage([])).toBeUndefined();
  expect(evidencePage(Array.from({ length: 201 }, (_, n) => `e${n}`))).toBeUndefined();
});
