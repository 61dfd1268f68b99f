// Every context of the extension (worker and pages) has its own connection to the database; this is how one hears of
// another's writes. The channel is the extension's own origin's: no page of a site can hear it.

const CHANNEL = 'shortlist';
/** More than that is said to be many: then reading everything again is no longer slower than reading each by itself. */
const MOST_IDS = 10_000;

/** Ids of the entries that are new, different or gone; none where only lists, fields and the like are; `many` for more than can be named. */
export type Changed = string[] | 'many';
type Listener = (changed: Changed) => void;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | undefined;

/** Calls `listener` after every change of the shortlist, in this context or another. What comes back ends that. */
export function onShortlistChanged(listener: Listener): () => void {
  open();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    channel?.close();
    channel = undefined;
  };
}

/** Tells everybody, here and in the other contexts, that something has been written. */
export function tellChanged(ids: Changed): void {
  const changed = ids.length > MOST_IDS ? 'many' : ids;
  const isOwn = channel !== undefined;
  const said = open();
  // The rule is about windows; a channel has no target.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  said?.postMessage(changed);
  if (!isOwn) {
    said?.close();
    channel = undefined;
  }
  for (const listener of listeners) listener(changed);
}

function open(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  if (!channel) {
    channel = new BroadcastChannel(CHANNEL);
    channel.addEventListener('message', ({ data }: MessageEvent<Changed>) => {
      for (const listener of listeners) listener(data);
    });
  }
  return channel;
}
