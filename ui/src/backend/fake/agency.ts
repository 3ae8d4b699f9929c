// The made-up agency of the twin: its sub-accounts, their keys' looks, and regenerations in every state.
// Not here: the keys themselves (keys.ts) and what can be done with them (../fake.ts).
import type { RegenerationView, Status, SubAccountRow } from '../backend';
import { DAY, HOUR, MINUTE } from '../../time';

const WHERE = [
  ['Portland', 'US'],
  ['Austin', 'US'],
  ['Leeds', 'GB'],
  ['Boise', 'US'],
  ['Valencia', 'ES'],
  ['Denver', 'US'],
  ['Calgary', 'CA'],
  ['Chicago', 'US'],
  ['Boston', 'US'],
  ['Münster', 'DE'],
  ['Melbourne', 'AU'],
  ['São Paulo', 'BR'],
] as const;
const FIRST = [
  'Harbor',
  'Northside',
  'Bright',
  'Riverbend',
  'Casa Verde',
  'Oak & Iron',
  'Summit',
  'Lakeview',
  'Pine Street',
  'Elm Court',
  'Tidewater',
  'Açaí',
  'Bluebird',
  'Cedar Hill',
  'Golden Hour',
  'O’Brien',
  'Maple Leaf',
  'Silverline',
  'Sunrise',
  'Copper Kettle',
];
const SECOND_WORD = [
  'Dental Group',
  'Gym',
  'Orthodontics',
  'Realty',
  'Landscaping',
  'Barbers',
  'Physiotherapy',
  'Veterinary',
  'Legal',
  'Plumbing',
  'Roofing',
  'Coffee',
  'Yoga Studio',
  'Auto Repair',
];

/** The same numbers every time: a made-up agency should not change between two looks at it. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function stamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

export function makeRow(index: number, roll: () => number, now: number): SubAccountRow {
  const [city, country] = WHERE[Math.floor(roll() * WHERE.length)] ?? WHERE[0];
  const first = FIRST[index % FIRST.length] ?? 'Harbor';
  const second = SECOND_WORD[Math.floor(index / FIRST.length + index) % SECOND_WORD.length] ?? 'Gym';
  const round = Math.floor(index / (FIRST.length * SECOND_WORD.length));
  const kind = roll();
  const row: SubAccountRow = {
    id: `loc${(index + 1).toString(36).padStart(6, '0')}Kd${Math.floor(roll() * 1e9).toString(36)}`,
    name: `${first} ${second}${round > 0 ? ` ${round + 1}` : ''}`,
    city,
    country,
    status: 'newKey',
    keyForm: 'new',
    keyLength: 248 + Math.floor(roll() * 12),
    age: { basis: 'issued', since: stamp(now - Math.floor(roll() * 400) * DAY - HOUR) },
    lookedAt: stamp(now - 2 * MINUTE),
    listed: true,
    fingerprint: `mark-${index}`,
    expired: null,
    change: null,
    keyGiven: false,
    foreignSubAccountId: index === 7 ? 'loc00zzz9KdMoved' : null,
    regeneration: null,
    route: 'endpoint',
    placeNames: [],
    openPlaces: 0,
    note: '',
  };
  if (kind < 0.08) {
    return { ...row, status: 'noKey', keyForm: 'missing', keyLength: null, age: null, fingerprint: null };
  }
  if (kind < 0.25) {
    const age = Math.floor(380 + roll() * 300) * DAY;
    const length = roll() < 0.5 ? 36 : 50;
    return {
      ...row,
      status: 'oldKey',
      keyForm: 'old',
      keyLength: length,
      age: { basis: 'firstSeen', since: stamp(now - age) },
    };
  }
  if (kind < 0.27) {
    return {
      ...row,
      status: 'notDisclosed',
      keyForm: 'notDisclosed',
      keyLength: null,
      age: null,
      fingerprint: null,
    };
  }
  return row;
}

type Sample = {
  index: number;
  state: RegenerationView['state'];
  status: Status;
  hours: number;
  attempt?: number;
  failure?: RegenerationView['failure'];
  hidden?: boolean;
};

/** Some regenerations in every state, so that every card can be looked at. */
const SAMPLES: readonly Sample[] = [
  { index: 0, state: 'waiting', status: 'onItsWay', hours: 1.8 },
  { index: 9, state: 'waiting', status: 'onItsWay', hours: 0.35 },
  { index: 10, state: 'waiting', status: 'onItsWay', hours: 0.05 },
  { index: 1, state: 'retryDue', status: 'secondTryDue', hours: 5.2 },
  { index: 4, state: 'escalated', status: 'supportNeeded', hours: 10.4, attempt: 2 },
  { index: 15, state: 'unknown', status: 'unanswered', hours: 0.6 },
  { index: 12, state: 'failed', status: 'oldKey', hours: 3, failure: 'refused' },
  { index: 6, state: 'arrived', status: 'newKey', hours: 2 },
];

