// The twin's files for the owner's records: rows as a spreadsheet or as a page to print, and everything noted, as
// text. None holds a key. Not here: how the real desk writes them (Rust), and the files of places and of the log.
import type { DeskView, Preferences, SubAccountRow } from '../backend';
import { STATUS_WORDS, formWords } from '../../words';
import type { FakeAgency } from './one-agency';

const HEADINGS = [
  'Sub-account',
  'City',
  'Country',
  'Sub-account id',
  'Status',
  'Kind of key',
  'Characters',
  'Made or first seen',
  'Last look',
  'Places',
  'Note',
];

function cellsOf(row: SubAccountRow): string[] {
  return [
    row.name,
    row.city,
    row.country,
    row.id,
    STATUS_WORDS[row.status].short,
    formWords(row.keyForm),
    row.keyLength === null ? '' : String(row.keyLength),
    row.age?.since ?? '',
    row.lookedAt,
    row.placeNames.join('; '),
    row.note,
  ];
}

/** The rows as the lines of a file. */
export function keysFile(rows: readonly SubAccountRow[]): string {
  return [HEADINGS, ...rows.map(cellsOf)]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
}

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);
}

/** The rows as a page that needs nothing but itself. */
export function reportFile(agencyName: string, at: string, rows: readonly SubAccountRow[]): string {
  const counts = new Map<string, number>();
  for (const { status } of rows) {
    const word = STATUS_WORDS[status].short;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const line = (tag: 'th' | 'td', cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><title>${escaped(agencyName)}</title></head><body>`,
    `<h1>API keys of ${escaped(agencyName)}</h1><p>${escaped(at)}</p>`,
    `<ul>${[...counts].map(([word, count]) => `<li>${escaped(word)}: ${count}</li>`).join('')}</ul>`,
    `<table><thead>${line('th', HEADINGS)}</thead><tbody>`,
    ...rows.map((row) => line('td', cellsOf(row))),
    '</tbody></table></body></html>',
  ].join('\n');
}

/** A row as it may leave the app: nothing tells two keys apart. */
function open({ fingerprint: _, ...row }: SubAccountRow): Omit<SubAccountRow, 'fingerprint'> {
  return row;
}

/** Everything that is noted, of every agency. */
export function everythingFile(agencies: readonly FakeAgency[], preferences: Preferences): string {
  const told = agencies.map((agency) => ({
    name: agency.name,
    settings: agency.settings,
    subAccounts: [...agency.rows()].map(open),
    places: agency.places.all(),
    activity: agency.entries,
  }));
  return JSON.stringify({ agencies: told, preferences }, null, 2);
}

/** What support wants to know; no names of clients in it. */
export function supportDetails(view: DeskView, agencies: readonly FakeAgency[]): string {
  const counts = agencies.map((agency, index) => `Agency ${index + 1}: ${agency.rowCount} sub-accounts`);
  const budgets = view.budgets.map(
    (budget) => `${budget.of}: ${budget.usedToday} of ${budget.dayLimit} today`,
  );
  const errors = [view.lookError, ...view.notices].flatMap((error) =>
    error ? [`Error: ${error.code}`] : [],
  );
  return [`Key Desk ${view.version} (in memory)`, ...counts, ...budgets, ...errors].join('\n');
}
