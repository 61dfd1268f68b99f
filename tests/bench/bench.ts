import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAssess } from './assess';
import { machineLoad } from './machine-load';
import { measureCaptions } from './captions';
import { measurePage } from './page';
import { measurePopup } from './popup';
import { measureRead } from './read';
import type { Row } from './row';
import { measureShortlist } from './shortlist';
import { measureSizes } from './sizes';
import { median } from './statistics';
import { readmeTable, resultTable } from './table';

export interface Places {
  /** The checkout's own folder. */
  root: string;
  /** The built extension. */
  extensionPath: string;
}

/** Above this, waiting for the processor shows in what is measured in a browser. */
const BUSY = 1.2;

/** What every measurement is given. */
export interface Bench extends Places {
  /** Fewer rounds, smaller lists: minutes instead of a quarter of an hour. */
  quick: boolean;
  /** For what a measurement leaves behind; deleted at the end. */
  folder: string;
}

const MEASUREMENTS: Record<string, (bench: Bench) => Row[] | Promise<Row[]> | AsyncIterable<Row>> = {
  sizes: measureSizes,
  read: measureRead,
  assess: measureAssess,
  captions: measureCaptions,
  page: measurePage,
  popup: measurePopup,
  shortlist: measureShortlist,
};

/**
 * `bench [--quick] [NAME …]`: measures everything, or what is named; prints a table, writes out/bench.json and, for the README,
 * out/bench.md. Resolves to the exit status: 1 when a budget was missed or something could not be measured.
 */
export async function benchCommand(args: string[], places: Places): Promise<number> {
  const given = readArguments(args);
  if (!given) {
    process.stderr.write(`npm run bench [-- --quick] [${Object.keys(MEASUREMENTS).join(' | ')}]\n`);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const rows: Row[] = [];
  const failures: string[] = [];
  const loads: number[] = [];
  try {
    // Another build in the meantime must not change what is measured.
    const extensionPath = join(folder, 'extension');
    cpSync(places.extensionPath, extensionPath, { recursive: true });
    const measured: Bench = { ...places, extensionPath, folder, quick: given.quick };
    for (const name of given.names) {
      loads.push(machineLoad());
      const begun = performance.now();
      process.stderr.write(`Measuring ${name} … `);
      try {
        // One by one, so that what was measured before something fails is kept.
        for await (const row of (await MEASUREMENTS[name]?.(measured)) ?? []) rows.push(row);
      } catch (error) {
        failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
      process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0)} s\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  mkdirSync(join(places.root, 'out'), { recursive: true });
  writeFileSync(join(places.root, 'out', 'bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
  writeFileSync(join(places.root, 'out', 'bench.md'), readmeTable(rows));
  process.stdout.write(`\n${resultTable(rows)}\n`);
  for (const failure of failures) process.stdout.write(`NOT MEASURED ${failure}\n`);
  const load = median(loads);
  if (load > BUSY)
    process.stdout.write(
      `The machine was busy: work took ${load.toFixed(1)} times its own time. Budgets in ms are too strict then.\n`,
    );
  const missed = rows.filter(({ met }) => met === false);
  process.stdout.write(
    `${rows.filter(({ met }) => met).length} budgets met, ${missed.length} missed. All in out/bench.json\n`,
  );
  return missed.length + failures.length > 0 ? 1 : 0;
}

function readArguments(args: string[]): { quick: boolean; names: string[] } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { quick: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.some((name) => !(name in MEASUREMENTS))) return undefined;
    return { quick: values.quick, names: positionals.length > 0 ? positionals : Object.keys(MEASUREMENTS) };
  } catch {
    return undefined;
  }
}