/** And those that only come about where the owner has to click in HighLevel. */
const GUIDED_SAMPLES: readonly Sample[] = [
  { index: 2, state: 'confirmed', status: 'yourTurn', hours: 0.1 },
  { index: 3, state: 'failed', status: 'oldKey', hours: 1, failure: 'noButton' },
  { index: 8, state: 'failed', status: 'oldKey', hours: 1, failure: 'notClicked' },
  { index: 11, state: 'waiting', status: 'onItsWay', hours: 0.7, hidden: true },
  { index: 13, state: 'retryDue', status: 'secondTryDue', hours: 5.4, hidden: true },
  { index: 14, state: 'escalated', status: 'supportNeeded', hours: 5.6, attempt: 1 },
];

export function samples(guided: boolean): readonly Sample[] {
  return guided ? [...SAMPLES, ...GUIDED_SAMPLES] : SAMPLES;
}

function keyOfSample({ index, state, status, hidden }: Sample, now: number): Partial<SubAccountRow> {
  if (hidden) return { keyForm: 'notDisclosed', keyLength: null, age: null, fingerprint: null };
  if (status === 'oldKey' || state === 'unknown' || state === 'confirmed') {
    const age = { basis: 'firstSeen', since: stamp(now - 412 * DAY) } as const;
    return { keyForm: 'old', keyLength: 50, age, fingerprint: `mark-${index}` };
  }
  if (status === 'newKey') {
    const age = { basis: 'issued', since: stamp(now - HOUR) } as const;
    return { keyForm: 'new', keyLength: 254, age, fingerprint: `mark-${index}-new` };
  }
  return { keyForm: 'missing', keyLength: null, age: null, fingerprint: null };
}

/** The row as it is with this regeneration. */
export function withSample(row: SubAccountRow, sample: Sample, now: number, id: number): SubAccountRow {
  const { state, status, hours, failure = null, hidden = false } = sample;
  const since = now - hours * HOUR;
  const attempt = sample.attempt ?? 1;
  const open = state === 'waiting' || state === 'unknown';
  const closed = state === 'arrived' || state === 'failed';
  return {
    ...row,
    ...keyOfSample(sample, now),
    status,
    regeneration: {
      id,
      subAccountId: row.id,
      attempt,
      state,
      confirmedAt: stamp(attempt > 1 ? since + 5.1 * HOUR : since),
      since: state === 'confirmed' ? null : stamp(since),
      until: open ? stamp(since + 5 * HOUR) : null,
      closedAt: closed ? stamp(since + HOUR) : null,
      reason:
        failure === 'refused' ? 'HighLevel said: “Regenerating is switched off for this account.”' : null,
      oldKeyStillThere: state === 'unknown',
      route: hidden ? 'guided' : row.route,
      firstConfirmedAt: stamp(since),
      compromisedAt: null,
      failure,
    },
  };
}
