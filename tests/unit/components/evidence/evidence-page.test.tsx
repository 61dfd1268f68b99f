import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as axe from 'axe-core';
import { beforeEach, expect, it, vi } from 'vitest';
import { EvidencePage } from '../../../../components/evidence/evidence-page';
import { Failure } from '../../../../lib/model/failure';
import { CAPTIONS, captioned, VERDICTS } from '../disclosure-samples';
import { speak } from '../locale';

const { store } = vi.hoisted(() => ({ store: { posts: [] as unknown[], fails: null as Error | null } }));

vi.mock('../../../../lib/shortlist/entries', async () => {
  const samples = await import('../samples');
  const { judgedAll: disclosure } = await import('../disclosure-samples');
  return {
    entryWithId: async (id: string) => {
      if (store.fails) throw store.fails;
      return id === 'gone'
        ? undefined
        : samples.entry(id, { assessment: samples.assessment({ disclosure: disclosure() }) });
    },
  };
});
vi.mock('../../../../lib/shortlist/posts', () => ({ judgedPostsOf: async () => store.posts }));

const kept = { market: 'NO', rulesVersion: '1.0.0', judgedAt: '2026-11-22T12:00:00Z', readAt: '2026-11-21T12:00:00Z' };

beforeEach(() => {
  store.fails = null;
  store.posts = (Object.keys(CAPTIONS) as (keyof typeof CAPTIONS)[]).map((kind) => ({
    post: captioned(kind),
    disclosure: { ...kept, verdict: VERDICTS[kind] },
  }));
});

async function show(...ids: string[]) {
  const shown = render(<EvidencePage ids={ids} />);
  await vi.waitFor(() => expect(screen.queryByText('Reading the evidence …')).not.toBeInTheDocument());
  return shown;
}

it('shows every ad and every unclear post: words, place, rule, source, when and by which rules', async () => {
  await show('havtaake');
  const articles = screen.getAllByRole('article');
  expect(articles.map((one) => one.querySelector('.caption')?.textContent)).toEqual([
    CAPTIONS.clear,
    CAPTIONS.weak,
    CAPTIONS.missing,
    CAPTIONS.unclear,
  ]);
  const [, weak = document.body] = articles;
  expect(weak).toHaveTextContent('https://www.instagram.com/p/weak/');
  expect(within(weak).getByText('label too weak: “I samarbeid med”, characters 1–15')).toBeInTheDocument();
  expect(
    within(weak).getByText('Read 21 Nov 2026, judged 22 Nov 2026 by the rules of Norway, version 1.0.0.'),
  ).toBeInTheDocument();
  expect(weak.querySelector('.rule')).toHaveTextContent('our reading');
  expect(screen.getByText('What was not assessed').closest('details')).toHaveAttribute('open');
  expect(screen.getByText(/Guidance with sources, not legal advice\.$/)).toBeInTheDocument();
});

it('has a section for each creator, and says which are gone', async () => {
  await show('havtaake', 'gone', 'fjellro', 'fjellro');
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'Creator havtaake',
    'Creator fjellro',
  ]);
  expect(screen.getByText('This creator is no longer on the shortlist.')).toBeInTheDocument();
});

it('says what to do where nothing was judged, and so where nothing is an ad', async () => {
  store.posts = [{ post: captioned('plain') }];
  const { unmount } = await show('havtaake');
  expect(screen.getByText(/^No post of this creator has been judged yet\./)).toBeInTheDocument();
  unmount();
  store.posts = [{ post: captioned('plain'), disclosure: { ...kept, verdict: VERDICTS.plain } }];
  await show('havtaake');
  expect(screen.getByText(/^No ads and no unclear posts/)).toBeInTheDocument();
});

it('says what went wrong', async () => {
  store.fails = new Failure('database-lost');
  await show('havtaake');
  expect(screen.getByText(/\w{3,}/, { selector: '[aria-live] p' })).toBeInTheDocument();
});

it('prints', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  window.print = print;
  await show('havtaake');
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

it('breaks no rule of accessibility', async () => {
  const { container } = await show('havtaake', 'fjellro');
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

it.each([
  ['nb' as const, 'Dokumentasjon av reklamemerking', 'Skriv ut'],
  ['sv' as const, 'Underlag om reklammärkning', 'Skriv ut'],
])('speaks %s', async (language, heading, button) => {
  speak(language);
  render(<EvidencePage ids={['havtaake']} />);
  expect(await screen.findByRole('heading', { name: heading })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: button })).toBeInTheDocument();
  await screen.findAllByRole('article');
  expect(document.body.textContent).not.toMatch(/\$|undefined|NaN/);
});
