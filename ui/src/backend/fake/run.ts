// The twin's regeneration of many: review, and a run that goes on with every tick, or with every answer where the
// owner has to click. Not here: the real desk's rules, which are in Rust.
import type {
  DeskView,
  ManyRequest,
  ManyReview,
  Outcome,
  Phrase,
  RunItem,
  RunItemOutcome,
  RunView,
  SubAccountRow,
} from '../backend';
import { regenerateOffer } from '../../words';
import { literal } from '../../words/say.svelte';
import type { FakePlaces } from './places';
import { stamp } from './agency';
import { fail, type FakeWorld } from './world';

/** Seconds that 100 requests take at the allowed rate. */
const WINDOW = 10;

type Run = {
  view: RunView;
  items: (RunItem & { fingerprint: string | null })[];
  compromisedAt: string | null;
};

export class FakeRun {
  #world: FakeWorld;
  #places: FakePlaces;
  #run: Run | null = null;
  #sending = false;
  /** How many requests a tick sends. */
  perTick = 10;
  /** Rows whose request HighLevel refuses, and rows where no answer comes. */
  readonly refusing = new Set<string>();
  readonly unanswering = new Set<string>();

  constructor(world: FakeWorld, places: FakePlaces) {
    this.#world = world;
    this.#places = places;
  }

  get view(): RunView | null {
    return this.#run?.view ?? null;
  }

  get goesOn(): boolean {
    const state = this.view?.state;
    return state === 'running' || state === 'paused' || state === 'stopping';
  }

  forget(): void {
    this.#run = null;
  }

  review(subAccountIds: readonly string[]): Outcome<ManyReview> {
    const included: string[] = [];
    const leftOut: ManyReview['leftOut'] = [];
    let guided = false;
    for (const subAccountId of subAccountIds) {
      const row = this.#world.row(subAccountId);
      const offer = row ? regenerateOffer(row) : { kind: 'none' as const, why: 'It is not on the desk.' };
      if (offer.kind === 'none') leftOut.push({ subAccountId, why: literal(offer.why) });
      else {
        included.push(subAccountId);
        if (row?.route === 'guided') guided = true;
      }
    }
    return {
      status: 'ok',
      data: {
        included,
        leftOut,
        ...this.#places.count(included),
        seconds: guided ? 0 : Math.floor((included.length - 1) / 100) * WINDOW,
        route: guided ? 'guided' : 'endpoint',
        typedWord: `CONFIRM ${included.length}`,
      },
    };
  }

