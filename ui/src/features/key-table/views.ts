// Views of the table that the owner named: which rows, and in what order. Not here: the columns, which stay as they
// are in every view.
import type { SavedView } from '../../backend';

export const MOST_VIEWS = 50;
export const LONGEST_NAME = 60;

/** A name as it is kept: without blanks around it, and none inside that cannot be seen. */
export function viewName(typed: string): string {
  return typed.trim().replace(/\s+/g, ' ').slice(0, LONGEST_NAME).trim();
}

/** The view of this name, whatever the case. */
export function viewNamed(views: readonly SavedView[], name: string): SavedView | undefined {
  const wanted = viewName(name).toLowerCase();
  return views.find((view) => view.name.toLowerCase() === wanted);
}

/** With this view: in the place of the one of the same name, else at the end. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  const former = viewNamed(views, view.name);
  return former ? views.map((one) => (one === former ? view : one)) : [...views, view];
}

/** With another name for this view; null where another view has that name, or it is none. */
export function withName(views: readonly SavedView[], view: SavedView, typed: string): SavedView[] | null {
  const name = viewName(typed);
  const other = viewNamed(views, name);
  if (name === '' || (other !== undefined && other !== view)) return null;
  return views.map((one) => (one === view ? { ...view, name } : one));
}

const sameSet = <Of>(a: readonly Of[], b: readonly Of[]) =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Whether both show the same rows in the same order. */
export function sameView(a: Omit<SavedView, 'name'>, b: Omit<SavedView, 'name'>): boolean {
  return (
    sameSet(a.filters, b.filters) &&
    sameSet(a.ages, b.ages) &&
    a.search.trim() === b.search.trim() &&
    a.sortColumn === b.sortColumn &&
    a.sortDescending === b.sortDescending
  );
}
