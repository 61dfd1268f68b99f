import { lstatSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './devtools';

/** The process of the browser that has a profile in use, as Chromium notes it there: "host-1234". */
function browserProcess(profileDir: string): number {
  return Number(readlinkSync(join(profileDir, 'SingletonLock')).split('-').at(-1));
}

/** Ends a browser with all its processes at once, as a power cut does to programs: nothing gets a last word. */
export async function killBrowser(profileDir: string): Promise<void> {
  const process_ = browserProcess(profileDir);
  // The driver starts the browser as the head of a group of its own.
  process.kill(-process_, 'SIGKILL');
  await until('the end of the browser', () => !isRunning(process_));
  if (lstatSync(join(profileDir, 'SingletonLock'), { throwIfNoEntry: false }) === undefined)
    throw new Error('The browser ended by itself.');
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
