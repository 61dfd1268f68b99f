import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetAllInSession, forgetInSession } from '../../../../../components/shortlist/data/forget-session';

// As the worker leaves them; see lib/evidence.
const ANN = { id: 'instagram:@ann', keys: ['instagram:@ann'], bytes: 10 };
const ANNA = { id: 'instagram:77', keys: ['instagram:77', 'instagram:@anna'], bytes: 10 };
const SESSION = {
  creators: [ANN, ANNA],
  'creator:instagram:@ann': '{"id":"instagram:@ann"}',
  'creator:instagram:77': '{"id":"instagram:77"}',
  'removed:entry-ann': '{}',
  'removed:entry-anna': '{}',
  'tab:1': { url: 'https://www.instagram.com/ann/' },
};

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.session.set(SESSION);
});

it('forgets one creator and nobody whose handle only begins the same', async () => {
  await forgetInSession({ ids: ['entry-ann'], keys: ['instagram:@ann'] });
  expect(await fakeBrowser.storage.session.get(null)).toEqual({
    creators: [ANNA],
    'creator:instagram:77': SESSION['creator:instagram:77'],
    'removed:entry-anna': '{}',
    'tab:1': SESSION['tab:1'],
  });
});

it('forgets a creator who was seen under another of the keys', async () => {
  await forgetInSession({ ids: ['entry-anna'], keys: ['instagram:@anna.before', 'instagram:@anna'] });
  const left = await fakeBrowser.storage.session.get(null);
  expect(Object.keys(left).toSorted()).toEqual(['creator:instagram:@ann', 'creators', 'removed:entry-ann', 'tab:1']);
});

it('forgets a removed entry by its keys, whatever its id was', async () => {
  const removed = JSON.stringify({ entry: { id: 'old', keys: ['instagram:77'] }, posts: [], snapshots: [] });
  await fakeBrowser.storage.session.set({ 'removed:old': removed });
  await forgetInSession({ ids: ['entry-anna'], keys: ['instagram:77'] });
  expect(Object.keys(await fakeBrowser.storage.session.get(null)).toSorted()).toEqual([
    'creator:instagram:@ann',
    'creators',
    'removed:entry-ann',
    'tab:1',
  ]);
});

it('forgets everybody, but not what tabs show', async () => {
  await forgetAllInSession();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({ 'tab:1': SESSION['tab:1'] });
});

it('is content where nothing was seen', async () => {
  await fakeBrowser.storage.session.clear();
  await forgetInSession({ ids: ['x'], keys: ['instagram:@x'] });
  await forgetAllInSession();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
