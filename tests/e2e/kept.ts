import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { giveSubject } from '../tools/browser/in-page';
import type { Vett } from '../tools/browser/launch';
import { openShortlist } from '../tools/browser/shortlist';

/** What tells whether something is still there. */
export interface Kept {
  id: string;
  keys: string[];
  note: string;
  tags: string[];
}

/** A page of the extension that can do what its own pages do. */
export async function subjectPage(vett: Vett, code: string): Promise<Page> {
  const page = await openShortlist(vett);
  expect(await page.locator('[role=alert]').count(), 'the database opens').toBe(0);
  await giveSubject(page, code);
  return page;
}

/** All that is in the shortlist. */
export const keptIn = (page: Page) => page.evaluate<Kept[]>('subject.kept()');
