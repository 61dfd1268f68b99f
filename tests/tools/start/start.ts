import { parseArgs } from 'node:util';
import { samplesIn } from './samples';
import { tour } from './tour';
import { openWindow } from './window';

export interface Places {
  /** The checkout's own folder. */
  root: string;
  /** The built extension. */
  extensionPath: string;
}

const USAGE = 'npm start [-- --tour] [--url https://…]\n';

/** Shows Vett in a window, or takes the tour where there is no display. Resolves to the exit status. */
export async function startCommand(args: string[], places: Places): Promise<number> {
  const given = readArguments(args);
  if (!given) {
    process.stderr.write(USAGE);
    return 1;
  }
  const samples = samplesIn(places.root);
  return given.tour || !hasDisplay() ? tour(samples, places, given.url) : openWindow(samples, places, given.url);
}

function readArguments(args: string[]): { tour: boolean; url?: string } | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: { tour: { type: 'boolean', default: false }, url: { type: 'string' } },
    });
    if (values.url !== undefined && !/^https?:$/.test(new URL(values.url).protocol)) return undefined;
    return values;
  } catch {
    return undefined;
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
