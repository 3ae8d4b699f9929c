// From the overview to one sub-account: the rows of the same kind in the table, and its panel beside them.
import type { Filter } from '../../backend';
import type { Desk } from '../../desk.svelte';

export function showRow(desk: Desk, id: string, filter: Filter | null): void {
  desk.showRows({ filters: filter === null ? [] : [filter] });
  desk.openPanel(id);
}
