// Saving what the table shows as a spreadsheet or as a page to print, and what came of it.
// Not here: what is in the files (Rust writes them), and how the outcome is told (ExportOutcome.svelte).
import type { Backend, DeskError, Outcome, SavedFile } from '../../backend';

export type ExportKind = 'keys' | 'report';

export class Exports {
  busy = $state(false);
  /** What came of the last one. */
  told: { kind: ExportKind; outcome: Outcome<SavedFile> } | null = $state.raw(null);
  #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Saves these rows in this order. */
  async save(kind: ExportKind, subAccountIds: string[]): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.told = null;
    const command =
      kind === 'keys' ? this.#backend.exportKeys(subAccountIds) : this.#backend.exportReport(subAccountIds);
    const outcome = await command;
    this.told = { kind, outcome };
    this.busy = false;
  }

  /** Opens a saved report in the browser. */
  async open(name: string): Promise<DeskError | null> {
    const outcome = await this.#backend.openSavedFile(name);
    return outcome.status === 'error' ? outcome.error : null;
  }
}
