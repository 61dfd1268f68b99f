import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ChangedPage } from '../../../../components/changed-page/changed-page';
import type { PageSource } from '../../../../lib/model/page-source';
import { speak } from '../locale';

const SOURCE: PageSource = {
  url: 'https://www.tiktok.com/@tang_demo',
  html: `<html lang="nb"><head><title>Tang</title></head><body><h1>Tang &amp; tare</h1><strong>1 204 følgere</strong>
    <script type="application/json">{"viewer":{"username":"me_demo"},"csrfToken":"c5rfT0ken"}</script><script>track()</script></body></html>`,
  responses: [{ url: 'https://www.tiktok.com/api/post/item_list/', text: '{"itemList":[{"desc":"Fin dag"}]}' }],
};

/** What the content script in tab 7 was asked. */
const sendMessage = vi.fn();
/** The files that the browser was handed, by name. */
let files: Map<string, Blob>;

beforeEach(() => {
  sendMessage.mockReset().mockResolvedValue({ ok: true, value: SOURCE });
  Object.assign(fakeBrowser.tabs, { sendMessage });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
  files = new Map();
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) files.set(this.download, last);
  });
});
afterEach(() => vi.restoreAllMocks());

async function show() {
  render(<ChangedPage tabId={7} />);
  await screen.findByRole('button', { name: 'Save file' });
}

it('asks the page once, by itself and nobody else', async () => {
  await show();
  expect(sendMessage.mock.calls).toEqual([[7, { verb: 'page.source', payload: null }, { frameId: 0 }]]);
});

describe('before anything is saved', () => {
  it('shows what was taken out, and every file whole', async () => {
    await show();
    expect(files.size).toBe(0);
    expect(screen.getByText(/^Programs, and answers in no known form: removed whole \(1\)$/)).toBeVisible();
    await userEvent.click(screen.getByText(/^page\.html, \d+ characters$/));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'page.html' });
    expect(text.value).toContain('<strong>1 204 følgere</strong>');
    expect(text.value).not.toMatch(/me_demo|c5rfT0ken|tare|track/);
    expect(text).toHaveAttribute('readonly');
    await userEvent.click(screen.getByText(/^answer-1\.json/));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'answer-1.json' }).value).toBe(
      '{"itemList":[{"desc":"Xxx xxx"}]}',
    );
  });
});

it('saves a folder that is a case for the tests, of exactly what was shown', async () => {
  await show();
  await userEvent.click(screen.getByRole('button', { name: 'Save file' }));
  const [[name, blob] = ['', new Blob()]] = files;
  expect(name).toMatch(/^vett-report-\d{4}-\d\d-\d\d\.zip$/);
  expect(screen.getByRole('status')).toHaveTextContent(`Saved as ${name}, in your downloads.`);
  const folder = name.slice('vett-'.length, -'.zip'.length);
  const inside = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  expect(Object.keys(inside)).toEqual(['case.json', 'page.html', 'answer-1.json'].map((file) => `${folder}/${file}`));
  const about = JSON.parse(strFromU8(inside[`${folder}/case.json`] ?? new Uint8Array()));
  expect(about).toMatchObject({
    site: 'tiktok',
    kind: 'profile',
    url: SOURCE.url,
    language: 'nb',
    document: 'page.html',
  });
  expect(about.generation).toBe('not known to Vett 1.2.3');
  await userEvent.click(screen.getByText(/^page\.html/));
  const shown = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'page.html' }).value;
  expect(strFromU8(inside[`${folder}/page.html`] ?? new Uint8Array())).toBe(shown);
});

it('says what to do when the page does not answer', async () => {
  sendMessage.mockRejectedValue(new Error('Could not establish connection'));
  render(<ChangedPage tabId={7} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('The page does not answer any more');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it.each(['en', 'nb', 'sv'] as const)('passes axe in %s', async (language) => {
  speak(language);
  render(<ChangedPage tabId={7} />);
  await waitFor(() => expect(document.querySelectorAll('details')).toHaveLength(3));
  for (const summary of document.querySelectorAll('summary')) await userEvent.click(summary);
  document.documentElement.lang = language;
  document.title = 'Vett';
  const rules = { 'color-contrast': { enabled: false } };
  expect((await axe.run(document, { rules })).violations).toEqual([]);
});
