// The twin's regeneration of one key: asked for, clicked by the owner, watched, arrived or not.
// Not here: many at once (run.ts), keys as text (keys.ts), and the real desk's rules, which are in Rust.
import type { GuidedAnswer, Outcome, RegenerateRequest, RegenerationView, SubAccountRow } from '../backend';
import { HOUR, MINUTE } from '../../time';
import { stamp } from './agency';
import type { FakeKeys } from './keys';
import { fail, type FakeWorld } from './world';

const NO_KEY = {
  keyForm: 'missing',
  keyLength: null,
  age: null,
  fingerprint: null,
  expired: null,
} as const;

/** How a row stands when nothing is open. */
export function statusOf(row: SubAccountRow): SubAccountRow['status'] {
  if (row.expired !== null) return 'expired';
  switch (row.keyForm) {
    case 'old':
      return 'oldKey';
    case 'new':
      return 'newKey';
    case 'notDisclosed':
      return 'notDisclosed';
    default:
      return 'noKey';
  }
}

export class FakeRegenerations {
  #world: FakeWorld;
  #keys: FakeKeys;
  #arrivals = new Map<string, number>();
  /** Every request for a new key that was really sent. */
  readonly sent: string[] = [];
  /** Every sub-account whose page was opened in the browser. */
  readonly openedPages: string[] = [];

  constructor(world: FakeWorld, keys: FakeKeys) {
    this.#world = world;
    this.#keys = keys;
  }

  forget(): void {
    this.#arrivals.clear();
  }

