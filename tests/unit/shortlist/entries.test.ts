import { beforeEach, describe, expect, it } from 'vitest';
import { emptyBrowser, openContext, type Context } from './open';
import { exact, facts } from './samples';

let store: Context;
beforeEach(async () => {
  emptyBrowser();
  store = await openContext();
});

describe('saving', () => {
  it('a new creator makes one slim entry', async () => {
    const saved = await store.saveCreator(facts({ name: 'Havtåke', followers: exact(12_000) }));
    expect(saved).toMatchObject({ keys: ['instagram:@havtaake'], note: '', lists: [] });
    expect(await store.allEntries()).toEqual([saved]);
  });
});
