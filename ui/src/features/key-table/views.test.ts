// Views with a name: kept, found whatever the case, renamed without two of one name.
import { expect, it } from 'vitest';
import type { SavedView } from '../../backend';
import { sameView, viewName, viewNamed, withName, withView } from './views';

const view = (name: string, change: Partial<SavedView> = {}): SavedView => ({
  name,
  filters: ['oldKey', 'noKey'],
  ages: [],
  search: '',
  sortColumn: 'status',
  sortDescending: false,
  ...change,
});

it('a name has no blanks around it and is not longer than can be kept', () => {
  expect(viewName('  Old \n keys ')).toBe('Old keys');
  expect(viewName('x'.repeat(80))).toHaveLength(60);
  expect(viewName('   ')).toBe('');
});

it('of one name there is one view', () => {
  const views = [view('Old'), view('New')];
  expect(withView(views, view('Third')).map(({ name }) => name)).toEqual(['Old', 'New', 'Third']);
  const replaced = withView(views, view('old', { search: 'x' }));
  expect(replaced).toHaveLength(2);
  expect(viewNamed(replaced, 'OLD')?.search).toBe('x');
  expect(withName(views, views[0]!, 'new')).toBeNull();
  expect(withName(views, views[0]!, ' ')).toBeNull();
  expect(withName(views, views[0]!, 'OLD')?.[0]?.name).toBe('OLD');
});

it('the order of filters makes no other view, the order of rows does', () => {
  expect(sameView(view('a'), view('b', { filters: ['noKey', 'oldKey'] }))).toBe(true);
  expect(sameView(view('a'), view('b', { filters: ['noKey'] }))).toBe(false);
  expect(sameView(view('a'), view('b', { sortDescending: true }))).toBe(false);
});
