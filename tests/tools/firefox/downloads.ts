import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../browser/devtools';
import type { Firefox } from './launch';

/** The file of this name once the browser has written all of it: its name, and where it lies. */
export async function downloaded({ downloads }: Firefox, name: RegExp): Promise<{ name: string; path: string }> {
  const found = await until('the file', () => {
    const files = readdirSync(downloads);
    // While it is written there is a part of it beside it.
    return files.some((file) => file.endsWith('.part')) ? undefined : files.find((file) => name.test(file));
  });
  return { name: found, path: join(downloads, found) };
}
