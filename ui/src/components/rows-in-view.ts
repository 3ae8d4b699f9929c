// Which rows of a long list are to be drawn: those in view and some around them. All rows have one height, so this is
// reckoned and nothing is measured, however many there are.

/** From the first to before the last. */
export type RowsInView = { first: number; end: number };

/** Rows beyond the edges: what is scrolled into view is there already. */
const AROUND = 3;
/** The window moves by so many rows at once, so that not every pixel of scrolling draws. */
const STEP = 2;

export function rowsInView(count: number, rowHeight: number, scrolled: number, height: number): RowsInView {
  const top = Math.floor(Math.max(0, scrolled) / rowHeight) - AROUND;
  const first = Math.max(0, Math.floor(top / STEP) * STEP);
  const bottom = Math.ceil((Math.max(0, scrolled) + height) / rowHeight) + AROUND;
  const end = Math.min(count, Math.ceil(bottom / STEP) * STEP);
  return { first: Math.min(first, end), end };
}

/** How many rows are drawn at most, however far it is scrolled. */
export function mostInView(rowHeight: number, height: number): number {
  return Math.ceil(Math.max(0, height) / rowHeight) + 1 + 2 * (AROUND + STEP);
}

/** Where to scroll so that the row is wholly in view: as little as possible. */
export function scrollFor(index: number, rowHeight: number, scrolled: number, height: number): number {
  const top = index * rowHeight;
  if (top < scrolled) return top;
  return Math.max(scrolled, top + rowHeight - height);
}
