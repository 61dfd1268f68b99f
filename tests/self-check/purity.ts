import ts from 'typescript';
import { root } from './sources';

/** What the browser's globals offer that is the same everywhere and looks at nothing. */
const HARMLESS = new Set(['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'Blob', 'CompressionStream']);
/** Of the language itself, what looks at the clock or leaves things to chance. */
const MACHINES = new Set(['Date.now', 'Math.random']);
const BROWSERS = /\/lib\.(dom|webworker|scripthost)[\w.]*\.d\.ts$/;

/**
 * Where the files look at anything that they were not given: `file:line what`. Names are resolved as the compiler does it, so
 * that a parameter called `document` is no fault. `texts` stands in for files that are not on the disk.
 */
export function findImpurities(files: string[], texts: Record<string, string> = {}): string[] {
  const config = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => texts[path.slice(root.length)] ?? readFile(path);
  host.fileExists = (path) => path.slice(root.length) in texts || fileExists(path);
  const paths = files.map((file) => `${root}${file}`);
  const program = ts.createProgram(paths, { ...options, types: [], skipLibCheck: true }, host);
  return paths.flatMap((path) => {
    const source = program.getSourceFile(path);
    if (!source) throw new Error(`${path} could not be read`);
    return lookThrough(source, program.getTypeChecker());
  });
}

function lookThrough(source: ts.SourceFile, checker: ts.TypeChecker): string[] {
  const found: string[] = [];
  const say = (node: ts.Node, what: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${source.fileName.slice(root.length)}:${line + 1} ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (isOnlyType(node)) return;
    if (ts.isIdentifier(node) && (node.text === 'globalThis' || isBrowsers(node, checker))) say(node, node.text);
    if (ts.isPropertyAccessExpression(node) && MACHINES.has(node.getText())) say(node, node.getText());
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      say(node, 'new Date()');
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') say(node, 'Date()');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** True for what is gone at run time. */
function isOnlyType(node: ts.Node): boolean {
  if (ts.isExpressionWithTypeArguments(node)) return false;
  return ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

/** True when a name means one of the browser's global values. */
function isBrowsers(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  if (HARMLESS.has(node.text)) return false;
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return (symbol?.declarations ?? []).some(
    (declaration) =>
      (ts.isVariableDeclaration(declaration) || ts.isFunctionDeclaration(declaration)) &&
      BROWSERS.test(declaration.getSourceFile().fileName),
  );
}
