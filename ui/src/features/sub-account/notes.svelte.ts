// The owner's notes while they are written: each saves itself after a pause and when its field is left, and none is lost
// when the panel shows another row. Not here: the field (NoteField.svelte), and where notes are kept (Rust).
import type { Backend, DeskError, SubAccountRow } from '../../backend';
import type { Messages } from '../../components/messages.svelte';
import { nameOf } from '../../words';
import { say } from '../../words/say.svelte';

/** How many characters a note may have. */
export const LONGEST = 2000;
/** From how many that are left on they are counted aloud. */
export const NEAR_END = 200;
/** How long the owner must have stopped typing before it is saved, in milliseconds. */
export const SAVE_AFTER = 800;

/** What notes need of the desk. */
type NotesDesk = {
  readonly messages: Messages;
  readonly byId: { get: (id: string) => SubAccountRow | undefined };
  problem: DeskError | null;
  happenings: number;
  takeRow: (row: SubAccountRow) => void;
};

/** As Rust counts: a smiling face is one. */
export function lengthOf(text: string): number {
  return [...text.trim()].length;
}

/** A note that was typed in since its row came into the panel. */
export class Draft {
  text = $state('');
  /** What the desk has. */
  kept = $state('');
  saving = $state(false);
  error: DeskError | null = $state.raw(null);
  /** What it was before the owner began. */
  readonly before: string;
  timer: ReturnType<typeof setTimeout> | undefined;
  sent: Promise<void> | null = null;

  constructor(note: string) {
    this.text = note;
    this.kept = note;
    this.before = note;
  }

  get unsaved(): boolean {
    return this.text.trim() !== this.kept.trim();
  }

  get changed(): boolean {
    return this.kept !== this.before;
  }

  get tooLong(): boolean {
    return lengthOf(this.text) > LONGEST;
  }
}

export class Notes {
  #drafts: ReadonlyMap<string, Draft> = $state.raw(new Map());
  #open: string | null = null;
  #backend: Backend;
  #desk: NotesDesk;

  constructor(backend: Backend, desk: NotesDesk) {
    this.#backend = backend;
    this.#desk = desk;
  }

  draft(id: string): Draft | undefined {
    return this.#drafts.get(id);
  }

  textOf(row: SubAccountRow): string {
    return this.#drafts.get(row.id)?.text ?? row.note;
  }

  /** Its field is there. */
  open(id: string): void {
    this.#open = id;
  }

  type(row: SubAccountRow, text: string): void {
    let draft = this.#drafts.get(row.id);
    if (draft === undefined) {
      draft = new Draft(row.note);
      this.#drafts = new Map(this.#drafts).set(row.id, draft);
    }
    draft.text = text;
    draft.error = null;
    clearTimeout(draft.timer);
    draft.timer = setTimeout(() => void this.save(row.id), SAVE_AFTER);
  }

  /** Saves what is not saved yet; done when the desk has what is in the field, or said why not. */
  async save(id: string): Promise<void> {
    const draft = this.#drafts.get(id);
    if (draft === undefined) return;
    clearTimeout(draft.timer);
    while (draft.sent !== null) await draft.sent;
    if (!draft.unsaved || draft.tooLong) return;
    draft.sent = this.#send(id, draft);
    await draft.sent;
    if (draft.error === null) await this.save(id);
  }

  async #send(id: string, draft: Draft): Promise<void> {
    draft.saving = true;
    const { text } = draft;
    const outcome = await this.#backend.saveNote(id, text.trim());
    draft.saving = false;
    draft.sent = null;
    if (outcome.status === 'error') {
      draft.error = outcome.error;
      return;
    }
    draft.error = null;
    draft.kept = outcome.data.note;
    this.#desk.takeRow(outcome.data);
    this.#desk.happenings += 1;
  }

  /** Everything that is typed and not saved. */
  async flush(): Promise<void> {
    await Promise.all([...this.#drafts.keys()].map((id) => this.save(id)));
  }

  /** Puts back in the field what was there before the owner began. */
  undo(row: SubAccountRow): void {
    const draft = this.#drafts.get(row.id);
    if (draft === undefined) return;
    draft.text = draft.before;
    void this.save(row.id);
  }

  /** Its field is gone. What could not be saved stays as it was typed, for when the owner comes back. */
  async leave(id: string): Promise<void> {
    if (this.#open === id) this.#open = null;
    const draft = this.#drafts.get(id);
    if (draft === undefined) return;
    const row = this.#desk.byId.get(id);
    const name = row ? nameOf(row) : '';
    await this.save(id);
    if (this.#open === id) return;
    if (draft.error !== null) this.#desk.problem = draft.error;
    else if (draft.unsaved) this.#desk.problem = tooLong(name);
    else {
      this.#forget(id);
      if (draft.changed && name !== '') {
        const { before } = draft;
        this.#desk.messages.tell(say('panel-note-saved-of', { name }), () => this.#putBack(id, name, before));
      }
    }
  }

  async #putBack(id: string, name: string, note: string): Promise<void> {
    const outcome = await this.#backend.saveNote(id, note);
    if (outcome.status === 'error') {
      this.#desk.problem = outcome.error;
      return;
    }
    this.#forget(id);
    this.#desk.takeRow(outcome.data);
    this.#desk.happenings += 1;
    this.#desk.messages.tell(say('panel-note-put-back', { name }));
  }

  #forget(id: string): void {
    const drafts = new Map(this.#drafts);
    drafts.delete(id);
    this.#drafts = drafts;
  }
}

function tooLong(name: string): DeskError {
  return {
    code: 'place_not_usable',
    message: { id: 'error-note-too-long', with: { most: LONGEST } },
    next: { id: 'panel-note-still-there', with: { name } },
  };
}
