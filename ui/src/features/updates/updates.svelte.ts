// Newer versions of Key Desk, for the face: what is known of them, and whether the owner reads about one now. Not here:
// looking by itself and installing, which Rust does.
import type { Backend, DeskError, Outcome, UpdateView } from '../../backend';

export class Updates {
  /** Null until Rust has said. */
  view: UpdateView | null = $state.raw(null);
  /** Whether the dialog about the newer version is open. */
  reading = $state(false);
  /** What went wrong with the last thing the owner asked for. */
  error: DeskError | null = $state.raw(null);
  #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
    void backend.onUpdateChanged((view) => (this.view = view));
  }

  async read(): Promise<void> {
    const outcome = await this.#backend.updateView();
    if (outcome.status === 'ok') this.view = outcome.data;
  }

  look(): Promise<void> {
    return this.#ask(this.#backend.lookForUpdate());
  }

  install(): Promise<void> {
    return this.#ask(this.#backend.installUpdate());
  }

  stop(): Promise<void> {
    return this.#ask(this.#backend.stopUpdate());
  }

  openDownloads(): Promise<void> {
    return this.#ask(this.#backend.openDownloads());
  }

  async #ask(asked: Promise<Outcome<null>>): Promise<void> {
    this.error = null;
    const outcome = await asked;
    if (outcome.status === 'error') this.error = outcome.error;
  }
}
