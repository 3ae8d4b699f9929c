// Regenerating many keys at once, as the face follows it: the review, the start, and the steering of the run.
// Not here: the order of requests, the limit and the record of what was sent (Rust), and the run's state, which the
// desk tells with everything else.
import type { Backend, DeskError, DeskView, ManyRequest, ManyReview, Outcome, RunItem } from '../../backend';

/** What the dialog is about. */
export type ManyQuestion = {
  ids: string[];
  /** Somebody else has these keys. */
  compromised: boolean;
};

type Take = (outcome: Outcome<DeskView>) => DeskError | null;

export class Many {
  question: ManyQuestion | null = $state.raw(null);
  /** An error of Pause, Go on, Stop or Done. */
  problem: DeskError | null = $state.raw(null);
  #backend: Backend;
  #take: Take;

  constructor(backend: Backend, take: Take) {
    this.#backend = backend;
    this.#take = take;
  }

  ask(ids: string[], compromised: boolean): void {
    if (ids.length > 0) this.question = { ids, compromised };
  }

  close(): void {
    this.question = null;
  }

  review(ids: string[]): Promise<Outcome<ManyReview>> {
    return this.#backend.reviewMany(ids);
  }

  /** The run itself is told with the next view of the desk, which is asked for at once. */
  async begin(request: ManyRequest): Promise<DeskError | null> {
    const outcome = await this.#backend.regenerateMany(request);
    if (outcome.status === 'error') return outcome.error;
    this.#take(await this.#backend.deskView());
    return null;
  }

  async #steer(command: Promise<Outcome<DeskView>>): Promise<void> {
    this.problem = this.#take(await command);
  }

  pause(): Promise<void> {
    return this.#steer(this.#backend.pauseRun());
  }

  goOn(): Promise<void> {
    return this.#steer(this.#backend.resumeRun());
  }

  stop(): Promise<void> {
    return this.#steer(this.#backend.stopRun());
  }

  dismiss(): Promise<void> {
    return this.#steer(this.#backend.dismissRun());
  }

  items(): Promise<Outcome<RunItem[]>> {
    return this.#backend.runItems();
  }
}
