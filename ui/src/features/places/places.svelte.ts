// The requests about places where keys are used, and the one dialog state that is not a component's own.
// Not here: which place needs the newest key (Rust knows), and the words for the kinds (place-words.ts).
import type {
  Backend,
  DeskError,
  ImportOutcome,
  Outcome,
  PlaceEntry,
  PlaceView,
  SavedFile,
} from '../../backend';

/** What came of the last file. */
export type PlacesTold =
  | { kind: 'exported'; outcome: Outcome<SavedFile> }
  | { kind: 'imported'; name: string; outcome: Outcome<ImportOutcome> };

/** What of a place the owner entered. */
export function entryOf({ id, subAccountId, kind, name, link, note }: PlaceView): PlaceEntry {
  return { id, subAccountId, kind, name, link, note };
}

export class Places {
  /** The sub-accounts that the dialog "Add a place" is about. */
  addingTo: string[] | null = $state.raw(null);
  told: PlacesTold | null = $state.raw(null);
  #backend: Backend;
  #happened: () => void;

  constructor(backend: Backend, happened: () => void) {
    this.#backend = backend;
    this.#happened = happened;
  }

  async #then<T>(command: Promise<Outcome<T>>): Promise<Outcome<T>> {
    const outcome = await command;
    this.#happened();
    return outcome;
  }

  of(subAccountId: string): Promise<Outcome<PlaceView[]>> {
    return this.#backend.places(subAccountId);
  }

  save(place: PlaceEntry): Promise<Outcome<PlaceView>> {
    return this.#then(this.#backend.savePlace(place));
  }

  remove(id: number): Promise<Outcome<null>> {
    return this.#then(this.#backend.deletePlace(id));
  }

  /** Puts a place back that was just removed, with what still had to be done there. */
  async putBack(place: PlaceView): Promise<DeskError | null> {
    const saved = await this.save({ ...entryOf(place), id: null });
    if (saved.status === 'error') return saved.error;
    // A place that nobody ticked off and that needs nothing is as new.
    if (saved.data.open === place.open && place.updatedAt === null) return null;
    const ticked = await this.tick(saved.data.id, !place.open);
    return ticked.status === 'error' ? ticked.error : null;
  }

  tick(id: number, done: boolean): Promise<Outcome<PlaceView>> {
    return this.#then(this.#backend.tickPlace(id, done));
  }

  /** Tells which places are new. */
  addToMany(subAccountIds: string[], place: PlaceEntry): Promise<Outcome<number[]>> {
    return this.#then(this.#backend.addPlaceToMany(subAccountIds, place));
  }

  removeMany(ids: number[]): Promise<Outcome<number>> {
    return this.#then(this.#backend.deletePlaces(ids));
  }

  openLink(id: number): Promise<Outcome<null>> {
    return this.#backend.openLink(id);
  }

  /** Saves all places as a file; what came of it is told on the page of sub-accounts. */
  async export(): Promise<void> {
    this.told = { kind: 'exported', outcome: await this.#backend.exportPlaces() };
  }

  import(text: string): Promise<Outcome<ImportOutcome>> {
    return this.#then(this.#backend.importPlaces(text));
  }
}
