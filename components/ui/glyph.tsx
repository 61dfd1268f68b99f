const SIGNS = { clear: '●', look: '▲', missing: '■', unclear: '○' } as const;

/** The sign of a verdict: shape as well as colour, and never alone, because the words stand beside it. */
export function Glyph({ of }: { of: keyof typeof SIGNS }) {
  return (
    <span className={`glyph-${of}`} aria-hidden="true">
      {SIGNS[of]}
    </span>
  );
}
