import type { Reader } from './contract';
import { instagram } from './instagram/reader';
import { tiktok } from './tiktok/reader';
import { youtube } from './youtube/reader';

/** Every reader. For tools and tests: a content script imports the one reader of its site. */
export const readers: Reader[] = [instagram, tiktok, youtube];
