import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The checkout's own folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of the product. */
export const PRODUCT = ['lib', 'components', 'entrypoints'];

/** Every file below `folder`, as paths from the checkout with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .toSorted();
}

/** The product's TypeScript files. */
export function productCode(): string[] {
  return PRODUCT.flatMap(filesIn).filter((file) => /\.tsx?$/.test(file));
}

/** What a commit of everything here would hold: the files that git knows or would be told of. */
export function committedFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error('git could not list the files of this checkout');
  return stdout.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

/** The text of a file of the checkout. */
export function readText(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The syntax tree of a TypeScript file of the checkout. */
export function parse(file: string): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, readText(file), ts.ScriptTarget.Latest, true, kind);
}

/** Calls `look` with every node of a tree. */
export function walk(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => walk(child, look));
}

export interface Import {
  /** As it is written. */
  specifier: string;
  /** The file that is meant, from the checkout; null for a package. */
  file: string | null;
  /** True when nothing of it is left at run time. */
  typeOnly: boolean;
}

/** Everything that a file imports: static, dynamic, by `export … from`, and in a type. */
export function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (!node) return;
    if (!ts.isStringLiteralLike(node)) throw new Error(`${file}: an import whose path is computed cannot be checked`);
    found.push({ specifier: node.text, file: resolve(file, node.text), typeOnly });
  };
  walk(parse(file), (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
  });
  return found;
}

const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

function resolve(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = posix.join(dirname(from), specifier.replace(/\?.*$/, ''));
  return (
    ENDINGS.map((ending) => path + ending).find((file) => /\.\w+$/.test(file) && existsSync(join(root, file))) ?? path
  );
}
