import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { known } from '../../../lib/model/interval';
import type { Profile, Reading } from '../../../lib/model/profile';
import { isMiss } from '../../../lib/model/reading';
import { toCaseFolder, type CaseFolder } from '../../../lib/scrub/case-folder';
import type { PageResponse } from '../../../lib/sites/contract';
import { findCases, readCase, readerOf, SAMPLES, toDocument, type Case } from '../../corpus/cases';
import { compare } from '../../corpus/compare';

const out = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** The report that a person would save of a page: its document is all there is, as in a browser. */
function report(url: string, html: string, responses: PageResponse[] = []): CaseFolder {
  const account = readerOf(url)?.account(url) ?? null;
  const document = toDocument(html);
  return toCaseFolder({
    source: { url, html, responses },
    account,
    document,
    now: '2026-11-28T12:00:00Z',
    version: '1.2.3',
  });
}

/** The report laid where the tests look for cases. */
function lay({ files }: CaseFolder, name: string): Case {
  const folder = join(out, name.replaceAll('/', '-'));
  mkdirSync(folder);
  for (const { name: file, text } of files) writeFileSync(join(folder, file), text);
  const [one] = findCases(folder);
  if (!one) throw new Error('not a case');
  return one;
}

/** A sample as a page of a browser: data that lies beside the document is put into it. */
function asPage(one: Case): { html: string; responses: PageResponse[] } {
  const read = (file: string) => readFileSync(join(one.folder, file), 'utf8');
  const scripts = (one.embedded ?? []).map(
    ({ name, file }) => `<script>var ${name} = ${read(file).replaceAll('<', '\\u003c')};</script>`,
  );
  const html = one.document === undefined ? `<html lang="${one.language}"><body></body></html>` : read(one.document);
  return {
    html: html.replace('</body>', `${scripts.join('')}</body>`),
    responses: (one.responses ?? []).map(({ url, file, requestBody }) => ({
      url,
      text: read(file),
      ...(requestBody != null && {
        requestBody: typeof requestBody === 'string' ? requestBody : JSON.stringify(requestBody),
      }),
    })),
  };
}

const samples = findCases(SAMPLES);

describe('a page that its reader does not know', () => {
  /** Pages after the site has renamed what its data is called. */
  const CHANGED: [string, string, (html: string) => string][] = [
    [
      'youtube',
      'youtube/videos-nb',
      (html) =>
        html
          .replaceAll(/"(header|metadata|contents|microformat)":/g, '"new_$1":')
          .replace(/<ytd-app>.*<\/ytd-app>/s, '<ytd-app></ytd-app>'),
    ],
    [
      'tiktok',
      'tiktok/post-en-paid-2026',
      (html) => html.replaceAll(/"(stats|author|id|video|createTime)":/g, '"new_$1":'),
    ],
    ['instagram', 'instagram/profile-header-nb', (html) => html.replace(/<ul class="row">.*?<\/ul>/s, '')],
  ];

  it.each(CHANGED)(
    'of %s becomes a case that fails in the same way, until the reader is mended',
    (site, id, change) => {
      const sample = samples.find((one) => one.id === id);
      if (!sample) throw new Error(`no sample ${id}`);
      const { html, responses } = asPage(sample);
      const changed = change(html.replaceAll(/<meta[^>]*(description|title)[^>]*>/g, ''));
      const one = lay(report(sample.url, changed, responses), `changed-${site}`);
      expect(one).toMatchObject({
        site,
        language: sample.language,
        captured: '2026-11-28',
        generation: 'not known to Vett 1.2.3',
      });
      const reading = readCase(one);
      expect(reading).toMatchObject({ why: 'layout-changed' });
      expect(compare(one, reading)).not.toEqual([]);
    },
  );
});

