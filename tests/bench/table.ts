import { toTable } from '../tools/start/table';
import type { Budget, Row, Unit } from './row';

/** Three digits say as much as was measured. */
function digits(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

function withUnit(value: number, unit: Unit): string {
  if (unit === 'share') return `${digits(100 * value)} %`;
  return unit === 'times' ? digits(value) : `${digits(value)} ${unit}`;
}

/** A budget in words: "≤ 1.5 × + 1 ms". */
export function budgetText(budget: Budget | null, unit: Unit): string {
  if (budget === null) return '';
  if ('most' in budget) return `≤ ${withUnit(budget.most, unit)}`;
  if ('least' in budget) return `≥ ${withUnit(budget.least, unit)}`;
  return `≤ ${budget.times} ×${budget.plus ? ` + ${withUnit(budget.plus, unit)}` : ''}`;
}

const HEADINGS = ['', 'measured', 'middle half', 'beside', 'ratio', 'budget', ''];

function cellsOf({ name, unit, value, spread: [low, high], against, ratio, budget, met }: Row): string[] {
  return [
    name,
    withUnit(value, unit),
    low === high ? '' : `${digits(unit === 'share' ? 100 * low : low)}–${digits(unit === 'share' ? 100 * high : high)}`,
    against === undefined ? '' : withUnit(against, unit),
    ratio === undefined ? '' : `${digits(ratio)} ×`,
    budgetText(budget, unit),
    met === null ? '' : met ? 'met' : 'MISSED',
  ];
}

/** The rows for a person to read. */
export function resultTable(rows: readonly Row[]): string {
  return toTable([HEADINGS, ...rows.map(cellsOf)]);
}

/** The rows that have a budget, as Markdown for the README. */
export function readmeTable(rows: readonly Row[]): string {
  const lines = [HEADINGS, HEADINGS.map(() => '---'), ...rows.filter(({ budget }) => budget !== null).map(cellsOf)];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
