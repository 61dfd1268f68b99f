import type { Reader } from './contract';
import { youtube } from './youtube/reader';

/** Every reader. For tools and tests: a content script imports the one reader of its site. */
export const readers: Reader[] = [youtube];
