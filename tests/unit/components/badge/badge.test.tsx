import { fireEvent, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import * as axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBadge, type Badge } from '../../../../components/badge/badge';
import { FAILURE_CODES, Failure } from '../../../../lib/model/failure';
import type { BadgeView } from '../../../../lib/model/badge-view';
import type { Saved, Statement, Verdict } from '../../../../lib/model/verdict';
import { badgeView } from '../../../../lib/i18n/badge-view';
import { failureText } from '../../../../lib/i18n/failures';
import { disclosure } from '../disclosure-samples';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak } from '../locale';
import { HOSTILE_NAME, assessment, noRate, profile, rate, verdict } from '../samples';

const SUMMER: Saved = { entryId: 'e1', lists: ['Summer'], note: '', savedAt: '2026-11-20T12:00:00Z' };

const actions = { shortlist: vi.fn(), remove: vi.fn(), restore: vi.fn() };
let badge: Badge;

/** What the worker makes of a verdict. */
function told(given: Partial<Verdict> = {}, said: Statement[] = []): BadgeView {
  return badgeView(verdict(given), said);
}

/** The tests' events cannot be trusted ones: unless said otherwise they are taken for the person's own. */
function make(isTrusted?: (event: Event) => boolean) {
  badge = createBadge({ document, mode: 'open', actions, ...(isTrusted && { isTrusted }) });
  badge.mount(document.body);
}
const inside = () => {
  const element = badge.host.shadowRoot?.querySelector<HTMLElement>('.badge');
  if (!element) throw new Error('no badge');
  return within(element);
};
const group = () => inside().getByText(/./, { selector: '.star' }).closest<HTMLElement>('.badge');
const star = () => inside().getByRole('button', { name: 'Shortlist this creator' });
const focused = () => badge.host.shadowRoot?.activeElement;
const parts = () => [...(badge.host.shadowRoot?.querySelectorAll('.part') ?? [])].map((part) => part.textContent);

beforeEach(() => {
  vi.resetAllMocks();
  make(() => true);
});
afterEach(() => document.body.replaceChildren());

describe('what it says', () => {
  it('tier and engagement with its range, each with a title in words', () => {
    badge.show(told());
    expect(parts()).toEqual(['micro', '4.1% (3.2–5.0)']);
    expect(inside().getByText('micro').title).toBe('Tier: micro (Norwegian guide)');
    expect(inside().getByText(/4\.1%/).title).toBe(
      'Engagement rate of a typical post: 4.1%, between 3.2% and 5.0%; 12 videos counted',
    );
    expect(group()).toHaveAccessibleName('Vett on Nordlys og te');
  });

  it('views where likes are not on the page', () => {
    badge.show(
      told({
        assessment: assessment({ engagement: noRate(), viewRate: rate({ median: 12.34, low: 9, high: 15 }) }),
      }),
    );
    expect(parts()).toEqual(['micro', 'views 12.3% (9.0–15.0)']);
    expect(inside().getByText(/^views/).title).toMatch(/^Views of a typical video per follower: 12\.3%/);
  });

  it('first what the worker has put into words', () => {
    const said = [{ text: 'this post: label too weak', title: 'The words “collab” are not enough.' }];
    badge.show(told({}, said));
    expect(parts()).toEqual(['this post: label too weak', 'micro', '4.1% (3.2–5.0)']);
    expect(inside().getByText(/^this post/).title).toBe('The words “collab” are not enough.');
  });

  it('how many ads are labelled clearly, once an ad was seen', () => {
    badge.show(told({ assessment: assessment({ disclosure: disclosure({ commercial: 9, clear: 7 }) }) }));
    expect(parts()).toEqual(['micro', '4.1% (3.2–5.0)', 'ads 7/9 labelled']);
    expect(inside().getByText(/^ads/).title).toBe('7 of 9 ads are labelled clearly by the rules of the chosen market.');
    badge.show(told({ assessment: assessment({ disclosure: disclosure({ unclear: 2 }) }) }));
    expect(parts()).toEqual(['micro', '4.1% (3.2–5.0)']);
  });

  it('leaves out what is unknown', () => {
    const tier = { scheme: 'impact' as const, tiers: [], others: {} };
    badge.show(told({ assessment: assessment({ tier, engagement: noRate(), viewRate: noRate() }) }));
    expect(parts()).toEqual([]);
    expect(star()).toHaveTextContent('☆');
  });

  it('puts new facts in place of the old ones', () => {
    badge.show(told());
    badge.show(told({ assessment: assessment({ engagement: { ...rate({ median: 5 }), norms: {}, line: null } }) }));
    expect(parts()).toEqual(['micro', '5% (3.2–5.0)']);
    expect(inside().getAllByRole('button')).toHaveLength(1);
  });

  it.each([
    ['nb', ['mikro', '4,1 % (3,2–5,0)'], 'Sett kreatøren på kortlisten'],
    ['sv', ['mikro', '4,1 % (3,2–5,0)'], 'Sätt kreatören på kortlistan'],
  ] as const)('speaks %s', (language, words, button) => {
    speak(language);
    make(() => true);
    badge.show(told());
    expect(parts().map((part) => part?.replace(/\s/g, ' '))).toEqual(words);
    expect(inside().getByRole('button', { name: button })).toBeInTheDocument();
  });

  it('takes a name for text', () => {
    badge.show(told({ profile: profile({ name: HOSTILE_NAME }) }));
    expect(group()).toHaveAccessibleName(`Vett on ${HOSTILE_NAME}`);
    expect(badge.host.shadowRoot?.querySelector('img')).toBeNull();
  });
});

