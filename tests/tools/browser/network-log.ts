/** The browser's own log of its network, as far as this reads it. */
interface NetworkLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** A request that reached the network: what interception answers never gets that far. */
export interface NetworkRequest {
  url: string;
  /** The origin that asked: a site, `chrome-extension://…`, or '' for the browser itself. */
  initiator: string;
}

/** What was asked for over the network. */
export function networkRequests(text: string): NetworkRequest[] {
  // A browser that was killed leaves the log without its end.
  const whole = text.trimEnd().endsWith('}') ? text : `${text.trimEnd().replace(/,$/, '')}]}`;
  const { constants, events } = JSON.parse(whole) as NetworkLog;
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events
    .filter(({ type }) => type === started)
    .map(({ params }) => ({
      url: params?.url ?? '',
      initiator: params?.initiator === undefined || params.initiator === 'not an origin' ? '' : params.initiator,
    }))
    .filter(({ url }) => /^(https?|wss?):/.test(url));
}
