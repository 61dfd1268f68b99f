import { beforeEach, expect, it } from 'vitest';
import { emptyBrowser, openContext, type Context } from './open';

let store: Context;
beforeEach(async () => {
  emptyBrowser();
  store = await openContext();
});

it('come in the order in which they were made', async () => {
  const winter = await store.createList('Winter', '2026-11-02T10:00:00Z');
  const autumn = await store.createList('Autumn', '2026-11-01T10:00:00Z');
  expect(await store.allLists()).toEqual([autumn, winter]);
  expect(winter).toMatchObject({ name: 'Winter', createdAt: '2026-11-02T10:00:00Z' });
  expect(winter.id).not.toBe(autumn.id);
});

it('have each name once: the same name in other dress is the same list', async () => {
  const list = await store.createList('Vår Åre', '2026-11-02');
  expect(await store.createList('  vår   åre ', '2026-11-03')).toEqual(list);
  expect(await store.createList('Va\u030Ar A\u030Are', '2026-11-03')).toEqual(list);
  expect(await store.allLists()).toEqual([list]);
});

it('need a name', async () => {
  await expect(store.createList(' \t ', '2026-11-02')).rejects.toMatchObject({ name: 'Failure' });
  expect(await store.allLists()).toEqual([]);
});
