// The twin's keys as text: made up anew from a row whenever they are asked for, shown, copied, and compared with
// what the owner pastes. Not here: the real desk's judgement of a key, which is in Rust.
import type { Copied, KeyCheck, KeyCheckRequest, KeyForm, Outcome, SubAccountRow } from '../backend';
import { stamp } from './agency';
import { fail, type FakeWorld } from './world';

/** How long a copied key stays on the clipboard. */
const CLEARS_AFTER = 30;

/** The states in which a new key is still looked for. */
const WAITING_STATES = ['confirmed', 'waiting', 'unknown', 'retryDue', 'escalated'];

function part(value: unknown): string {
  return btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** A key of the new kind for this sub-account; `mark` makes it another one. */
export function newKey(subAccountId: string, mark: string, issued: number): string {
  const claims = { location_id: subAccountId, iat: Math.floor(issued / 1000), version: 1 };
  const ending = [...`${mark}.made.up.by.the.twin`.repeat(12)].map((letter) =>
    /[A-Za-z0-9]/.test(letter) ? letter : '_',
  );
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${ending.join('').slice(0, 120)}`;
}

/** The key a row's sub-account has now; `null` where there is none or HighLevel does not show it. */
export function keyOf(row: SubAccountRow): string | null {
  if (row.keyForm === 'new') {
    return newKey(row.id, row.fingerprint ?? 'mark', Date.parse(row.age?.since ?? '2026-01-01T00:00:00Z'));
  }
  if (row.keyForm !== 'old') return null;
  const length = row.keyLength ?? 50;
  return `${row.id}-${row.fingerprint ?? 'mark'}-`.padEnd(length, 'made-up').slice(0, length);
}

type Read = { form: KeyForm; subAccountId: string | null; issuedAt: string | null };

/** What a key says of itself. */
export function readKey(text: string): Read {
  if (text === '' || text === 'undefined') return { form: 'missing', subAccountId: null, issuedAt: null };
  if (text.startsWith('pit-')) {
    return { form: 'privateIntegrationToken', subAccountId: null, issuedAt: null };
  }
  const [, claims = ''] = text.split('.');
  try {
    const told = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))) as {
      location_id?: string;
      iat?: number;
    };
    const issuedAt = told.iat === undefined ? null : stamp(told.iat * 1000);
    return { form: 'new', subAccountId: told.location_id ?? null, issuedAt };
  } catch {
    return { form: 'old', subAccountId: null, issuedAt: null };
  }
}

export class FakeKeys {
  #world: FakeWorld;
  #replaced = new Map<string, string | null>();
  /** The sub-accounts whose keys were shown, and those whose keys were copied. */
  readonly shown: string[] = [];
  readonly copied: string[] = [];

  constructor(world: FakeWorld) {
    this.#world = world;
  }

  /** Remembers the key that is to be replaced. */
  willReplace(row: SubAccountRow): void {
    if (!this.#replaced.has(row.id)) this.#replaced.set(row.id, keyOf(row));
  }

  /** The key that was to be replaced, as the owner may paste it. */
  replaced(subAccountId: string): string | null {
    return this.#replaced.get(subAccountId) ?? null;
  }

  show(subAccountId: string): Outcome<string> {
    const row = this.#world.row(subAccountId);
    const key = row ? keyOf(row) : null;
    if (key === null) return this.#nothingToShow();
    this.shown.push(subAccountId);
    this.#world.note('keyShown', subAccountId, 'You had the key shown.');
    return { status: 'ok', data: key };
  }

  copy(subAccountId: string): Outcome<Copied> {
    const row = this.#world.row(subAccountId);
    if (row === undefined || keyOf(row) === null) return this.#nothingToShow();
    this.copied.push(subAccountId);
    this.#world.note('keyCopied', subAccountId, 'You copied the key.');
    return { status: 'ok', data: { clearsAfterSeconds: CLEARS_AFTER } };
  }

  #nothingToShow() {
    return fail('no_key_to_show', 'Key Desk has not seen a key here.', 'Look again, then try once more.');
  }

  check(request: KeyCheckRequest): Outcome<KeyCheck> {
    const row = this.#world.row(request.subAccountId);
    if (row === undefined) {
      return fail('sub_account_unknown', 'This sub-account is not on the desk.', 'Look again.');
    }
    const text = request.key.trim();
    const { form, subAccountId, issuedAt } = readKey(text);
    const check: KeyCheck = {
      verdict: 'nothing',
      otherSubAccountId: null,
      otherSubAccountName: null,
      keyForm: form,
      keyLength: form === 'missing' ? null : text.length,
      issuedAt,
      tried: request.tryIt ? (text.includes('refused') ? 'refused' : 'works') : null,
      closed: false,
    };
    if (form === 'missing') return { status: 'ok', data: { ...check, tried: null } };
    if (form === 'privateIntegrationToken') return { status: 'ok', data: { ...check, verdict: 'token' } };
    if (subAccountId !== null && subAccountId !== row.id) {
      const otherSubAccountName = this.#world.row(subAccountId)?.name ?? null;
      const other = { otherSubAccountId: subAccountId, otherSubAccountName };
      return { status: 'ok', data: { ...check, ...other, verdict: 'anotherSubAccount' } };
    }
    const open = row.regeneration !== null && WAITING_STATES.includes(row.regeneration.state);
    if (open && text === this.#replaced.get(row.id)) {
      return { status: 'ok', data: { ...check, verdict: 'stillOld' } };
    }
    const hidden = row.keyForm === 'notDisclosed';
    if (!open) {
      if (hidden || row.keyForm === 'missing')
        return { status: 'ok', data: { ...check, verdict: 'cannotTell' } };
      return {
        status: 'ok',
        data: { ...check, verdict: text === keyOf(row) ? 'sameAsShown' : 'notTheShown' },
      };
    }
    if (hidden && !request.accept) return { status: 'ok', data: { ...check, verdict: 'cannotTell' } };
    const closed = check.tried !== 'refused';
    if (closed) this.#close(row, form, text.length, issuedAt);
    return { status: 'ok', data: { ...check, verdict: hidden ? 'cannotTell' : 'new', closed } };
  }

  #close(row: SubAccountRow, form: KeyForm, length: number, issuedAt: string | null): void {
    if (row.regeneration === null) return;
    const now = stamp(this.#world.now());
    this.#world.note('pasted', row.id, `You pasted the new key: ${length} characters.`);
    const seen =
      row.keyForm === 'notDisclosed'
        ? { status: 'notDisclosed' as const }
        : {
            status: form === 'new' ? ('newKey' as const) : ('oldKey' as const),
            keyForm: form,
            keyLength: length,
            age: { basis: 'issued' as const, since: issuedAt ?? now },
            fingerprint: `mark-pasted-${row.regeneration.id}`,
          };
    this.#world.change({
      ...row,
      ...seen,
      regeneration: { ...row.regeneration, state: 'arrived', until: null, closedAt: now },
    });
    this.#replaced.delete(row.id);
  }
}
