import { parseHTML } from 'linkedom';
import { numbersIn } from '../../../../lib/counts/languages';
import type { Profile, Reading } from '../../../../lib/model/profile';
import { isMiss } from '../../../../lib/model/reading';
import type { Page, PageResponse } from '../../../../lib/sites/contract';
import { instagram } from '../../../../lib/sites/instagram/reader';

// Pages of invented creators, no larger than what one test is about.

export const PROFILE = 'https://www.instagram.com/runa.kyst.eks/';
export const OWNER = { pk: '7300000011', id: '7300000011', username: 'runa.kyst.eks', full_name: 'Runa Kyst' };
export const USER = {
  ...OWNER,
  biography: 'Food from the coast',
  is_verified: false,
  follower_count: 24380,
  following_count: 611,
  media_count: 742,
};

/** A post as the timeline of a logged-in page has it. 4033223174899189487 is Df44xvPvUbv in base 64. */
export function media(more: object = {}): object {
  return {
    pk: '4033223174899189487',
    id: '4033223174899189487_7300000011',
    code: 'Df44xvPvUbv',
    media_type: 1,
    product_type: 'feed',
    taken_at: 1_795_017_731,
    caption: { text: 'Sunday soup.' },
    user: OWNER,
    like_count: 980,
    comment_count: 22,
    like_and_view_counts_disabled: false,
    ...more,
  };
}

/** An answer to a query, as the page loaded it. */
export function response(
  data: unknown,
  asked: object = {},
  url = 'https://www.instagram.com/graphql/query',
): PageResponse {
  const variables = encodeURIComponent(JSON.stringify(asked));
  return { url, text: typeof data === 'string' ? data : JSON.stringify(data), requestBody: `variables=${variables}` };
}

export function profileAnswer(more: object = {}): PageResponse {
  return response({ data: { user: { ...USER, ...more } } });
}

export function timelineAnswer(...nodes: object[]): PageResponse {
  const edges = nodes.map((node) => ({ node }));
  return response({ data: { xdt_api__v1__feed__user_timeline_graphql_connection: { edges } } });
}

export function toPage(url: string, html: string, responses: PageResponse[] = [], language = 'en'): Page {
  const { document } = parseHTML(`<!doctype html><html>${html || '<head></head><body></body>'}</html>`);
  const embedded = instagram.embedded(document);
  return {
    url,
    language,
    numbers: numbersIn(language),
    now: '2026-11-20T12:00:00.000Z',
    document,
    embedded,
    responses,
  };
}

export function read(url: string, html: string, responses: PageResponse[] = [], language = 'en'): Reading {
  return instagram.read(toPage(url, html, responses, language));
}

/** The reading as a profile. Throws when it is none. */
export function readProfile(url: string, html: string, responses: PageResponse[] = [], language = 'en'): Profile {
  const reading = read(url, html, responses, language);
  if (isMiss(reading)) throw new Error(`no profile: ${reading.why}`);
  return reading;
}

/** A head whose address tags are about a profile. */
export function headOf(handle: string, description: string): string {
  return `<head><meta property="og:url" content="https://www.instagram.com/${handle}/">
    <meta property="og:title" content="Name (@${handle}) • Instagram">
    <meta property="og:description" content="${description}"></head>`;
}
