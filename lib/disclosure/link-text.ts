// Finding addresses in running text. "Bra.Se her" is two sentences, "finn.no" an address: an address without http:// is
// believed only with a top-level domain that creators' links use.

const DOMAINS = new Set(
  (
    'com net org info biz shop store online site app dev link page blog club live tv fm io co me ly gg gl ai cc to la eu ee st us uk ' +
    'ie no se dk fi is de at ch fr be nl lu es pt it gr pl cz sk hu ro bg lt lv ca au nz jp cn in br mx ar cl co za am is it bio tech ' +
    'world life style fashion beauty fit travel media studio agency design art vip one money xyz tips family'
  ).split(' '),
);
// Those that are also words or parts of sentences: only with a path behind them or www. before them.
const ALSO_WORDS = new Set(
  'to me us in is at be it no se de so am la one live life style art fit page link blog club'.split(' '),
);

const HOST = /[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9-]{1,63}){1,6}/iy;
const REST = /[^\s<>"'`“”«»‹›｜|]{0,2048}/y;
const SCHEME = /https?:\/\//iy;
const LONGEST = 2_048;
const FULL_STOP = 46;

function run(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Full stops and brackets behind an address belong to the sentence. */
const BEHIND = '.,;:!?)]}*_~…';

function trimmed(text: string, start: number, end: number): number {
  let last = Math.min(end, start + LONGEST);
  while (last > start && BEHIND.includes(text.charAt(last - 1))) last -= 1;
  return last;
}

function isBelieved(host: string, after: string): boolean {
  const top = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (!DOMAINS.has(top)) return false;
  const labels = host.toLowerCase().split('.');
  if (labels[0] === 'www' || after === '/' || after === '?') return true;
  // "kjole.No" begins a sentence; "finn.no" does not.
  const shown = host.slice(-top.length);
  return ALSO_WORDS.has(top)
    ? shown === top && labels.length >= 2 && /^[a-z0-9-]{3,}$/i.test(labels.at(-2) ?? '') && top.length === 2
    : shown !== `${top.charAt(0).toUpperCase()}${top.slice(1)}`;
}

function isHostLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 46
  );
}

/** Where the run of host letters, full stops and hyphens that begins at `at` ends. */
export function hostEnd(text: string, at: number): number {
  let end = at;
  while (isHostLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** Whether an address may begin before `at`, where host letters go on to `host`: with a full stop inside, or a colon behind as in http://. */
export function mayBeLink(text: string, at: number, host: number): boolean {
  for (let inner = at; inner < host - 1; inner += 1) if (text.charCodeAt(inner) === FULL_STOP) return true;
  return text.startsWith('://', host);
}

/** Where the address that begins at `at` ends; `at` itself when none does. */
export function linkEnd(text: string, at: number): number {
  const afterScheme = run(SCHEME, text, at);
  const hostAt = afterScheme;
  const afterHost = run(HOST, text, hostAt);
  if (afterHost === hostAt) return at;
  let hostTo = afterHost;
  while (hostTo > hostAt && '.-'.includes(text.charAt(hostTo - 1))) hostTo -= 1;
  const after = text.charAt(hostTo);
  if (afterScheme === at && !isBelieved(text.slice(hostAt, hostTo), after)) return at;
  if (after !== '/' && after !== '?' && after !== '#' && after !== ':') return hostTo;
  return trimmed(text, at, run(REST, text, hostTo));
}
