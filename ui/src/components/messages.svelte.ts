// What went well, told at the window's foot: each message leaves by itself, and some can be taken back.
// Not here: what went wrong (ErrorNote.svelte stays until it is read), and how messages are drawn (Messages.svelte).

/** How long a message stays, in milliseconds. */
export const STAYS = 8000;
/** How many are there at once; the oldest makes room. */
export const AT_ONCE = 3;

/** Takes back what the message tells of. */
export type Undo = () => unknown;

export type Message = {
  readonly id: number;
  readonly text: string;
  readonly undo: Undo | null;
  /** Of several messages of the same happenings one is shown, with their sum. */
  readonly sum: Sum | null;
};

export type Sum = { readonly of: string; readonly count: number };

type Leaving = { left: number; since: number; timer: ReturnType<typeof setTimeout> | undefined };

export class Messages {
  shown: readonly Message[] = $state.raw([]);

  #nextId = 1;
  #held = false;
  #leaving = new Map<number, Leaving>();

  /** Tells something that went well; with `undo` there is a button that takes it back. */
  tell(text: string, undo: Undo | null = null): void {
    this.#show({ id: this.#nextId++, text, undo, sum: null });
  }

  /** Tells how often something happened. Where that is still told of earlier times, the sum takes its place. `of` names
      what is counted, `words` says it of a number. */
  tellSum(of: string, count: number, words: (count: number) => string): void {
    const earlier = this.shown.find((message) => message.sum?.of === of);
    if (earlier) this.dismiss(earlier.id);
    const sum = { of, count: count + (earlier?.sum?.count ?? 0) };
    this.#show({ id: this.#nextId++, text: words(sum.count), undo: null, sum });
  }

  #show(message: Message): void {
    for (const old of this.shown.slice(0, Math.max(0, this.shown.length + 1 - AT_ONCE))) this.dismiss(old.id);
    this.shown = [...this.shown, message];
    this.#leaving.set(message.id, { left: STAYS, since: 0, timer: undefined });
    if (!this.#held) this.#run(message.id);
  }

  dismiss(id: number): void {
    clearTimeout(this.#leaving.get(id)?.timer);
    this.#leaving.delete(id);
    this.shown = this.shown.filter((message) => message.id !== id);
  }

  /** What was told is of another agency than the one shown now, and so is what would be taken back. */
  clear(): void {
    for (const { id } of this.shown) this.dismiss(id);
  }

  /** Takes back what the message tells of. Once: the message is gone then. */
  undo(id: number): void {
    const undo = this.shown.find((message) => message.id === id)?.undo;
    this.dismiss(id);
    undo?.();
  }

  /** While messages are pointed at or have the focus, none leaves. */
  hold(): void {
    if (this.#held) return;
    this.#held = true;
    for (const leaving of this.#leaving.values()) {
      clearTimeout(leaving.timer);
      leaving.left = Math.max(0, leaving.left - (Date.now() - leaving.since));
    }
  }

  release(): void {
    if (!this.#held) return;
    this.#held = false;
    for (const id of this.#leaving.keys()) this.#run(id);
  }

  #run(id: number): void {
    const leaving = this.#leaving.get(id);
    if (leaving === undefined) return;
    leaving.since = Date.now();
    leaving.timer = setTimeout(() => this.dismiss(id), leaving.left);
  }
}
