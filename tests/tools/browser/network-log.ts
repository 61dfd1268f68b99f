/** The browser's own log of its network, as far as this reads it. */
interface NetworkLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string } }[];
}

/** The addresses that were asked for over the network: what interception answered never gets that far. */
export function networkUrls(text: string): string[] {
  // A browser that was killed leaves the log without its end.
  const whole = text.trimEnd().endsWith('}') ? text : `${text.trimEnd().replace(/,$/, '')}]}`;
  const { constants, events } = JSON.parse(whole) as NetworkLog;
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  const urls = events.flatMap(({ type, params }) => (type === started && params?.url ? [params.url] : []));
  return [...new Set(urls)].filter((url) => /^(https?|wss?):/.test(url));
}
