// The sections of the settings, and which of them is asked for from elsewhere. Not here: what is in them.
import type { Desk } from '../../desk.svelte';

export const SECTIONS = [
  'looks',
  'notices',
  'places',
  'agency',
  'looking',
  'advanced',
  'privacy',
  'about',
] as const;

export type Section = (typeof SECTIONS)[number];

class Wanted {
  section: Section | null = $state(null);
  /** Grows with every call, so that the same section can be asked for again. */
  asked = $state(0);
}

/** Which section is to come into sight. */
export const wanted = new Wanted();

export function openSettings(desk: Desk, section: Section): void {
  wanted.section = section;
  wanted.asked += 1;
  desk.page = 'settings';
}
