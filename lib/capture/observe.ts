import { channelName, MAX_BODY, MAX_KEPT, MAX_KEPT_TEXT, MAX_TEXT, type CapturedResponse } from './channel';

// Runs in the page's own world, before its scripts. Everything it needs later is taken now: a page that wraps or breaks the
// natives must neither find us in its own wrappers nor be able to make us throw.
const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;

/** The function as one that takes its `this` first. */
function free<Args extends unknown[], R>(method: (this: never, ...args: Args) => R) {
  return (self: unknown, ...args: Args): R => apply(method, self, args);
}

/** The native getter of a property, which throws for an object of another kind. */
function getter<T>(prototype: object, name: string): (self: unknown) => T {
  const get = getOwnPropertyDescriptor(prototype, name)?.get ?? (() => undefined);
  return (self) => apply(get, self, []);
}

/**
 * Puts `around` before a method. A Proxy keeps name, length and the native look of `toString`; the property keeps its
 * flags. A method that is not there, or cannot be replaced, is left as it is.
 */
function wrap<R>(owner: object, name: string, around: (native: () => R, self: object, args: unknown[]) => R): void {
  const property = getOwnPropertyDescriptor(owner, name);
  if (typeof property?.value !== 'function') return;
  const value = new Proxy(property.value, {
    apply: (target, self, args: unknown[]) => around(() => apply(target, self, args), self, args),
  });
  defineProperty(owner, name, { ...property, value });
}

function attempt<T>(what: () => T): T | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}

/**
 * Watches the page's own `fetch` and XHR for same-origin addresses whose path begins with one of `paths`, and hands the
 * answers over as JSON strings. What the original returns is returned untouched; nothing is delayed, and nothing is thrown
 * into the page that the original did not throw.
 */
export function observe(paths: string[]): void {
  const { stringify } = JSON;
  const Url = URL;
  const Message = CustomEvent;
  const send = free(EventTarget.prototype.dispatchEvent);
  const listen = free(EventTarget.prototype.addEventListener);
  const nativeThen = Promise.prototype.then;
  const then = <T, R>(promise: Promise<T>, ok: (value: T) => R | Promise<R>, no?: () => void): Promise<R> =>
    apply(nativeThen, promise, [ok, no]);
  const cloneResponse = free(Response.prototype.clone);
  const responseText = free(Response.prototype.text);
  const cloneRequest = free(Request.prototype.clone);
  const requestText = free(Request.prototype.text);
  const requestUrl = getter<string>(Request.prototype, 'url');
  const href = getter<string>(Url.prototype, 'href');
  const baseUri = getter<string>(Node.prototype, 'baseURI');
  const startsWith = free(String.prototype.startsWith);
  const some = free(Array.prototype.some);
  const xhr = XMLHttpRequest.prototype;
  const answerType = getter<string>(xhr, 'responseType');
  const answerText = getter<string>(xhr, 'responseText');
  const answerJson = getter<unknown>(xhr, 'response');
  const prefixes = paths.map((path) => location.origin + path);
  const give = channelName('give');

  const kept: string[] = [];
  let keptText = 0;
  let asked = false;

  function hand(response: CapturedResponse): void {
    if (response.text.length > MAX_TEXT) return;
    const detail = stringify(response);
    if (asked) {
      send(document, new Message(give, { detail }));
      return;
    }
    kept.push(detail);
    keptText += detail.length;
    while (kept.length > MAX_KEPT || keptText > MAX_KEPT_TEXT) keptText -= kept.shift()?.length ?? 0;
  }

  listen(document, channelName('ask'), () => {
    asked = true;
    for (const detail of kept.splice(0)) send(document, new Message(give, { detail }));
  });

  /** The whole address, if it is a listed one. Objects of the page's own making are not asked for their text. */
  function listed(input: unknown): string | undefined {
    const url = href(new Url(typeof input === 'string' ? input : href(input), baseUri(document)));
    return some(prefixes, (prefix) => startsWith(url, prefix)) ? url : undefined;
  }

  const short = (body: unknown) => (typeof body === 'string' && body && body.length <= MAX_BODY ? body : undefined);

  wrap<Promise<Response>>(window, 'fetch', (native, _, [input, init]) => {
    const request = attempt(() => requestUrl(input));
    const url = attempt(() => listed(request ?? input));
    if (!url) return native();
    let requestBody = attempt(() => short(getOwnPropertyDescriptor(Object(init), 'body')?.value));
    // Read from a copy, and before it is sent: afterwards the body is gone.
    const body = request && !requestBody && attempt(() => requestText(cloneRequest(input)));
    const result = native();
    attempt(() => {
      const ignore = () => {};
      if (body) then(body, (text) => (requestBody = short(text)), ignore);
      const text = then(result, (response) => responseText(cloneResponse(response)));
      then(text, (answer) => attempt(() => hand({ url, text: answer, requestBody })), ignore);
    });
    return result;
  });

  const opened = new WeakMap<object, string | undefined>();
  const remember = free(opened.set).bind(null, opened);
  const recall = free(opened.get).bind(null, opened);

  wrap(xhr, 'open', (native, self, [, address]) => {
    native();
    remember(
      self,
      attempt(() => listed(address)),
    );
  });

  wrap(xhr, 'send', (native, self, [body]) => {
    const url = attempt(() => recall(self));
    if (url) {
      const onLoad = () => {
        // A request that is used again after an abort has the earlier listener too: the first one answers for both.
        if (recall(self) !== url) return;
        remember(self, undefined);
        const text = answerType(self) === 'json' ? stringify(answerJson(self)) : answerText(self);
        hand({ url, text, requestBody: short(body) });
      };
      attempt(() => listen(self, 'load', () => attempt(onLoad), { once: true }));
    }
    native();
  });
}
