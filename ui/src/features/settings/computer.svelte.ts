// What the owner asks of Key Desk as a program on this computer: what it keeps and where, starting with the computer, what
// support wants to know. Not here: anything of an agency's keys; erasing everything, which changes the whole desk.
import type { Backend, DeskError, Outcome, SavedFile } from '../../backend';

function errorOf(outcome: Outcome<unknown>): DeskError | null {
  return outcome.status === 'error' ? outcome.error : null;
}

export class Computer {
  /** Whether the owner is asked if they mean to end Key Desk now. */
  askingToQuit = $state(false);
  #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
    void backend.onQuitAsked(() => (this.askingToQuit = true));
  }

  storage(): ReturnType<Backend['storage']> {
    return this.#backend.storage();
  }

  async showFolder(): Promise<DeskError | null> {
    return errorOf(await this.#backend.showFolder());
  }

  exportEverything(): Promise<Outcome<SavedFile>> {
    return this.#backend.exportEverything();
  }

  detailsForSupport(): Promise<Outcome<string>> {
    return this.#backend.detailsForSupport();
  }

  /** Ends Key Desk; while many keys are being regenerated, only after the owner was asked. */
  async quit(): Promise<DeskError | null> {
    return errorOf(await this.#backend.quit(this.askingToQuit));
  }

  startsWithComputer(): Promise<Outcome<boolean>> {
    return this.#backend.startsWithComputer();
  }

  setStartsWithComputer(on: boolean): Promise<Outcome<boolean>> {
    return this.#backend.setStartsWithComputer(on);
  }
}