describe('the star', () => {
  it('saves with one press, and says so', async () => {
    badge.show(told());
    expect(star()).toHaveAttribute('aria-pressed', 'false');
    let answer: (saved: Saved) => void = () => undefined;
    actions.shortlist.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    await userEvent.click(star());
    expect(star()).toHaveTextContent('•');
    await userEvent.click(star());
    expect(actions.shortlist).toHaveBeenCalledTimes(1);
    answer(SUMMER);
    expect(await inside().findByText('Saved to Summer')).toHaveAttribute('role', 'status');
    expect(star()).toHaveTextContent('★');
    expect(star()).toHaveAttribute('aria-pressed', 'true');
    expect(star().title).toBe('Saved to Summer');
  });

  it('offers to remove on a second press, and to undo that', async () => {
    actions.remove.mockResolvedValue({ entryId: 'e1' });
    actions.restore.mockResolvedValue(SUMMER);
    badge.show(told({ saved: SUMMER }));
    await userEvent.click(star());
    expect(inside().getByRole('status')).toHaveTextContent('Saved to Summer');
    expect(focused()).toBe(inside().getByRole('button', { name: 'Remove' }));
    await userEvent.click(inside().getByRole('button', { name: 'Remove' }));
    expect(actions.remove).toHaveBeenCalledTimes(1);
    expect(inside().getByRole('status')).toHaveTextContent('Removed');
    expect(star()).toHaveAttribute('aria-pressed', 'false');
    expect(focused()).toBe(inside().getByRole('button', { name: 'Undo' }));
    await userEvent.click(inside().getByRole('button', { name: 'Undo' }));
    expect(actions.restore).toHaveBeenCalledWith('e1');
    expect(star()).toHaveAttribute('aria-pressed', 'true');
    expect(focused()).toBe(star());
    expect(inside().queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('closes by Escape, by a third press and by going elsewhere, and removes nothing', async () => {
    badge.show(told({ saved: SUMMER }));
    await userEvent.click(star());
    fireEvent.keyDown(inside().getByRole('button', { name: 'Remove' }), { key: 'Escape' });
    expect(inside().queryByRole('button', { name: 'Remove' })).toBeNull();
    expect(focused()).toBe(star());
    fireEvent.click(star());
    fireEvent.click(star());
    expect(inside().queryByRole('button', { name: 'Remove' })).toBeNull();
    fireEvent.click(star());
    fireEvent.focusOut(inside().getByRole('button', { name: 'Remove' }));
    expect(inside().queryByRole('button', { name: 'Remove' })).toBeNull();
    expect(actions.remove).not.toHaveBeenCalled();
  });

  it('goes with the keyboard', async () => {
    actions.shortlist.mockResolvedValue(SUMMER);
    badge.show(told());
    star().focus();
    await userEvent.keyboard('{Enter}');
    expect(actions.shortlist).toHaveBeenCalledTimes(1);
  });

  it.each(FAILURE_CODES)('says what went wrong: %s', async (code) => {
    actions.shortlist.mockRejectedValue(new Failure(code));
    badge.show(told());
    await userEvent.click(star());
    expect(inside().getByRole('status')).toHaveTextContent(failureText(code));
    expect(failureText(code).length).toBeGreaterThan(10);
    expect(star()).toHaveAttribute('aria-pressed', 'false');
  });

  it('follows what happens elsewhere', async () => {
    badge.show(told());
    badge.show(told({ saved: SUMMER }));
    expect(star()).toHaveAttribute('aria-pressed', 'true');
    fireEvent.click(star());
    badge.show(told());
    expect(inside().queryByRole('button', { name: 'Remove' })).toBeNull();
    expect(star()).toHaveAttribute('aria-pressed', 'false');
  });

  it('gives no late answer to another creator', async () => {
    let answer: (saved: Saved) => void = () => undefined;
    actions.shortlist.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    badge.show(told());
    fireEvent.click(star());
    badge.hide();
    badge.show(told({ account: { site: 'youtube', kind: 'profile', key: 'youtube:@other' } }));
    answer(SUMMER);
    await Promise.resolve();
    expect(star()).toHaveAttribute('aria-pressed', 'false');
    expect(inside().getByRole('status')).toBeEmptyDOMElement();
  });

  it('keeps its undo and its focus when the same creator is read again', async () => {
    actions.remove.mockResolvedValue({ entryId: 'e1' });
    badge.show(told({ saved: SUMMER }));
    await userEvent.click(star());
    await userEvent.click(inside().getByRole('button', { name: 'Remove' }));
    badge.show(told());
    expect(focused()).toBe(inside().getByRole('button', { name: 'Undo' }));
  });
});

describe('towards the page', () => {
  it('asks the browser for no words before a press: the first answer holds up the page', () => {
    const view = told({ saved: SUMMER });
    const asked = [
      vi.spyOn(fakeBrowser.i18n, 'getMessage'),
      vi.spyOn(fakeBrowser.i18n, 'getUILanguage'),
      vi.spyOn(Intl, 'ListFormat'),
    ];
    make();
    badge.show(view);
    badge.show({ ...view, saved: null });
    for (const one of asked) {
      expect(one).not.toHaveBeenCalled();
      one.mockRestore();
    }
    expect(group()?.lang).toBe('en-GB');
  });

  it('does nothing on events that a script made', () => {
    make();
    badge.show(told({ saved: SUMMER }));
    star().click();
    star().dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    fireEvent.keyDown(star(), { key: 'Enter' });
    expect(inside().queryByRole('button', { name: 'Remove' })).toBeNull();
    badge.show(told());
    star().click();
    expect(actions.shortlist).not.toHaveBeenCalled();
  });

  it.each(['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown'])('keeps %s to itself', (type) => {
    const heard = vi.fn();
    document.body.addEventListener(type, heard);
    badge.show(told());
    star().dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    document.body.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('has a host that tells nothing, in a closed root', () => {
    const closed = createBadge({ document, mode: 'closed', actions });
    closed.show(told());
    closed.mount(document.body);
    expect(closed.host.shadowRoot).toBeNull();
    expect(closed.host.outerHTML).toBe('<span></span>');
    closed.hide();
    expect(closed.host.isConnected).toBe(false);
  });

  it('goes last into its place, once, and touches nothing else there', () => {
    document.body.innerHTML = '<div id="a"><b></b><i></i></div>';
    const place = document.querySelector('#a') ?? document.body;
    badge.show(told());
    badge.mount(place);
    badge.mount(place);
    expect([...place.children].map((child) => child.tagName)).toEqual(['B', 'I', 'SPAN']);
    badge.hide();
    expect(place.innerHTML).toBe('<b></b><i></i>');
  });

  it.each([
    ['rgb(15, 15, 15)', true],
    ['rgb(255, 255, 255)', false],
    ['rgba(0, 0, 0, 0)', true],
  ])('on %s, inside a dark page, is dark: %s', (background, dark) => {
    document.body.innerHTML = `<main style="background-color: rgb(20, 20, 20)"><p style="background-color: ${background}"></p></main>`;
    badge.show(told());
    badge.mount(document.querySelector('p') ?? document.body);
    expect(group()?.classList.contains('dark')).toBe(dark);
  });

  it('passes axe, alone and with its choice open', async () => {
    badge.show(told({ saved: SUMMER }));
    const rules = { region: { enabled: false }, 'color-contrast': { enabled: false } };
    expect((await axe.run(document.body, { rules })).violations).toEqual([]);
    fireEvent.click(star());
    expect((await axe.run(document.body, { rules })).violations).toEqual([]);
  });
});
