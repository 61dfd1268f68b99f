import type { FieldKind, FieldValue } from '../model/field';
import { OwnWords } from '../model/own-words';
import type { Entry } from '../model/entry';
import { parted } from './cells';
import { parseFour, parseNumber, parseSaid, parseTick } from './parse-cells';
import type { RowCells } from './row-cells';
import type { Target } from './targets';

/** What the person has said of a creator, ready to be part of an entry. */
export type ImportedWords = OwnWords & Pick<Entry, 'tags' | 'status' | 'note' | 'reason' | 'contact' | 'person'>;

/** What an own field says; the field is known by its name. */
export interface ImportedField {
  name: string;
  kind: FieldKind;
  value: FieldValue;
}

/** What was said of several things, one by one; a problem where one of them is of another form. */
function saidIn(cells: RowCells, target: 'answers' | 'checklist'): { id: string; said: boolean; at: string }[] {
  return parted(cells.text(target)).flatMap((text) => {
    const said = parseSaid(text);
    if (said) cells.checkTime(target, said.at);
    else cells.problem(target, 'tick');
    return said ?? [];
  });
}

function amountIn(cells: RowCells, target: Target, decimal: '.' | ','): number | undefined {
  return cells.parsed(target, 'number', (text) => {
    const amount = OwnWords.shape.quote.safeParse(parseNumber(text, decimal));
    return amount.success ? amount.data : undefined;
  });
}

/** The person's own words in a row. */
export function wordsIn(cells: RowCells, decimal: '.' | ','): ImportedWords {
  const [reason, contact, person] = [cells.text('decision_reason'), cells.text('contact'), cells.text('person')];
  const quote = amountIn(cells, 'quote', decimal);
  const likesPerPost = amountIn(cells, 'likes_per_post', decimal);
  const four = cells.parsed('authenticity', 'tick', parseFour);
  if (four) cells.checkTime('authenticity', four.at);
  const authenticity = OwnWords.shape.authenticity.safeParse(four);
  return {
    tags: cells.values('tags'),
    status: cells.text('status'),
    note: cells.text('note'),
    ...(reason && { reason }),
    ...(contact && { contact }),
    ...(person && { person }),
    ...(quote !== undefined && { quote }),
    answers: Object.fromEntries(saidIn(cells, 'answers').map(({ id, said, at }) => [id, { answer: said, at }])),
    ...(authenticity.success && authenticity.data && { authenticity: authenticity.data }),
    checklist: Object.fromEntries(saidIn(cells, 'checklist').map(({ id, said, at }) => [id, { done: said, at }])),
    ...(likesPerPost !== undefined && { typed: { likesPerPost } }),
  };
}

/** A column that is read as an own field. */
export interface FieldTarget {
  target: Target;
  name: string;
  kind: FieldKind;
}

/** The own fields that a mapping names. */
export function fieldTargets(mapping: readonly Target[]): FieldTarget[] {
  return mapping.flatMap((target) => {
    const [, kind, name] = /^field:(text|number|choice|tick):(.+)$/s.exec(target) ?? [];
    return name === undefined ? [] : { target, name, kind: kind as FieldKind };
  });
}

/** The person's own fields in a row. */
export function fieldsIn(cells: RowCells, fields: readonly FieldTarget[], decimal: '.' | ','): ImportedField[] {
  return fields.flatMap(({ target, name, kind }) => {
    const value =
      kind === 'number'
        ? cells.parsed(target, 'number', (text) => parseNumber(text, decimal))
        : kind === 'tick'
          ? cells.parsed(target, 'tick', parseTick)
          : cells.text(target) || undefined;
    return value === undefined ? [] : { name, kind, value };
  });
}
