import { describe, expect, it } from 'vitest';
import { isMiss } from '../../../../lib/model/reading';
import { youtube } from '../../../../lib/sites/youtube/reader';
import { CHANNEL, channelData, toPage } from './pages';

/** The day that the About dialog gives, opened on the channel's page. */
function joinedBy(content: string, language: string): string | undefined {
  const aboutChannelViewModel = { channelId: CHANNEL, joinedDateText: { content } };
  const continuationItems = [{ aboutChannelRenderer: { metadata: { aboutChannelViewModel } } }];
  const dialog = { onResponseReceivedEndpoints: [{ appendContinuationItemsAction: { continuationItems } }] };
  const embedded = { ytInitialData: channelData(CHANNEL, '@paperboats', []) };
  const reading = youtube.read(
    toPage({ url: 'https://www.youtube.com/@paperboats', language, embedded, responses: [dialog] }),
  );
  return isMiss(reading) ? reading.why : reading.joined;
}

describe('the day of joining in the About dialog', () => {
  it('is a day', () => {
    expect(joinedBy('Joined Feb 27, 2023', 'en')).toBe('2023-02-27');
    expect(joinedBy('Liittynyt 27.2.2023', 'fi')).toBe('2023-02-27');
  });

  it('or is not told, and never a sentence', () => {
    expect(joinedBy('Joined 03/04/2023', 'en')).toBeUndefined();
    expect(joinedBy('Joined long ago', 'en')).toBeUndefined();
  });
});
