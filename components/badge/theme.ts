/**
 * Whether the site shows itself light or dark at this element, by the luminance of what lies behind it. Sites have their
 * own switch for this, so the system's setting says little. Undefined where it cannot be told.
 */
export function themeAt(element: Element): 'light' | 'dark' | undefined {
  const window = element.ownerDocument.defaultView;
  for (let behind: Element | null = element; window && behind; behind = behind.parentElement) {
    const colour = parseColour(window.getComputedStyle(behind).backgroundColor);
    if (colour === undefined) return undefined;
    if (colour.alpha > 0.5) return luminance(colour.rgb) < 0.35 ? 'dark' : 'light';
  }
  return undefined;
}

/** Computed colours are "rgb(…)" or "rgba(…)"; newer colour spaces are not worth their weight here. */
function parseColour(text: string): { rgb: number[]; alpha: number } | undefined {
  if (text === 'transparent' || text === '') return { rgb: [0, 0, 0], alpha: 0 };
  if (!text.startsWith('rgb')) return undefined;
  const [red, green, blue, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { rgb: [red, green, blue], alpha };
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(rgb: number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
