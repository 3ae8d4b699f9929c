// The twin's places: where each sub-account's key is used, which of them still need the newest key, and the file
// they can be written to and read from. Not here: the real desk's rules, which are in Rust.
import type {
  ImportOutcome,
  ImportProblem,
  Outcome,
  PlaceEntry,
  PlaceKind,
  PlaceView,
  SubAccountRow,
} from '../backend';
import { stamp } from './agency';
import { literal } from '../../words/say.svelte';
import { fail, type FakeWorld } from './world';

const KIND_NAMES: Record<PlaceKind, string> = {
  zapier: 'Zapier',
  make: 'Make',
  pabbly: 'Pabbly',
  integrately: 'Integrately',
  apiNation: 'API Nation',
  wordPress: 'WordPress plugin',
  ownCode: 'Own code',
  other: 'Other',
};

/** Which rows begin with places, and with which. */
const FIRST: [number, [PlaceKind, string, string][]][] = [
  [
    0,
    [
      ['zapier', 'new patient leads', 'https://zapier.com/app/connections'],
      ['wordPress', '', ''],
    ],
  ],
  [
    6,
    [
      ['zapier', 'new leads', 'https://zapier.com/app/connections'],
      ['make', 'invoices', ''],
      ['ownCode', 'booking page', ''],
    ],
  ],
  [2, [['pabbly', 'reviews', '']]],
  [
    5,
    [
      ['zapier', 'new leads', ''],
      ['make', 'invoices', ''],
      ['wordPress', '', ''],
      ['pabbly', 'reviews', ''],
    ],
  ],
];

function label(place: Pick<PlaceView, 'kind' | 'name'>): string {
  if (place.kind === 'other') return place.name;
  return place.name === '' ? KIND_NAMES[place.kind] : `${KIND_NAMES[place.kind]} · ${place.name}`;
}

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
    (match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim(),
  );
}

export class FakePlaces {
  #world: FakeWorld;
  #places = new Map<number, PlaceView>();

  constructor(world: FakeWorld) {
    this.#world = world;
  }

  /** Begins anew with the made-up agency's places. */
  fill(ids: readonly string[]): void {
    this.#places.clear();
    for (const [index, places] of FIRST) {
      const subAccountId = ids[index];
      if (subAccountId === undefined) continue;
      for (const [position, [kind, name, link]] of places.entries()) {
        const id = this.#world.nextId();
        // The sixth row's key has arrived and its first place has it already.
        const open = index === 6 && position > 0;
        const updatedAt = index === 6 && !open ? stamp(this.#world.now()) : null;
        this.#places.set(id, { id, subAccountId, kind, name, link, note: '', open, updatedAt });
      }
    }
  }

  /** The row as it has to be told now: with its places, which need the new key as soon as it has arrived. */
  onto(row: SubAccountRow, before: SubAccountRow | undefined): SubAccountRow {
    const arrivedNow = row.regeneration?.state === 'arrived' && before?.regeneration?.state !== 'arrived';
    const mine = this.#of(row.id);
    if (arrivedNow && before !== undefined) {
      for (const place of mine) this.#places.set(place.id, { ...place, open: true });
    }
    const now = this.#of(row.id);
    return {
      ...row,
      placeNames: now.map(label),
      openPlaces: now.filter((place) => place.open).length,
    };
  }

  #of(subAccountId: string): PlaceView[] {
    return [...this.#places.values()].filter((place) => place.subAccountId === subAccountId);
  }

  #tellRow(subAccountId: string): void {
    const row = this.#world.row(subAccountId);
    if (row) this.#world.change(row);
  }

