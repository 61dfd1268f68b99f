/** The maintainers' command line: `node vet.mjs counts FILE.tsv`, `page PATH… [--url] [--now] [--market]`, `captions FILE`. */
import { isAbsolute, relative } from 'node:path';
import { root } from './set-up/root.mjs';
import { runTool, setUp } from './set-up.mjs';

const COMMANDS = {
  counts: { module: './vet/counts.ts', run: ({ countsCommand }, [file = ''], write) => countsCommand(file, write) },
  page: { module: './vet/page.ts', run: ({ pageCommand }, args, write) => pageCommand(args, write) },
  assess: { module: './vet/assess.ts', run: ({ assessCommand }, args, write) => assessCommand(args, write) },
  captions: { module: './vet/captions.ts', run: ({ captionsCommand }, args, write) => captionsCommand(args, write) },
};

/** npm runs scripts at the top of the checkout: paths are meant from where the person stands. */
function standWherePersonStands() {
  const place = process.env.INIT_CWD;
  if (!place || process.cwd() !== root.replace(/[\\/]$/, '')) return;
  const inside = relative(root, place);
  if (!inside.startsWith('..') && !isAbsolute(inside)) process.chdir(place);
}

async function main([name = '', ...args]) {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    process.stderr.write(`vet ${Object.keys(COMMANDS).join(' | vet ')}: CONTRIBUTING.md says what each is for.\n`);
    return 1;
  }
  await setUp();
  const { tsImport } = await import('tsx/esm/api');
  const module = await tsImport(command.module, import.meta.url);
  standWherePersonStands();
  try {
    return await command.run(module, args, (line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

await runTool(() => main(process.argv.slice(2)));