  ask(request: RegenerateRequest): Outcome<RegenerationView> {
    const row = this.#world.row(request.subAccountId);
    if (row === undefined) return this.#unknownRow();
    if (request.typedWord.trim().toUpperCase() !== 'CONFIRM') {
      return fail('wrong_word', 'The word is not CONFIRM. Nothing was sent.', 'Type CONFIRM to go on.');
    }
    if (request.fingerprint !== row.fingerprint || request.state !== (row.regeneration?.state ?? null)) {
      return fail(
        'stale_view',
        'This key has changed since you saw it. Nothing was sent.',
        'Look at it again.',
      );
    }
    if (row.regeneration?.state === 'waiting') {
      return fail('already_on_its_way', 'A new key is already on its way.', 'Wait for it.');
    }
    const now = this.#world.now();
    const before = row.regeneration?.state === 'retryDue' ? row.regeneration : null;
    const regeneration: RegenerationView = {
      id: this.#world.nextId(),
      subAccountId: row.id,
      attempt: before ? 2 : 1,
      state: 'confirmed',
      confirmedAt: stamp(now),
      since: null,
      until: null,
      closedAt: null,
      reason: null,
      oldKeyStillThere: false,
      route: row.route,
      firstConfirmedAt: before?.firstConfirmedAt ?? stamp(now),
      compromisedAt: request.compromisedAt ?? before?.compromisedAt ?? null,
      failure: null,
    };
    this.#keys.willReplace(row);
    if (request.compromisedAt !== null) {
      this.#world.note('compromised', row.id, 'Somebody else has this key, you said.');
    }
    this.#world.note(
      'confirmed',
      row.id,
      before ? 'You confirmed the second try.' : 'You confirmed a new key.',
    );
    if (row.route === 'guided') {
      this.#world.change({ ...row, status: 'yourTurn', regeneration });
      this.openPage(row.id);
      this.#world.tellDesk();
      return { status: 'ok', data: regeneration };
    }
    this.sent.push(row.id);
    this.#world.note('accepted', row.id, 'HighLevel took the request. The old key stopped.');
    return this.#wait(row, regeneration);
  }

  openPage(subAccountId: string): Outcome<null> {
    if (this.#world.row(subAccountId) === undefined) return this.#unknownRow();
    this.openedPages.push(subAccountId);
    this.#world.note('pageOpened', subAccountId, 'Key Desk opened the page in HighLevel.');
    return { status: 'ok', data: null };
  }

  answer(subAccountId: string, answer: GuidedAnswer): Outcome<RegenerationView> {
    const row = this.#world.row(subAccountId);
    if (row?.regeneration?.state !== 'confirmed') return this.#unknownRow();
    if (answer === 'clicked') {
      this.#world.note('clicked', row.id, 'You clicked “Yes, Reset” in HighLevel.');
      return this.#wait(row, row.regeneration);
    }
    const closedAt = stamp(this.#world.now());
    this.#world.note(
      answer,
      row.id,
      answer === 'noButton' ? 'The button was not there.' : 'You did not click “Yes, Reset”.',
    );
    const second = row.regeneration.attempt > 1;
    const regeneration: RegenerationView =
      second && answer === 'noButton'
        ? { ...row.regeneration, attempt: 1, state: 'escalated' }
        : second
          ? { ...row.regeneration, attempt: 1, state: 'retryDue' }
          : { ...row.regeneration, state: 'failed', failure: answer, closedAt };
    const status =
      regeneration.state === 'escalated'
        ? 'supportNeeded'
        : regeneration.state === 'retryDue'
          ? 'secondTryDue'
          : statusOf(row);
    this.#world.change({ ...row, status, regeneration });
    this.#world.tellDesk();
    return { status: 'ok', data: regeneration };
  }

  stop(subAccountId: string): Outcome<RegenerationView> {
    const row = this.#world.row(subAccountId);
    if (row?.regeneration == null) return this.#unknownRow();
    const closedAt = stamp(this.#world.now());
    const regeneration: RegenerationView = { ...row.regeneration, state: 'dismissed', until: null, closedAt };
    this.#world.note('dismissed', row.id, 'You stopped watching.');
    this.#world.change({ ...row, status: statusOf(row), regeneration });
    this.#world.tellDesk();
    return { status: 'ok', data: regeneration };
  }

  #unknownRow() {
    return fail('sub_account_unknown', 'This sub-account is not on the desk.', 'Look again.');
  }

  #wait(row: SubAccountRow, confirmed: RegenerationView): Outcome<RegenerationView> {
    const now = this.#world.now();
    const hidden = row.keyForm === 'notDisclosed';
    const regeneration: RegenerationView = {
      ...confirmed,
      state: 'waiting',
      since: stamp(now),
      until: stamp(now + this.#world.waitHours * HOUR),
    };
    if (!hidden) this.#arrivals.set(row.id, now + 12 * MINUTE);
    this.#world.change({ ...row, ...(hidden ? {} : NO_KEY), status: 'onItsWay', regeneration });
    this.#world.tellDesk();
    return { status: 'ok', data: regeneration };
  }

  /** Lets keys arrive and hours pass. */
  tick(): void {
    const now = this.#world.now();
    let changed = false;
    for (const row of [...this.#world.rows()]) {
      const regeneration = row.regeneration;
      if (regeneration?.state !== 'waiting') continue;
      const arrival = this.#arrivals.get(row.id);
      if (arrival !== undefined && now >= arrival) {
        changed = true;
        this.#arrivals.delete(row.id);
        this.#world.note('arrived', row.id, 'The new key arrived: 254 characters.');
        this.#world.change({
          ...row,
          status: 'newKey',
          keyForm: 'new',
          keyLength: 254,
          age: { basis: 'issued', since: stamp(now) },
          expired: null,
          fingerprint: `mark-new-${regeneration.id}`,
          lookedAt: stamp(now),
          regeneration: { ...regeneration, state: 'arrived', until: null, closedAt: stamp(now) },
        });
      } else if (regeneration.until && now >= Date.parse(regeneration.until)) {
        changed = true;
        const second = regeneration.attempt > 1;
        this.#world.note(
          second ? 'escalated' : 'fiveHoursPassed',
          row.id,
          `${this.#world.waitHours} hours passed without a key.`,
        );
        this.#world.change({
          ...row,
          status: second ? 'supportNeeded' : 'secondTryDue',
          regeneration: { ...regeneration, state: second ? 'escalated' : 'retryDue', until: null },
        });
      }
    }
    if (changed) this.#world.tellDesk();
  }
}
