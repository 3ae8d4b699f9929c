// The parts of the bar of statuses: every row is in exactly one. Not here: the drawing (StatusCard.svelte).
import type { Filter, Status } from '../../backend';
import type { Counts } from '../key-table/select-rows';

/** The parts in their order, from what is fine to what needs the owner; those that wait for the owner are one. */
export const PARTS = [
  'newKey',
  'token',
  'notDisclosed',
  'oldKey',
  'expired',
  'noKey',
  'onItsWay',
  'needsYou',
] as const satisfies readonly Filter[];
export type Part = (typeof PARTS)[number];

/** The parts that hold something, each with how much of the whole it is. */
export function statusParts(counts: Counts): { part: Part; count: number; share: number }[] {
  return PARTS.filter((part) => counts[part] > 0).map((part) => ({
    part,
    count: counts[part],
    share: counts[part] / counts.all,
  }));
}

/** The status whose icon stands for the part. */
export function iconStatus(part: Part): Status {
  return part === 'needsYou' ? 'secondTryDue' : part;
}
