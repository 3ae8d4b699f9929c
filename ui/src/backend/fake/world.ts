// What the parts of the desk's twin share: its clock, its rows, its log, and the way it tells the face.
// Not here: the twin itself (../fake.ts) and its parts (places.ts, run.ts, activity.ts).
import type {
  ActivityKind,
  DeskError,
  DeskView,
  Outcome,
  RegenerateRequest,
  RegenerationView,
  SubAccountRow,
} from '../backend';

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

export function fail(
  code: DeskError['code'],
  message: string,
  next: string,
): { status: 'error'; error: DeskError } {
  return { status: 'error', error: { code, message, next } };
}
