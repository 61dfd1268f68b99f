import type { CDPSession, Page } from 'playwright-core';
import { until } from './devtools';

/** What stands on the badge of a page, read out of its closed shadow root. */
export interface BadgeReading {
  /** Its name for those who listen. */
  label: string;
  /** All that is visible, parts joined by spaces. */
  text: string;
  parts: { text: string; title: string }[];
  starPressed: boolean;
  starTitle: string;
  /** Said beside the star, and the button behind it; '' when there is none. */
  note: string;
  choice: string;
  dark: boolean;
  host: { tag: string; attributes: string[]; lastInAnchor: boolean };
}

interface Node {
  nodeId: number;
  backendNodeId: number;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  shadowRootType?: string;
  contentDocument?: Node;
}

/** The names of the badge's own buttons. */
export type BadgeButton = 'star' | 'choice';

/** Reads a badge, with its shadow root as `this`. */
export const READ_BADGE = `function () {
  const badge = this.querySelector('.badge');
  const star = badge.querySelector('.star');
  const said = badge.querySelector('[role=status]');
  const choice = badge.querySelector('.choice');
  const parts = [...badge.querySelectorAll('.part')].map(({ textContent, title }) => ({ text: textContent, title }));
  return {
    label: badge.getAttribute('aria-label'),
    text: parts.map(({ text }) => text).join(' '),
    parts,
    starPressed: star.getAttribute('aria-pressed') === 'true',
    starTitle: star.title,
    note: said.textContent,
    choice: choice.hidden ? '' : choice.textContent,
    dark: badge.classList.contains('dark'),
    host: {
      tag: this.host.localName,
      attributes: this.host.getAttributeNames(),
      lastInAnchor: this.host.parentNode?.lastChild === this.host,
    },
  };
}`;

/** The badge as it is now; null while there is none on the page. */
export async function readBadge(page: Page): Promise<BadgeReading | null> {
  return inBadge<BadgeReading>(page, READ_BADGE);
}

/** The badge once it is there, and once `when` is true of it. */
export async function waitForBadge(
  page: Page,
  when: (badge: BadgeReading) => boolean = () => true,
  timeout = 30_000,
): Promise<BadgeReading> {
  return until(
    `the badge on ${page.url()}`,
    async () => {
      const badge = await readBadge(page);
      return badge && when(badge) ? badge : undefined;
    },
    timeout,
  );
}

/** Presses a button of the badge with the mouse, as a person does. */
export async function clickBadge(page: Page, button: BadgeButton = 'star'): Promise<void> {
  const point = await inBadge<{ x: number; y: number }>(
    page,
    `function () {
      const button = this.querySelector('.${button}');
      button.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }`,
  );
  if (!point) throw new Error('There is no badge to press.');
  await page.mouse.click(point.x, point.y);
}

/** Shortlists the creator by the star. */
export async function clickStar(page: Page): Promise<void> {
  await clickBadge(page, 'star');
}

/** Presses Tab until the star has the focus. Throws when it cannot be reached by keyboard. */
export async function tabToStar(page: Page, presses = 60): Promise<void> {
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    if (await inBadge<boolean>(page, `function () { return this.activeElement?.className === 'star' }`)) return;
  }
  throw new Error(`The star has no focus after ${presses} presses of Tab.`);
}

/** The area of the badge on the page, for a screenshot. */
export async function badgeBox(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await inBadge<{ x: number; y: number; width: number; height: number }>(
    page,
    `function () { const { x, y, width, height } = this.host.getBoundingClientRect(); return { x, y, width, height }; }`,
  );
  if (!box) throw new Error('There is no badge.');
  return box;
}

/** What was seen on the badge from one frame on until it changed. */
export interface BadgeFrame {
  /** The path in the address bar. */
  path: string;
  /** The badge's words; '' when it is not in the page. */
  text: string;
  /** Its name for those who listen, which says whose it is. */
  label: string;
}

/** Looks at the badge in every frame from now on; `stop` answers with all that was seen, each change once. */
export async function watchBadge(page: Page): Promise<{ stop(): Promise<{ frames: number; seen: BadgeFrame[] }> }> {
  const session = await page.context().newCDPSession(page);
  const root = await findRoot(session, page);
  if (!root) throw new Error('There is no badge to watch.');
  await session.send('Runtime.callFunctionOn', {
    objectId: root,
    functionDeclaration: `function () {
      const watch = { frames: 0, seen: [], on: true };
      globalThis.watch = watch;
      const look = () => {
        const badge = this.host.isConnected ? this.querySelector('.badge') : null;
        const text = badge?.innerText ?? '';
        const label = badge?.getAttribute('aria-label') ?? '';
        const path = location.pathname + location.search;
        const last = watch.seen.at(-1);
        if (last?.path !== path || last.text !== text || last.label !== label) watch.seen.push({ path, text, label });
        watch.frames += 1;
        if (watch.on) requestAnimationFrame(look);
      };
      look();
    }`,
  });
  return {
    async stop() {
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: root,
        functionDeclaration:
          'function () { const { watch } = globalThis; watch.on = false; return { frames: watch.frames, seen: watch.seen }; }',
        returnByValue: true,
      });
      await session.detach();
      return result.value;
    },
  };
}

/** Calls a function with the badge's shadow root as `this`, out of the page's sight; null while there is no badge. */
async function inBadge<T>(page: Page, functionDeclaration: string): Promise<T | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const objectId = await findRoot(session, page);
    if (!objectId) return null;
    const answer = await session.send('Runtime.callFunctionOn', { objectId, functionDeclaration, returnByValue: true });
    if (answer.exceptionDetails) return null;
    return answer.result.value as T;
  } catch (error) {
    // The page moved on while it was being looked at.
    if (/context|node|navigat/i.test(String(error))) return null;
    throw error;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

async function findRoot(session: CDPSession, page: Page): Promise<string | undefined> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node };
  const found = closedRoots(root).find(isBadge);
  if (!found) return undefined;
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `look at ${page.url()}`,
  });
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: found.backendNodeId, executionContextId });
  return object.objectId;
}

function isBadge(root: Node): boolean {
  return (root.children ?? []).some(({ attributes = [] }) => {
    const at = attributes.indexOf('role');
    return at >= 0 && attributes[at + 1] === 'group' && attributes.includes('badge');
  });
}

function closedRoots(node: Node): Node[] {
  const own = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType === 'closed');
  const below = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return [...own, ...below.flatMap(closedRoots)];
}
