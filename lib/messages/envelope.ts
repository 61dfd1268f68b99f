import { Failure, failureCode, type FailureCode } from '../model/failure';

/** How a verb travels. */
export interface Envelope {
  verb: string;
  payload: unknown;
}

/** How its answer travels: errors do not survive the message channel, their codes do. */
export type Answer = { ok: true; value: unknown } | { ok: false; code: FailureCode };

/** True for a message of ours; anything else on the channel is not answered at all. */
export function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).verb === 'string';
}

/** Runs a handler and wraps what it returns or throws. */
export async function answer(handle: () => unknown): Promise<Answer> {
  try {
    return { ok: true, value: (await handle()) ?? null };
  } catch (error) {
    return { ok: false, code: failureCode(error) };
  }
}

/** The value in an answer. Throws a `Failure` with the code that came back, `unknown` when none did. */
export function unwrap(reply: unknown): unknown {
  const received = reply as Answer | undefined;
  if (received?.ok) return received.value;
  throw new Failure(received?.code ?? 'unknown');
}
