/**
 * Whether the site shows itself light or dark at this element, by the brightness of what lies behind it. Sites have their
 * own switch for this, so the system's setting says little. Undefined where it cannot be told.
 */
export function themeAt(element: Element): 'light' | 'dark' | undefined {
  const window = element.ownerDocument.defaultView;
  for (let behind: Element | null = element; window && behind; behind = behind.parentElement) {
    const colour = window.getComputedStyle(behind).backgroundColor;
    if (colour === '' || colour === 'transparent') continue;
    // Computed colours are "rgb(…)" or "rgba(…)"; newer colour spaces are not worth their weight here.
    const parts = colour.startsWith('rgb') ? (colour.match(/[\d.]+/g) ?? []) : [];
    const [red, green, blue, alpha = 1] = parts.map(Number);
    if (red === undefined || green === undefined || blue === undefined) return undefined;
    // How much each colour adds to the brightness (WCAG 2.2); 160 of 255 is a grey of luminance 0.35.
    if (alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 160 ? 'dark' : 'light';
  }
  return undefined;
}
