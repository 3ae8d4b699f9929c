// Which sub-accounts the owner has chosen in the table to do something for all of them. Ids are kept and not
// positions, so the choice stays whatever is sorted, searched or filtered. Not here: what is done with them.
import type { PreparedRow } from './prepare-rows';

export class ChosenRows {
  ids: ReadonlySet<string> = $state.raw(new Set());
  /** Where a range begins: the row chosen or unchosen last by itself. */
  #anchor: string | null = null;

  get count(): number {
    return this.ids.size;
  }

  has(id: string): boolean {
    return this.ids.has(id);
  }

  toggle(id: string): void {
    const next = new Set(this.ids);
    if (!next.delete(id)) next.add(id);
    this.#anchor = id;
    this.ids = next;
  }

  /** Everything between the row chosen last and this one gets what that one has: chosen, or not. */
  rangeTo(id: string, shown: readonly PreparedRow[]): void {
    const from = shown.findIndex(({ row }) => row.id === this.#anchor);
    const to = shown.findIndex(({ row }) => row.id === id);
    if (from < 0 || to < 0) {
      this.toggle(id);
      return;
    }
    const choose = this.#anchor !== null && this.ids.has(this.#anchor);
    const next = new Set(this.ids);
    for (const { row } of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) {
      if (choose) next.add(row.id);
      else next.delete(row.id);
    }
    this.ids = next;
  }

  addAll(shown: readonly PreparedRow[]): void {
    this.ids = new Set([...this.ids, ...shown.map(({ row }) => row.id)]);
  }

  removeAll(shown: readonly PreparedRow[]): void {
    const gone = new Set(shown.map(({ row }) => row.id));
    this.ids = new Set([...this.ids].filter((id) => !gone.has(id)));
  }

  clear(): void {
    this.#anchor = null;
    if (this.ids.size > 0) this.ids = new Set();
  }

  /** Forgets those that are no longer on the desk. */
  keepOnly(there: Pick<ReadonlySet<string>, 'has'>): void {
    if ([...this.ids].some((id) => !there.has(id))) {
      this.ids = new Set([...this.ids].filter((id) => there.has(id)));
    }
  }
}
