// Newer versions, as the desk tells of them: which there is says the test. Not here: what the owner sees of it.
import type { DeskError, Outcome, UpdateView } from '../backend';

const NEVER: UpdateView = { canLook: true, looking: false, lookedAt: null, newer: null, installing: null };

export class FakeUpdates {
  #view: UpdateView = NEVER;
  #tell: ((view: UpdateView) => void) | null = null;
  /** What a look finds, or how it fails. */
  found: UpdateView['newer'] | DeskError = null;
  /** Ends an installation that goes on. */
  #end: ((outcome: Outcome<null>) => void) | null = null;
  downloadsOpened = 0;

  constructor(private readonly now: () => number) {}

  get view(): UpdateView {
    return this.#view;
  }

  change(change: Partial<UpdateView>): void {
    this.#view = { ...this.#view, ...change };
    this.#tell?.(this.#view);
  }

  look(): Outcome<null> {
    if (this.found !== null && 'code' in this.found) return { status: 'error', error: this.found };
    this.change({ newer: this.found, lookedAt: new Date(this.now()).toISOString() });
    return { status: 'ok', data: null };
  }

  install(): Promise<Outcome<null>> {
    this.change({ installing: { percent: 0 } });
    return new Promise((end) => (this.#end = end));
  }

  end(outcome: Outcome<null> = { status: 'ok', data: null }): void {
    this.change({ installing: null });
    this.#end?.(outcome);
  }

  listen(tell: (view: UpdateView) => void): () => void {
    this.#tell = tell;
    return () => (this.#tell = null);
  }
}
