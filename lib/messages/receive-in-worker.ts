import { browser, type Browser } from 'wxt/browser';
import { Failure } from '../model/failure';
import { answer, isEnvelope } from './envelope';
import { MAX_MESSAGE, PAYLOADS } from './payloads';
import { speakerOf, type OwnSpeaker, type PageSpeaker, type Speaker } from './speaker';
import type { WorkerVerb, WorkerVerbs } from './verbs';

/** Who may use a verb. The badge and the popup share what they do with a creator; everything else is of one of them only. */
interface Speakers {
  'page.waiting': PageSpeaker;
  'page.numbers': PageSpeaker;
  'page.read': PageSpeaker;
  'creator.shortlist': Speaker;
  'creator.remove': Speaker;
  'creator.restore': Speaker;
  'creator.recall': OwnSpeaker;
  'creator.answer': OwnSpeaker;
  'tab.languages': OwnSpeaker;
  'tab.view': OwnSpeaker;
  'tabs.renew': OwnSpeaker;
}

const ALLOWED: { [V in WorkerVerb]: readonly Speaker['kind'][] } = {
  'page.waiting': ['page'],
  'page.numbers': ['page'],
  'page.read': ['page'],
  'creator.shortlist': ['page', 'own'],
  'creator.remove': ['page', 'own'],
  'creator.restore': ['page', 'own'],
  'creator.recall': ['own'],
  'creator.answer': ['own'],
  'tab.languages': ['own'],
  'tab.view': ['own'],
  'tabs.renew': ['own'],
};

export type WorkerHandlers = {
  [V in WorkerVerb]: (
    payload: WorkerVerbs[V][0],
    speaker: Speakers[V],
  ) => WorkerVerbs[V][1] | Promise<WorkerVerbs[V][1]>;
};

/**
 * Answers content scripts and the extension's own pages in the worker. A sender that is not to be heard gets no answer at
 * all; a verb that is not the sender's, or a payload that is not in order, gets a `Failure`, and no handler runs.
 */
export function answerWorkerVerbs(handlers: WorkerHandlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender, sendResponse: (reply: unknown) => void) => {
      if (!isEnvelope(message) || !Object.hasOwn(PAYLOADS, message.verb)) return;
      const speaker = speakerOf(sender);
      if (!speaker) return;
      const verb = message.verb as WorkerVerb;
      void answer(() => handle(handlers, verb, message.payload, speaker)).then(sendResponse);
      return true;
    },
  );
}

function handle(handlers: WorkerHandlers, verb: WorkerVerb, given: unknown, speaker: Speaker): unknown {
  if (!ALLOWED[verb].includes(speaker.kind)) throw new Failure('unknown', `${verb} is not for this sender`);
  const payload = parsePayload(verb, given);
  if (speaker.kind === 'page') checkPage(payload, speaker);
  return (handlers[verb] as (payload: unknown, speaker: Speaker) => unknown)(payload, speaker);
}

function parsePayload(verb: WorkerVerb, given: unknown): object {
  if ((JSON.stringify(given)?.length ?? 0) > MAX_MESSAGE) throw new Failure('unknown', `${verb}: too large`);
  const { success, data, error } = PAYLOADS[verb].safeParse(given);
  if (!success) throw new Failure('unknown', `${verb}: ${error.issues[0]?.path.join('.')}`);
  return data;
}

/** A page speaks of addresses of its own origin and of its own tab only; lists and notes are no business of a badge. */
function checkPage(payload: object, { url }: PageSpeaker): void {
  const isElsewhere = 'url' in payload && new URL(String(payload.url)).origin !== new URL(url).origin;
  if (isElsewhere || 'tabId' in payload || 'list' in payload || 'note' in payload) {
    throw new Failure('unknown', 'more than a page may say');
  }
}
