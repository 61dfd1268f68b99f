import type { BadgeActions } from '../../components/badge/actions';
import { createBadge } from '../../components/badge/badge';
import { receiveResponses } from '../capture/receive';
import { answerPageVerbs } from '../messages/receive-in-page';
import { ask } from '../messages/send';
import type { WorkerVerb, WorkerVerbs } from '../messages/verbs';
import { Failure } from '../model/failure';
import { isMiss } from '../model/reading';
import type { Account } from '../model/account';
import type { BadgeView } from '../model/badge-view';
import type { Numbers } from '../model/numbers';
import type { Reading } from '../model/profile';
import type { PageResponse, Reader } from '../sites/contract';
import { watchAddress, whenOpened } from './address';
import { createAttempts } from './attempts';
import { readingMark } from './changes';
import { beginLife, type Life } from './life';
import { createNumbers } from './numbers';
import { createPlacement } from './placement';
import { logResponse } from './response-log';

/** Answers that arrive together are read together, milliseconds; the first ones are waited for less. */
const TOGETHER = 150;
const AT_ONCE = 30;
/** A page whose text was read while it was being built has more to show a little later. */
const SETTLED = 2_000;
/** How often to look whether the extension is still there, the address is still the one, the badge still in its place. */
const BEAT = 1_000;
/** How often the worker may fail to answer about one account before it is left at that. */
const MAX_FAILURES = 3;

/** Reads the site's pages with `reader` for as long as the document lives, and shows the worker's verdict on them. */
export function run(reader: Reader): void {
  const life = beginLife();
  whenOpened(() => life.goesOn() && start(reader, life), life.signal);
}

function start(reader: Reader, life: Life): void {
  const { signal } = life;
  const responses: PageResponse[] = [];
  let embedded: Record<string, unknown> | undefined;
  let url = '';
  let account: Account | null = null;
  /** What was last sent about this account; '' when nothing was. */
  let sent = '';
  /** Whether a profile was read. */
  let known = false;
  let settled = false;
  let failures = 0;
  let turn = 0;

  const actions: BadgeActions = {
    shortlist: () => asked('creator.shortlist', {}),
    remove: () => asked('creator.remove', {}),
    restore: (entryId) => asked('creator.restore', { entryId }),
  };
  const makeBadge = () => createBadge({ document, mode: 'closed', actions });
  const placement = createPlacement(makeBadge, () => reader.anchor(document), signal);
  const attempts = createAttempts(attempt, signal);
  const numbersIn = createNumbers(
    (language) => asked('page.numbers', { language, site: reader.site }),
    () => attempts.again(0),
  );

  /** Asks the worker; ends this life when there is none left to ask. */
  async function asked<V extends WorkerVerb>(verb: V, payload: WorkerVerbs[V][0]): Promise<WorkerVerbs[V][1]> {
    try {
      return await ask(verb, payload);
    } catch (error) {
      throw life.goesOn() ? error : new Failure('extension-gone');
    }
  }

  /** Puts aside all that was about the last account as soon as the address is about another one. */
  function move(): void {
    if (!life.goesOn() || location.href === url) return;
    const next = reader.account(location.href);
    const same = url !== '' && next?.key === account?.key;
    url = location.href;
    account = next;
    if (same) {
      attempts.again(TOGETHER);
      return;
    }
    turn += 1;
    sent = '';
    known = false;
    settled = false;
    failures = 0;
    placement.clear();
    asked('page.waiting', { url }).catch(() => undefined);
    attempts.begin();
  }

  /** Reads once. True when it is worth trying again. */
  function attempt(last: boolean): boolean {
    move();
    if (signal.aborted) return false;
    const { lang: language } = document.documentElement;
    const numbers = numbersIn(language);
    if (!numbers) return true;
    const reading = read(language, numbers);
    if (!isMiss(reading)) {
      known = true;
      if (!settled && Object.values(reading.seen).includes('dom')) {
        settled = true;
        attempts.again(SETTLED);
      }
      void send(reading);
      return false;
    }
    const unsure = reading.why === 'not-ready' || reading.why === 'layout-changed';
    // A page that is being rendered anew still says what it said before.
    if (!known && (last || !unsure)) void send(reading);
    return account !== null;
  }

  function read(language: string, numbers: Numbers): Reading {
    embedded ??= reader.embedded(document);
    const now = new Date().toISOString();
    const reading = reader.read({ url, language, numbers, now, document, embedded, responses });
    if (account) return reading;
    return isMiss(reading) && reading.why !== 'not-ready' ? reading : { why: 'not-a-profile' };
  }

  async function send(reading: Reading): Promise<void> {
    const mark = `${url} ${readingMark(reading)}`;
    if (mark === sent) return;
    sent = mark;
    const own = ++turn;
    try {
      const answer = await asked('page.read', { url, account, reading });
      if (own === turn) show(answer);
    } catch {
      if (own !== turn || signal.aborted) return;
      sent = '';
      failures += 1;
      if (failures <= MAX_FAILURES) attempts.again(SETTLED);
    }
  }

  function show(view: BadgeView | null): void {
    move();
    if (signal.aborted) return;
    if (view && view.key === account?.key) placement.show(view);
    else placement.clear();
  }

  watchAddress(move, signal);
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      // Back from the cache: meanwhile the worker was told of other pages in this tab.
      if (!persisted) return;
      sent = '';
      move();
      attempts.again(0);
    },
    { signal },
  );
  const beat = setInterval(() => {
    if (document.visibilityState === 'hidden') return;
    move();
    placement.check();
  }, BEAT);
  const stopAnswering = answerPageVerbs({
    'page.ping': () => ({ url: location.href }),
    'page.judged': ({ key, badge }) => {
      move();
      if (key === account?.key) show(badge);
      return null;
    },
    'page.source': () => ({ url, html: document.documentElement.outerHTML, responses }),
  });
  signal.addEventListener('abort', () => {
    clearInterval(beat);
    stopAnswering();
  });
  if (reader.captures) {
    const take = (response: PageResponse) => {
      logResponse(responses, response);
      attempts.again(known ? TOGETHER : AT_ONCE);
    };
    receiveResponses(reader.captures.paths, take, signal);
  }
  move();
}
