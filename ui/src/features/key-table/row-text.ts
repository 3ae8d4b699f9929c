// A row as text for the clipboard: columns a spreadsheet understands. Never a key, nor its fingerprint.
import type { SubAccountRow } from '../../backend';
import { STATUS_WORDS, nameOf } from '../../words';

/** Name, id, status and age with tabs between, in which no cell can break out of its place. */
export function rowText(row: SubAccountRow, age: string): string {
  return [nameOf(row), row.id, STATUS_WORDS[row.status].short, age]
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .join('\t');
}
