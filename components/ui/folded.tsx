import { useState, type ReactNode } from 'react';
import { Glyph } from './glyph';
import './folded.css';

interface Props {
  /** What it is about. */
  label: string;
  /** What came of it, so that it need not be opened. */
  result: string;
  /** Before the result, where it is a verdict. */
  glyph?: 'clear' | 'look' | 'unclear';
  /** Runs when it is opened. */
  onOpen?: () => void;
  children: ReactNode;
}

/** One line that says the result, and opens in place to the whole of it; what is inside is made when it is first opened. */
export function Folded({ label, result, glyph, onOpen, children }: Props) {
  const [isMade, setIsMade] = useState(false);
  return (
    <details
      className="folded"
      onToggle={(event) => {
        // Also the toggles of what is folded inside arrive here.
        if (event.target !== event.currentTarget || !event.currentTarget.open) return;
        setIsMade(true);
        onOpen?.();
      }}
    >
      <summary>
        <span className="folded-label">{label}</span>
        <span className="folded-result">
          {glyph && (
            <>
              <Glyph of={glyph} />{' '}
            </>
          )}
          <bdi>{result}</bdi>
        </span>
      </summary>
      {isMade && <div className="folded-body">{children}</div>}
    </details>
  );
}
