import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { filesIn, root, walk } from './sources';

/** The builds that are checked, by their folder under `.output`. */
export const BUILDS = ['chrome-mv3', 'firefox-mv3'];

export interface ContentScript {
  matches: string[];
  js: string[];
  css?: string[];
  world?: string;
  run_at?: string;
  all_frames?: boolean;
}

/** The parts of a manifest that are checked. */
export interface Manifest extends Record<string, unknown> {
  name: string;
  description: string;
  permissions: string[];
  host_permissions: string[];
  content_scripts: ContentScript[];
  commands: Record<string, { suggested_key?: { default: string }; description?: string }>;
}

/** The path of a file of a build, or of the build itself, from the checkout. */
function builtPath(build: string, file = ''): string {
  const path = posix.join('.output', build, file);
  if (!existsSync(`${root}${path}`)) throw new Error(`${path} is not there: "npm run build" makes it`);
  return path;
}

export function readBuilt(build: string, file: string): string {
  return readFileSync(`${root}${builtPath(build, file)}`, 'utf8');
}

export function readManifest(build: string): Manifest {
  return JSON.parse(readBuilt(build, 'manifest.json'));
}

/** Every file of a build, as the manifest would name it. */
export function builtFiles(build: string): string[] {
  const folder = builtPath(build);
  return filesIn(folder).map((file) => file.slice(folder.length + 1));
}

/** The size of a file of a build as a server would send it, bytes. */
export function compressedSize(build: string, file: string): number {
  return gzipSync(readBuilt(build, file), { level: 9 }).length;
}

/** What an HTML file of a build names in `src` and `href`. */
export function namedInHtml(build: string, file: string): string[] {
  const tags = readBuilt(build, file).matchAll(/\s(?:src|href)\s*=\s*["']?([^"'\s>]+)/g);
  return [...tags].map(([, address = '']) => address);
}

/** The scripts that a script of a build needs before it begins; those it may ask for later are not among them. */
function neededBy(build: string, file: string): string[] {
  const found: string[] = [];
  walk(ts.createSourceFile(file, readBuilt(build, file), ts.ScriptTarget.Latest, true, ts.ScriptKind.JS), (node) => {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return;
    const { moduleSpecifier } = node;
    if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier))
      found.push(posix.join(posix.dirname(file), moduleSpecifier.text));
  });
  return found;
}

/** All scripts and styles that a page of a build loads before it shows anything. */
export function loadedBy(build: string, page: string): string[] {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    if (file.endsWith('.js')) neededBy(build, file).forEach(load);
  };
  for (const address of namedInHtml(build, page)) load(posix.join('/', posix.dirname(page), address).slice(1));
  return [...loaded];
}
