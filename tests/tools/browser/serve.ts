import type { BrowserContext, Request, Route } from 'playwright-core';
import { ANSWER_HEADER, type ServedPage } from './served-page';

/** A request as a local copy of a site sees it. */
export interface Asked {
  url: string;
  method: string;
  body: string | null;
  headers: Record<string, string>;
  /** Whether it asks for a document of its own. */
  isDocument: boolean;
}

export interface Answered {
  status?: number;
  headers?: Record<string, string>;
  /** Without one, JSON; documents are HTML. */
  type?: string;
  body: string;
}

/** What a local copy of a site says; undefined leaves the request to the pages, and after them to nobody. */
export type Answer = (asked: Asked) => Answered | undefined | Promise<Answered | undefined>;

interface Options {
  pages: ServedPage[];
  answer?: Answer;
  /** Whether what is not served may go to the network. */
  online: boolean;
}

/** Gives the browser `pages` at their addresses. Nothing else is answered, and nothing leaves the machine unless `online`. */
export async function serve(context: BrowserContext, { pages, answer, online }: Options): Promise<void> {
  const byAddress = new Map(pages.map((page) => [addressKey(page.url), page]));
  await context.route(/^https?:/, async (route) => {
    const asked = toAsked(route.request());
    const answered = (await answer?.(asked)) ?? fromPages(asked, route.request(), byAddress);
    if (answered) await fulfil(route, asked, answered);
    else if (online) await route.continue();
    else if (asked.isDocument) await fulfil(route, asked, { status: 404, body: '<!doctype html><title>404</title>' });
    else await route.abort();
  });
}

/** Addresses are the same page whatever their hash, and with or without a slash at the end. */
export function addressKey(address: string): string {
  const { origin, pathname, search } = new URL(address);
  return origin + pathname.replace(/\/$/, '') + search;
}

function toAsked(request: Request): Asked {
  return {
    url: request.url(),
    method: request.method(),
    body: request.postData(),
    headers: request.headers(),
    isDocument: request.isNavigationRequest(),
  };
}

function fromPages(asked: Asked, request: Request, pages: Map<string, ServedPage>): Answered | undefined {
  if (asked.isDocument) {
    const page = pages.get(addressKey(asked.url));
    return page && { body: page.html, ...pick(page) };
  }
  const index = asked.headers[ANSWER_HEADER];
  if (index === undefined) return undefined;
  const response = pages.get(addressKey(request.frame().url()))?.responses?.[Number(index)];
  return response && { body: response.body };
}

function pick({ status, headers }: ServedPage): Omit<Answered, 'body'> {
  return { ...(status !== undefined && { status }), ...(headers && { headers }) };
}

async function fulfil(route: Route, { isDocument }: Asked, answered: Answered): Promise<void> {
  const type = answered.type ?? (isDocument ? 'text/html' : 'application/json');
  try {
    await route.fulfill({
      status: answered.status ?? 200,
      headers: { 'content-type': `${type}; charset=utf-8`, ...answered.headers },
      body: answered.body,
    });
  } catch {
    // The page went away while the answer was on its way: nobody is waiting for it.
  }
}
