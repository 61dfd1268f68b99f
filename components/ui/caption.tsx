import { useState } from 'react';
import { findingText } from '../../lib/i18n/disclosure';
import { t } from '../../lib/i18n/text';
import type { Finding } from '../../lib/model/disclosure';
import { excerpt, markedPieces, type Piece } from './excerpt';

interface Props {
  text: string;
  findings: readonly Finding[];
  /** Show all of it from the start, as on paper. */
  whole?: boolean;
}

/** A post's own text with the words that a verdict rests on marked. Long ones are cut around the marks until asked for whole. */
export function Caption({ text, findings, whole = false }: Props) {
  const [unfolded, setUnfolded] = useState(whole);
  // A text that was read again may have changed since it was judged: only what still stands there is marked.
  const sound = findings.filter((found) => found.text !== '' && text.slice(found.start, found.end) === found.text);
  const short = excerpt(text, sound);
  const isCut = short.includes('gap');
  const pieces: Piece[] = unfolded ? markedPieces(text, sound) : short;
  return (
    <>
      <p className={unfolded ? 'caption caption-whole' : 'caption'}>
        <bdi>
          {pieces.map((piece, at) =>
            // The pieces of one text never change their order.
            piece === 'gap' ? ' … ' : <Words key={at} piece={piece} findings={sound} />,
          )}
        </bdi>
      </p>
      {isCut && !whole && (
        <button type="button" className="button-link caption-more" onClick={() => setUnfolded(!unfolded)}>
          {t(unfolded ? 'disclosure_less_caption' : 'disclosure_whole_caption')}
        </button>
      )}
    </>
  );
}

function Words({ piece, findings }: { piece: Exclude<Piece, 'gap'>; findings: readonly Finding[] }) {
  if (piece.marks.length === 0) return piece.text;
  const kinds = new Set(piece.marks.flatMap((at) => findings[at]?.kind ?? []));
  return <mark title={[...kinds].map(findingText).join(', ')}>{piece.text}</mark>;
}
