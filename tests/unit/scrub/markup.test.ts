import { describe, expect, it } from 'vitest';
import { scrubMarkup } from '../../../lib/scrub/markup';
import { createScrubber } from '../../../lib/scrub/scrubber';
import { toDocument } from '../../corpus/cases';

const account = { site: 'instagram', kind: 'profile', key: 'instagram:@tang.eks', handle: 'tang.eks' } as const;

function scrub(html: string): Document {
  const document = toDocument(`<!doctype html><html lang="en"><head></head><body>${html}</body></html>`);
  scrubMarkup(document, createScrubber(account, 'https://www.instagram.com/tang.eks/'));
  return document;
}
const body = (html: string) => scrub(html).body.innerHTML;

describe('what stays', () => {
  it.each([
    '<header><h2 class="x1lliihq">tang.eks</h2><span title="24,380"><b>24.4K</b> followers</span></header>',
    '<div data-e2e="user-page" role="main" id="react-root"><a href="/tang.eks/tagged/" role="link"></a></div>',
    '<yt-page-header-view-model><div class="row" aria-label="12 subscribers">12 subscribers • 187 videos</div></yt-page-header-view-model>',
    '<meta property="og:type" content="profile"><link rel="canonical" href="https://www.instagram.com/tang.eks/">',
    '<input type="password" name="pass">',
  ])('is what a reader looks at: %s', (html) => expect(body(html)).toBe(html));

  it('is the data in scripts, in the way the site writes it', () => {
    const json =
      '<script type="application/json" data-sjs="">{"user":{"username":"tang.eks","follower_count":24380}}</script>';
    expect(body(json)).toBe(json);
    expect(body('<script nonce="r4nd0m">var ytInitialData = {"a":[1,2]};</script>')).toBe(
      '<script>var ytInitialData = {"a":[1,2]};</script>',
    );
    expect(body('<script>window["SIGI_STATE"]={"a":{}};window["X_Y"]={"b":1};</script>')).toBe(
      '<script>window["SIGI_STATE"] = {"a":{}};\nwindow["X_Y"] = {"b":1};</script>',
    );
  });
});

describe('what goes', () => {
  it.each([
    ['text', '<p>Anna Smith was here</p>'],
    [
      'texts for those who listen',
      '<img alt="Photo by Anna Smith" src="/x.jpg" aria-label="Anna"><a title="Anna"></a>',
    ],
    [
      'addresses',
      '<a href="/anna.smith/">x</a><a href="https://anna.example/">x</a><img src="https://a.example/anna.jpg">',
    ],
    ['styles', '<p style="background:url(https://anna.example/)">1</p><style>.anna{}</style>'],
    ['sets of pictures', '<img srcset="https://anna.example/1 1x"><picture><source srcset="/anna 1x"></picture>'],
    ['what was typed', '<input value="anna"><textarea>anna</textarea>'],
    ['handlers', '<p onclick="greet(\'anna\')">1</p>'],
    ['frames', '<iframe srcdoc="anna" src="https://anna.example/"></iframe>'],
    ['what templates hold, which nobody walks through', '<template><p>anna</p></template>'],
    ['drawings', '<svg><title>anna</title></svg>'],
    ['remarks', '<!-- anna -->'],
    ['data of elements', `<div data-store='{"viewer":"anna"}' data-user="anna"></div>`],
    ['programs', '<script>ytcfg.set({"ID_TOKEN":"anna"}); const anna = 1;</script>'],
    ['broken data', '<script type="application/json">{"anna":</script>'],
    ['comments, with their numbers', '<div class="post-comments"><p>anna 12</p></div>'],
  ])('%s', (_, html) => expect(body(html)).not.toMatch(/anna/i));

  it('is what a nonce, a token and an id say', () => {
    const html =
      '<meta name="csrf-token" content="c5rfT0kenVa1ue"><script nonce="n0nceVa1ue" src="/a.js"></script>' +
      `<div data-key="${'k3y'.repeat(20)}" id="user-7300000099"></div>`;
    expect(body(html)).not.toMatch(/c5rfT0kenVa1ue|n0nceVa1ue|k3yk3y|7300000099/);
  });

  it('is every number among the comments, but for how many they are', () => {
    const html = body('<section data-e2e="comment-list"><b>382</b><p>I am 12</p></section>');
    expect(html).toContain('<b>382</b>');
    expect(html).toContain('<p>X xx 00</p>');
  });
});

it('does not let data end its script', () => {
  const document = scrub('<script type="application/json">{"type":"\\u003c/script>\\u003cp id=x>"}</script>');
  expect(document.querySelector('p')).toBeNull();
  expect(document.body.innerHTML).toContain('\\u003c');
});

it('goes through a page of any depth', () => {
  const html = body(`${'<div>'.repeat(3_000)}Anna${'</div>'.repeat(3_000)}`);
  expect(html).not.toContain('Anna');
});
