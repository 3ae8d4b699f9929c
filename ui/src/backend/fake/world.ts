// What the parts of the desk's twin share: its clock, its rows, its log, and the way it tells the face.
// Not here: the twin itself (../fake.ts) and its parts (places.ts, run.ts, activity.ts).
import type {
  ActivityKind,
  DeskError,
  DeskView,
  Outcome,
  Phrase,
  RegenerateRequest,
  RegenerationView,
  SubAccountRow,
} from '../backend';
import { literal } from '../../words/say.svelte';

export interface FakeWorld {
  /** The twin's clock in milliseconds. */
  now(): number;
  nextId(): number;
  /** How many hours a new key may take. */
  readonly waitHours: number;
  row(id: string): SubAccountRow | undefined;
  rows(): Iterable<SubAccountRow>;
  /** Puts the row in the place of its older self and tells the face. */
  change(row: SubAccountRow): void;
  reloadRows(): void;
  note(kind: ActivityKind, subAccountId: string | null, words: string): void;
  tellDesk(): Outcome<DeskView>;
  regenerate(request: RegenerateRequest): Promise<Outcome<RegenerationView>>;
}

/** The twin speaks English: its words are no messages of the words files. */
export function fail(
  code: DeskError['code'],
  message: string | Phrase,
  next: string,
): { status: 'error'; error: DeskError } {
  const what = typeof message === 'string' ? literal(message) : message;
  return { status: 'error', error: { code, message: what, next: literal(next) } };
}
