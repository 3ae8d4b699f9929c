// What the owner asks of Key Desk as a program on this computer: what it keeps and where, starting with the computer, what
// support wants to know. Not here: anything of an agency's keys; erasing everything, which changes the whole desk.
import type { Backend, DeskError, Outcome, SavedFile } from '../../backend';

function errorOf(outcome: Outcome<unknown>): DeskError | null {
  return outcome.status === 'error' ? outcome.error : null;
}

export class Computer {
  #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
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

  startsWithComputer(): Promise<Outcome<boolean>> {
    return this.#backend.startsWithComputer();
  }

  setStartsWithComputer(on: boolean): Promise<Outcome<boolean>> {
    return this.#backend.setStartsWithComputer(on);
  }
}
