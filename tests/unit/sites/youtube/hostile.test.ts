import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { Miss, Profile } from '../../../../lib/model/profile';
import { isMiss } from '../../../../lib/model/reading';
import type { Page } from '../../../../lib/sites/contract';
import { embedded } from '../../../../lib/sites/youtube/embedded';
import { youtube } from '../../../../lib/sites/youtube/reader';
import { channelData, CHANNEL, lockup, part, player, toPage, VIDEO } from './pages';
import { ends } from '../../../tools/ends';

const CHANNEL_URL = 'https://www.youtube.com/@paperboats/videos';
const VIDEO_URL = `https://www.youtube.com/watch?v=${VIDEO}`;

function read(page: Page) {
  const reading = youtube.read(page);
  const shape = isMiss(reading) ? Miss : Profile;
  expect(shape.safeParse(reading).error?.issues ?? []).toEqual([]);
  return reading;
}

function deep(depth: number): string {
  return `${'{"contents":['.repeat(depth)}1${']}'.repeat(depth)}`;
}

/** The value with one of its parts replaced, for every part. */
function* broken(value: unknown, by: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    const replaced = (part: unknown) =>
      Array.isArray(value)
        ? value.map((one, index) => (String(index) === key ? part : one))
        : { ...value, [key]: part };
    yield replaced(by);
    for (const part of broken(inside, by)) yield replaced(part);
  }
}

const whole = channelData(
  CHANNEL,
  '@paperboats',
  [part('7.78k subscribers', 'x'), part('135 videos')],
  [lockup('mineVideo01', [['2.4k views', '3 days ago']])],
);

describe('data that is not what it should be', () => {
  it.each<unknown>([
    null,
    0,
    -1,
    Number.MAX_VALUE,
    '',
    'x'.repeat(50_000),
    true,
    [],
    [[]],
    {},
    { toString: 1, valueOf: 1 },
    { simpleText: 5 },
    { runs: [null, { text: 7 }] },
  ])('reads on with %j in place of any part', (by) => {
    for (const data of broken(whole, by)) read(toPage({ url: CHANNEL_URL, embedded: { ytInitialData: data } }));
    for (const data of broken(player(VIDEO), by))
      read(toPage({ url: VIDEO_URL, embedded: { ytInitialPlayerResponse: data } }));
  });

  it.each(['', 'null', '[]', '"text"', '{', '{"header":', '\u0000', deep(5), deep(5_000)])(
    'reads on after the answer %.20s',
    (text) => {
      const reading = read(toPage({ url: CHANNEL_URL, embedded: { ytInitialData: whole }, responses: [text] }));
      expect(isMiss(reading)).toBe(false);
      expect(isMiss(read(toPage({ url: CHANNEL_URL, responses: [text] })))).toBe(true);
    },
  );

  it('is not led astray by __proto__', () => {
    const text = `{"__proto__":${JSON.stringify(whole)},"header":{"__proto__":{"x":1}},"metadata":{}}`;
    expect(isMiss(read(toPage({ url: CHANNEL_URL, responses: [text] })))).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('takes no more posts than a profile may hold, and each once', () => {
    const items = Array.from({ length: 2_000 }, (_, index) =>
      lockup(`v${String(index % 900).padStart(10, '0')}`, [['1 view', '1 day ago']]),
    );
    const data = channelData(CHANNEL, '@paperboats', [], items);
    const reading = read(toPage({ url: CHANNEL_URL, embedded: { ytInitialData: data } }));
    expect(isMiss(reading) ? 0 : new Set(reading.recent.map(({ id }) => id)).size).toBe(500);
  });

  it('keeps texts as texts, and links as links', () => {
    const markup = '<img src=x onerror=alert(1)>';
    const meta = {
      title: markup,
      description: `${markup} a@b.example`,
      externalId: CHANNEL,
      vanityChannelUrl: 'http://www.youtube.com/@paperboats',
    };
    const about = {
      channelId: CHANNEL,
      country: { simpleText: 'x'.repeat(5_000) },
      joinedDateText: { content: `Joined ${'9'.repeat(5_000)}` },
      viewCountText: '9'.repeat(400),
      links: [
        { channelExternalLinkViewModel: { link: { content: 'javascript:alert(1)' } } },
        { channelExternalLinkViewModel: { link: { content: 'shop.example/a b' } } },
        ...Array.from({ length: 300 }, (_, index) => ({
          channelExternalLinkViewModel: { link: { content: `l${index}.example` } },
        })),
      ],
    };
    const responses = [
      { metadata: { channelMetadataRenderer: meta } },
      {
        onResponseReceivedEndpoints: [
          {
            appendContinuationItemsAction: {
              continuationItems: [{ aboutChannelRenderer: { metadata: { aboutChannelViewModel: about } } }],
            },
          },
        ],
      },
    ];
    const reading = read(toPage({ url: CHANNEL_URL, responses }));
    expect(reading).toMatchObject({ name: markup, bio: `${markup} a@b.example`, email: 'a@b.example' });
    expect(isMiss(reading) ? [] : reading.links).toHaveLength(100);
    expect(isMiss(reading) ? [] : reading.links.filter((link) => !link.startsWith('https://'))).toEqual([]);
  });
});

describe('scripts in the page', () => {
  const scripts = (...texts: string[]) =>
    embedded(
      parseHTML(`<html><body>${texts.map((text) => `<script>${text}</script>`).join('')}</body></html>`).document,
    );

  it('are read up to the end of the object, whatever follows', () => {
    expect(scripts('var ytInitialData = {"a":"} \\" {","b":[{}]};window.x = {"c":1};')).toEqual({
      ytInitialData: { a: '} " {', b: [{}] },
    });
    expect(scripts('window["ytInitialData"] = {"a":1};\n window["ytInitialPlayerResponse"] = null;')).toEqual({
      ytInitialData: { a: 1 },
    });
  });

  it('are left out when they are broken, cut off or only named', () => {
    expect(scripts('var ytInitialData = {"a":1')).toEqual({});
    expect(scripts('var ytInitialData = {a:1};')).toEqual({});
    expect(scripts('use(ytInitialData); if (ytInitialData == x) {}')).toEqual({});
    expect(scripts('var ytInitialData = {"a":"\\\\\\"')).toEqual({});
    expect(scripts('delete window.ytInitialData;', 'var ytInitialData = {"late":1};')).toEqual({
      ytInitialData: { late: 1 },
    });
  });

  it('of 10 MB are read or left', () => {
    const hostile = `var ytInitialData = {"a":"${'\\\\"{['.repeat(2_000_000)}`;
    expect(ends(() => scripts(hostile))).toBe(true);
  });

  it('that cannot be read leave a clear answer', () => {
    const html = '<script>var ytInitialData = {"header":</script>';
    expect(read(toPage({ url: CHANNEL_URL, html }))).toMatchObject({ why: 'layout-changed' });
    expect(read(toPage({ url: CHANNEL_URL, embedded: { ytInitialData: { somethingNew: {} } } }))).toMatchObject({
      why: 'layout-changed',
    });
    expect(read(toPage({ url: CHANNEL_URL }))).toEqual({ why: 'not-ready' });
  });
});
