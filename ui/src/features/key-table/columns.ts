// The table's columns: what each is called and how wide, which of them are shown and in what order, as the owner has
// them or as the room allows. Not here: what stands in them (KeyRow.svelte).
import type { ColumnChoice, SortColumn } from '../../backend';
import { say } from '../../words/say.svelte';

/** Widths are pixels at a text size of 100 %; on screen they grow with the text. */
type ColumnKind = {
  /** No narrower than this by itself. */
  least: number;
  /** Its share of the room that is left; none keeps it at its least. */
  share: number;
};

const KINDS: Record<SortColumn, ColumnKind> = {
  name: { least: 136, share: 1.6 },
  status: { least: 146, share: 0 },
  length: { least: 110, share: 0 },
  age: { least: 136, share: 0.7 },
  lookedAt: { least: 122, share: 0.5 },
  places: { least: 136, share: 1 },
  city: { least: 124, share: 0.8 },
  id: { least: 168, share: 0.6 },
  note: { least: 150, share: 1.2 },
};

export const NARROWEST = 60;
export const WIDEST = 800;
/** How much one press of a key changes a width. */
export const WIDTH_STEP = 16;

/** Without the owner's own choice: these, as far as there is room. */
const FIRST: readonly ColumnChoice[] = (
  ['name', 'status', 'length', 'age', 'lookedAt', 'places', 'city', 'id', 'note'] as const
).map((column) => ({ column, width: null, shown: !['city', 'id', 'note'].includes(column) }));

/** In rem: narrower than this, the panel shows what these columns would. */
const ROOM_FOR: Partial<Record<SortColumn, number>> = { lookedAt: 52, places: 62 };

export function columnName(column: SortColumn): string {
  switch (column) {
    case 'name':
      return say('table-column-name');
    case 'status':
      return say('table-column-status');
    case 'length':
      return say('table-column-length');
    case 'age':
      return say('table-column-age');
    case 'lookedAt':
      return say('table-column-looked-at');
    case 'places':
      return say('table-column-places');
    case 'city':
      return say('table-column-city');
    case 'id':
      return say('table-column-id');
    case 'note':
      return say('table-column-note');
  }
}

/** Every column once, in the owner's order; the name is always there and always first. */
export function allColumns(choices: readonly ColumnChoice[]): ColumnChoice[] {
  if (choices.length === 0) return [...FIRST];
  const known = new Map<SortColumn, ColumnChoice>();
  for (const choice of choices) if (!known.has(choice.column)) known.set(choice.column, choice);
  // A column that came with a newer Key Desk waits at the end until it is wanted.
  for (const { column } of FIRST)
    if (!known.has(column)) known.set(column, { column, width: null, shown: false });
  const name = known.get('name')!;
  known.delete('name');
  return [{ ...name, shown: true }, ...known.values()];
}

/** The columns on screen, from left to right. `room` is the table's width in rem. */
export function shownColumns(choices: readonly ColumnChoice[], room: number): ColumnChoice[] {
  const shown = allColumns(choices).filter((choice) => choice.shown);
  if (choices.length > 0) return shown;
  return shown.filter(({ column }) => room >= (ROOM_FOR[column] ?? 0));
}

/** The tracks of the grid, with the boxes before and the menus behind. */
export function gridTracks(columns: readonly ColumnChoice[]): string {
  const grows = columns.some(({ column, width }) => width === null && KINDS[column].share > 0);
  const tracks = columns.map(({ column, width }) => {
    const { least, share } = KINDS[column];
    if (width !== null) return `${width / 16}rem`;
    return share === 0 ? `${least / 16}rem` : `minmax(${least / 16}rem, ${share}fr)`;
  });
  return ['2.5rem', ...tracks, grows ? '2rem' : 'minmax(2rem, 1fr)'].join(' ');
}

/** How wide the table is at least, in rem, with this gap between columns; beyond the room it is scrolled sideways. */
export function leastWidth(columns: readonly ColumnChoice[], gap: number): number {
  const widths = columns.reduce((sum, { column, width }) => sum + (width ?? KINDS[column].least), 0);
  return widths / 16 + 4.5 + gap * (columns.length + 1);
}

/** With this column shown, or not. */
export function withShown(
  choices: readonly ColumnChoice[],
  column: SortColumn,
  shown: boolean,
): ColumnChoice[] {
  return allColumns(choices).map((choice) =>
    choice.column === column && column !== 'name' ? { ...choice, shown } : choice,
  );
}

/** With this column so wide; `null` as it is by itself. */
export function withWidth(
  choices: readonly ColumnChoice[],
  column: SortColumn,
  width: number | null,
): ColumnChoice[] {
  const bounded = width === null ? null : Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
  return allColumns(choices).map((choice) =>
    choice.column === column ? { ...choice, width: bounded } : choice,
  );
}

/** With the column where the other one is. */
export function withMoved(
  choices: readonly ColumnChoice[],
  column: SortColumn,
  target: SortColumn,
): ColumnChoice[] {
  const all = allColumns(choices);
  const from = all.findIndex((choice) => choice.column === column);
  const to = all.findIndex((choice) => choice.column === target);
  // The name stays first.
  if (from < 1 || to < 1) return all;
  const [moved] = all.splice(from, 1);
  if (moved) all.splice(to, 0, moved);
  return all;
}

/** The choices as they are on screen now: what the owner changes from then on starts from there. */
export function asOnScreen(
  choices: readonly ColumnChoice[],
  columns: readonly ColumnChoice[],
): ColumnChoice[] {
  return allColumns(choices).map((choice) => ({
    ...choice,
    shown: choice.column === 'name' || columns.some(({ column }) => column === choice.column),
  }));
}

/** How wide a column is by itself. */
export function ownWidth(column: SortColumn): number {
  return KINDS[column].least;
}
