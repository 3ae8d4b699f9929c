// What the table shows now, as parts that can each be taken away, and what can be added. Not here: the filters' own
// names (words.ts), which rows they hold (select-rows.ts).
import type { AgeBand, Filter, RowChangeKind } from '../../backend';
import { filterName } from '../../words';
import { say } from '../../words/say.svelte';
import { changeName } from './change-words';

/** Every status can be a filter; the quick chips offer fewer. */
export const STATUS_FILTERS: readonly Filter[] = [
  'noKey',
  'expired',
  'oldKey',
  'newKey',
  'notDisclosed',
  'token',
  'onItsWay',
  'secondTryDue',
  'supportNeeded',
  'unanswered',
  'yourTurn',
];
/** These narrow further, whatever the status. */
export const OTHER_FILTERS: readonly Filter[] = ['needsYou', 'due', 'changed', 'placesOpen'];

/** "30–90 days", "not known": beside the word "Age". */
export function ageName(band: AgeBand): string {
  return say(`overview-age-${band}`);
}

export type FilterPart = { key: string; words: string; filter: Filter | null; age: AgeBand | null };

/** The parts of what is asked for, each by itself. */
export function filterParts(
  filters: readonly Filter[],
  ages: readonly AgeBand[],
  changeKind: RowChangeKind | null,
): FilterPart[] {
  return [
    ...filters.map((filter) => ({
      key: filter,
      words:
        filter === 'changed' && changeKind !== null
          ? say('table-filter-changed', { change: changeName(changeKind) })
          : filterName(filter),
      filter,
      age: null,
    })),
    ...ages.map((age) => ({
      key: `age-${age}`,
      words: say('table-filter-age', { age: ageName(age) }),
      filter: null,
      age,
    })),
  ];
}

/** With it, or without it where it was there. */
export function toggled<Of>(list: readonly Of[], one: Of): Of[] {
  return list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
}
