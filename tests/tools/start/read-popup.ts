import type { Popup } from '../browser/popup';

/** What stands in the popup: the tiles by their headings, or the sentence that stands in their place. */
export interface PopupReading {
  tiles: Record<string, string>;
  /** '' when it cannot be told: the tier stands above the button that names its scheme. */
  tier: string;
  /** What is said where there is no verdict; '' otherwise. */
  said: string;
}

const READ = `(() => {
  const words = (element) => (element?.innerText ?? '').replace(/\\s+/g, ' ').trim();
  const tiles = [...document.querySelectorAll('.tile')].map((tile) => [words(tile.querySelector('h2')), words(tile.querySelector('p'))]);
  return {
    tier: words(document.querySelector('.tile:has(button) p')),
    tiles: Object.fromEntries(tiles),
    said: tiles.length > 0 ? '' : words(document.querySelector('main')),
  };
})()`;

/** Reads the real popup, as it is shown now. */
export async function readPopup({ line }: Popup): Promise<PopupReading> {
  return line.evaluate<PopupReading>(READ);
}