describe('the samples', () => {
  const readings = samples.map((one): [string, Reading, Reading] => {
    const { html, responses } = asPage(one);
    return [one.id, readCase(one), readCase(lay(report(one.url, html, responses), one.id))];
  });
  const profiles = readings.flatMap(([id, before, after]) => (isMiss(before) ? [] : [{ id, before, after }]));

  it('read as reports never say another number than they did', () => {
    for (const { id, before, after } of profiles) {
      if (isMiss(after)) continue;
      for (const field of ['followers', 'following', 'postCount', 'totalLikes', 'totalViews'] as const) {
        if (known(after[field]) !== undefined)
          expect(after[field], `${id} ${field}`).toMatchObject({ low: known(before[field])?.low });
      }
    }
  });

  it('lose hardly anything that a reader looks at', () => {
    const has = (reading: Reading, field: keyof Profile) => !isMiss(reading) && reading[field] !== undefined;
    const told = profiles.filter(({ before }) => has(before, 'followers'));
    const kept = told.filter(({ after }) => has(after, 'followers'));
    expect(told.length).toBeGreaterThan(30);
    expect(kept.length / told.length).toBeGreaterThanOrEqual(0.95);
    const posts = (reading: Reading) => (isMiss(reading) ? 0 : reading.recent.length);
    const [before, after] = [
      profiles.reduce((sum, one) => sum + posts(one.before), 0),
      profiles.reduce((sum, one) => sum + posts(one.after), 0),
    ];
    expect(after / before).toBeGreaterThanOrEqual(0.95);
  });

  it('that are nobody’s stay nobody’s', () => {
    for (const [id, before, after] of readings)
      if (isMiss(before)) expect(after, id).toMatchObject({ why: before.why });
  });
});

describe('a page of somebody who is logged in', () => {
  const SECRETS = [
    'me.myself.eks',
    'Me Myself',
    '7100000001',
    'me@post.example',
    'NAcMjTokenValue',
    'c5rfT0ken',
    'S3cr3tSession',
    'fb_dtsg',
    'a_friend',
    'My friend',
    'what a lovely day for it',
    'bo_commenter',
    'Bo said',
    'redirected-shop',
  ];
  const json = {
    viewer: { username: 'me.myself.eks', full_name: 'Me Myself', id: '7100000001', email: 'me@post.example' },
    csrf_token: 'c5rfT0ken',
    user: {
      username: 'tang.eks',
      follower_count: 24_380,
      biography: 'Seaweed and me.myself.eks',
      bio_links: [{ url: 'https://redirected-shop.example/' }],
      mutual: { additional: 'Followed by a_friend', profiles: [{ username: 'a_friend', full_name: 'My friend' }] },
    },
    comments: [{ text: 'what a lovely day for it', user: { username: 'bo_commenter' } }],
  };
  const html = `<!doctype html><html lang="en"><head><title>Tang (@tang.eks)</title>
    <script>window.__token = "NAcMjTokenValue"; document.cookie = "sessionid=S3cr3tSession";</script>
    <script type="application/json" data-sjs>${JSON.stringify(json)}</script></head>
    <body><nav><a href="/me.myself.eks/">me.myself.eks</a></nav>
    <header><h2>tang.eks</h2><span>24,380 followers</span><a href="/a_friend/">Followed by a_friend</a></header>
    <ul><li>Bo said <b>what a lovely day for it</b></li></ul></body></html>`;
  const responses = [
    {
      url: 'https://www.instagram.com/graphql/query?csrf=c5rfT0ken&lsd=S3cr3tSession',
      text: `for (;;);${JSON.stringify({ data: json })}`,
      requestBody: `av=7100000001&__user=7100000001&fb_dtsg=NAcMjTokenValue&fb_api_req_friendly_name=PolarisProfilePageContentQuery&variables=${encodeURIComponent('{"id":"7300000011","username":"tang.eks"}')}&doc_id=9310670392322965`,
    },
    { url: 'https://www.instagram.com/api/v1/other', text: 'no data: me.myself.eks' },
  ];
  const { files, takenOut } = report('https://www.instagram.com/tang.eks/?igsh=S3cr3tSession', html, responses);
  const all = files.map(({ text }) => text).join('\n');

  it.each(SECRETS)('says nowhere: %s', (secret) => expect(all.toLowerCase()).not.toContain(secret.toLowerCase()));

  it('still says what is asked about', () => {
    expect(all).toContain('24,380 followers');
    expect(all).toContain('"follower_count":24380');
    expect(files.map(({ name }) => name)).toEqual(['case.json', 'page.html', 'answer-1.json']);
    const about = JSON.parse(files[0]?.text ?? '');
    expect(about.url).toMatch(/^https:\/\/www\.instagram\.com\/tang\.eks\/\?igsh=/);
    expect(about.expected).toEqual({ isProfile: true, handle: 'tang.eks', recentCount: 1 });
    const body = new URLSearchParams(about.responses[0].requestBody);
    expect([...body.keys()].toSorted()).toEqual(['doc_id', 'fb_api_req_friendly_name', 'variables']);
    expect(JSON.parse(body.get('variables') ?? '')).toMatchObject({ username: 'tang.eks' });
  });

  it('counts what was taken out', () => {
    expect(takenOut.unread).toBe(2);
    for (const count of [takenOut.texts, takenOut.ids, takenOut.secrets]) expect(count).toBeGreaterThan(1);
  });
});