  start(request: ManyRequest): Outcome<RunView> {
    if (this.#run && this.#run.view.endedAt === null) {
      return fail(
        'run_under_way',
        'Key Desk is still at work on the last ones.',
        'Wait for its end, or stop it.',
      );
    }
    const ids = request.items.map((item) => item.subAccountId);
    const review = this.review(ids);
    if (review.status === 'error') return review;
    const { included, leftOut, typedWord, route } = review.data;
    if (included.length === 0) {
      return fail('nothing_to_do', 'None of these keys can be regenerated now.', 'Choose others.');
    }
    if (
      leftOut.length > 0 ||
      request.items.some((item) => this.#world.row(item.subAccountId)?.fingerprint !== item.fingerprint)
    ) {
      return fail(
        'stale_view',
        'Some of these keys have changed since you saw them. Nothing was sent.',
        'Look again.',
      );
    }
    if (request.typedWord.trim().toUpperCase() !== typedWord) {
      return fail(
        'wrong_word',
        `The words are not ${typedWord}. Nothing was sent.`,
        `Type ${typedWord} to go on.`,
      );
    }
    const rank = (id: string) => {
      const form = this.#world.row(id)?.keyForm;
      if (request.order === 'oldFirst') return form === 'old' ? 0 : 1;
      if (request.order === 'missingFirst') return form === 'missing' ? 0 : 1;
      return 0;
    };
    const items = request.items
      .map((item) => ({ ...item, outcome: 'queued' as RunItemOutcome, words: null }))
      .sort((a, b) => rank(a.subAccountId) - rank(b.subAccountId));
    this.#run = {
      items,
      compromisedAt: request.compromisedAt,
      view: {
        id: this.#world.nextId(),
        route,
        state: 'running',
        total: items.length,
        accepted: 0,
        refused: 0,
        unanswered: 0,
        leftOut: 0,
        left: items.length,
        begunAt: stamp(this.#world.now()),
        endedAt: null,
        currentId: null,
        waitingUntil: null,
        secondsLeft: null,
        trouble: null,
      },
    };
    if (request.compromisedAt !== null) {
      this.#world.note(
        'compromised',
        null,
        `Somebody else has the keys of ${items.length} sub-accounts, you said.`,
      );
    }
    this.#world.note('manyBegun', null, `You confirmed new keys for ${items.length} sub-accounts.`);
    if (route === 'guided') void this.#openNext();
    this.#world.tellDesk();
    return { status: 'ok', data: this.#run.view };
  }

  #set(part: Partial<RunView>): void {
    if (this.#run) this.#run.view = { ...this.#run.view, ...part };
  }

  #settle(item: RunItem, outcome: RunItemOutcome, words: string | Phrase | null): void {
    item.outcome = outcome;
    item.words = typeof words === 'string' ? literal(words) : words;
    const items = this.#run?.items ?? [];
    const has = (...outcomes: RunItemOutcome[]) =>
      items.filter((one) => outcomes.includes(one.outcome)).length;
    this.#set({
      accepted: has('accepted'),
      refused: has('refused'),
      unanswered: has('unanswered'),
      leftOut: has('leftOut'),
      left: has('queued', 'notSent'),
      secondsLeft: Math.ceil(has('queued') / this.perTick),
      trouble: null,
    });
  }

  #endWhenDone(): void {
    const run = this.#run;
    if (run === null || run.view.endedAt !== null) return;
    if (run.items.some((item) => item.outcome === 'queued' || item.outcome === 'sending')) return;
    this.#set({
      state: 'finished',
      endedAt: stamp(this.#world.now()),
      currentId: null,
      waitingUntil: null,
      secondsLeft: null,
      trouble: null,
    });
    this.#world.note('manyEnded', null, `Asked for ${run.view.accepted} of ${run.view.total} new keys.`);
  }

  /** Lets the run go on: some requests are sent. */
  async tick(): Promise<void> {
    const run = this.#run;
    if (run === null || run.view.state !== 'running' || run.view.route === 'guided' || this.#sending) return;
    this.#sending = true;
    const next = run.items.filter((item) => item.outcome === 'queued').slice(0, this.perTick);
    for (const item of next) {
      if (this.refusing.has(item.subAccountId)) {
        this.#settle(item, 'refused', 'HighLevel said: “Regenerating is switched off for this account.”');
      } else if (this.unanswering.has(item.subAccountId)) {
        this.#settle(
          item,
          'unanswered',
          'HighLevel gave no answer. Key Desk looks until it knows what happened.',
        );
      } else {
        const outcome = await this.#ask(item);
        if (outcome.status === 'ok') this.#settle(item, 'accepted', null);
        else this.#settle(item, 'leftOut', outcome.error.message);
      }
    }
    this.#sending = false;
    this.#endWhenDone();
    this.#world.tellDesk();
  }

  #ask(item: { subAccountId: string }): ReturnType<FakeWorld['regenerate']> {
    return this.#world.regenerate({
      subAccountId: item.subAccountId,
      typedWord: 'CONFIRM',
      fingerprint: this.#world.row(item.subAccountId)?.fingerprint ?? null,
      state: this.#world.row(item.subAccountId)?.regeneration?.state ?? null,
      compromisedAt: this.#run?.compromisedAt ?? null,
    });
  }

  async #openNext(): Promise<void> {
    const run = this.#run;
    if (run === null || run.view.state !== 'running') return;
    const next = run.items.find((item) => item.outcome === 'queued');
    if (next === undefined) {
      this.#endWhenDone();
      this.#world.tellDesk();
      return;
    }
    next.outcome = 'sending';
    this.#set({
      currentId: next.subAccountId,
      left: run.items.filter((item) => item.outcome === 'queued').length,
    });
    await this.#ask(next);
    this.#world.tellDesk();
  }

  /** A row changed: where the run waited for the owner's answer about it, it goes on. */
  noticed(row: SubAccountRow): void {
    const run = this.#run;
    const state = row.regeneration?.state;
    if (run === null || run.view.route !== 'guided' || run.view.currentId !== row.id) return;
    if (state === undefined || state === 'confirmed') return;
    const item = run.items.find((one) => one.subAccountId === row.id);
    if (item?.outcome !== 'sending') return;
    if (state === 'waiting') this.#settle(item, 'accepted', null);
    else {
      const words =
        row.regeneration?.failure === 'noButton'
          ? 'There was no such button.'
          : 'You did not click the button.';
      this.#settle(item, 'refused', words);
    }
    this.#set({ currentId: null });
    void this.#openNext();
  }

  pause(): Outcome<DeskView> {
    if (this.#run?.view.state === 'running') this.#set({ state: 'paused', secondsLeft: null });
    return this.#world.tellDesk();
  }

  resume(): Outcome<DeskView> {
    if (this.#run?.view.state === 'paused') {
      this.#set({ state: 'running' });
      if (this.#run.view.route === 'guided' && this.#run.view.currentId === null) void this.#openNext();
    }
    return this.#world.tellDesk();
  }

  stop(): Outcome<DeskView> {
    const run = this.#run;
    if (run !== null && run.view.endedAt === null) {
      for (const item of run.items) {
        if (item.outcome === 'queued') this.#settle(item, 'notSent', null);
        if (item.outcome === 'sending') this.#settle(item, 'unanswered', null);
      }
      this.#set({
        state: 'stopped',
        currentId: null,
        endedAt: stamp(this.#world.now()),
        secondsLeft: null,
        waitingUntil: null,
      });
      this.#world.note('manyEnded', null, `You stopped. ${run.view.left} were never sent.`);
    }
    return this.#world.tellDesk();
  }

  dismiss(): Outcome<DeskView> {
    if (this.#run?.view.endedAt != null) this.#run = null;
    return this.#world.tellDesk();
  }

  /** HighLevel's limit is reached until then. */
  wait(until: string | null): void {
    this.#set({ waitingUntil: until });
    this.#world.tellDesk();
  }

  items(): Outcome<RunItem[]> {
    const items = this.#run?.items ?? [];
    return {
      status: 'ok',
      data: items.map(({ subAccountId, outcome, words }) => ({ subAccountId, outcome, words })),
    };
  }
}