  #unusable(
    place: Pick<PlaceEntry, 'kind' | 'name' | 'link'>,
  ): { code: 'place_not_usable'; why: string } | null {
    if (place.kind === 'other' && place.name.trim() === '')
      return { code: 'place_not_usable', why: 'This place needs a name.' };
    if (place.link !== '' && !/^https?:\/\/\S+$/i.test(place.link))
      return { code: 'place_not_usable', why: 'The link does not begin with https://.' };
    return null;
  }

  count(subAccountIds: readonly string[]): {
    withPlaces: number;
    places: { kind: PlaceKind; count: number }[];
  } {
    const kinds = new Map<PlaceKind, number>();
    let withPlaces = 0;
    for (const id of subAccountIds) {
      const mine = this.#of(id);
      if (mine.length > 0) withPlaces += 1;
      for (const place of mine) kinds.set(place.kind, (kinds.get(place.kind) ?? 0) + 1);
    }
    const places = [...kinds].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
    return { withPlaces, places };
  }

  list(subAccountId: string): Outcome<PlaceView[]> {
    return { status: 'ok', data: this.#of(subAccountId) };
  }

  save(place: PlaceEntry): Outcome<PlaceView> {
    const problem = this.#unusable(place);
    if (problem) return fail(problem.code, problem.why, 'Change it and save again.');
    const before = place.id === null ? undefined : this.#places.get(place.id);
    const saved: PlaceView = {
      id: before?.id ?? this.#world.nextId(),
      subAccountId: before?.subAccountId ?? place.subAccountId,
      kind: place.kind,
      name: place.name.trim(),
      link: place.link.trim(),
      note: place.note.trim(),
      open: before?.open ?? false,
      updatedAt: before?.updatedAt ?? null,
    };
    this.#places.set(saved.id, saved);
    this.#world.note(
      before ? 'placeChanged' : 'placeAdded',
      saved.subAccountId,
      before ? `You changed the place ${label(saved)}.` : `You noted a place: ${label(saved)}.`,
    );
    this.#tellRow(saved.subAccountId);
    return { status: 'ok', data: saved };
  }

  delete(id: number): Outcome<null> {
    const place = this.#places.get(id);
    this.#places.delete(id);
    if (place) {
      this.#world.note('placeRemoved', place.subAccountId, `You removed the place ${label(place)}.`);
      this.#tellRow(place.subAccountId);
    }
    return { status: 'ok', data: null };
  }

  tick(id: number, done: boolean): Outcome<PlaceView> {
    const place = this.#places.get(id);
    if (place === undefined)
      return fail('place_not_usable', 'This place is gone.', 'Look at the list again.');
    const ticked: PlaceView = {
      ...place,
      open: !done,
      updatedAt: done ? stamp(this.#world.now()) : null,
    };
    this.#places.set(id, ticked);
    this.#world.note(
      done ? 'placeUpdated' : 'placeReopened',
      place.subAccountId,
      done ? `You updated ${label(place)}.` : `${label(place)} still needs the new key.`,
    );
    this.#tellRow(place.subAccountId);
    return { status: 'ok', data: ticked };
  }

  addToMany(subAccountIds: readonly string[], place: PlaceEntry): Outcome<number[]> {
    const problem = this.#unusable(place);
    if (problem) return fail(problem.code, problem.why, 'Change it and save again.');
    const added: number[] = [];
    for (const subAccountId of subAccountIds) {
      if (this.#has(subAccountId, place)) continue;
      const saved = this.save({ ...place, id: null, subAccountId });
      if (saved.status === 'ok') added.push(saved.data.id);
    }
    return { status: 'ok', data: added };
  }

  deleteMany(ids: readonly number[]): Outcome<number> {
    const there = ids.filter((id) => this.#places.has(id));
    for (const id of there) this.delete(id);
    return { status: 'ok', data: there.length };
  }

  #has(subAccountId: string, place: Pick<PlaceEntry, 'kind' | 'name'>): boolean {
    return this.#of(subAccountId).some((mine) => mine.kind === place.kind && mine.name === place.name.trim());
  }

  all(): PlaceView[] {
    return [...this.#places.values()];
  }

  /** The places as the lines of a file. */
  file(): string {
    const lines = [...this.#places.values()].map((place) =>
      [place.subAccountId, KIND_NAMES[place.kind], place.name, place.link, place.note]
        .map((cell) => `"${cell.replaceAll('"', '""')}"`)
        .join(','),
    );
    return ['Sub-account id,Kind,Name,Link,Note', ...lines].join('\n');
  }

  take(text: string): Outcome<ImportOutcome> {
    const lines = text.split(/\r?\n/);
    if (!/sub-account/i.test(lines[0] ?? '')) {
      return fail(
        'file_not_usable',
        'This file has no column “Sub-account id”.',
        'Export the places once to see how the file has to look.',
      );
    }
    const problems: ImportProblem[] = [];
    let added = 0;
    let alreadyThere = 0;
    for (const [index, line] of lines.entries()) {
      if (index === 0 || line.trim() === '') continue;
      const [subAccountId = '', kindName = '', name = '', link = '', note = ''] = cells(line);
      const kind =
        (Object.keys(KIND_NAMES) as PlaceKind[]).find((key) => KIND_NAMES[key] === kindName) ?? 'other';
      if (this.#world.row(subAccountId) === undefined) {
        problems.push({ line: index + 1, why: literal('There is no such sub-account.') });
      } else if (this.#has(subAccountId, { kind, name })) {
        alreadyThere += 1;
      } else {
        const saved = this.save({ id: null, subAccountId, kind, name, link, note });
        if (saved.status === 'ok') added += 1;
        else problems.push({ line: index + 1, why: saved.error.message });
      }
    }
    return { status: 'ok', data: { added, alreadyThere, problems } };
  }
}
