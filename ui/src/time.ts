// Times in the owner's words: how long is left, how old, how long ago, and when by the owner's own clock.
// Not here: what time it is now (clock.svelte.ts). Durations are milliseconds; moments are RFC 3339 strings.
import type { KeyAge } from './backend';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** "3 h 12 min", "12 min", "40 s". Rounded up, so that "0 s" is said only when the time is really over. */
export function duration(milliseconds: number): string {
  const left = Math.max(0, milliseconds);
  if (left < MINUTE) return `${Math.ceil(left / SECOND)} s`;
  const minutes = Math.ceil(left / MINUTE);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** "3 h 12 min left", and once the time is over that the last look is still to come. */
export function timeLeft(until: string, now: number): string {
  const left = Date.parse(until) - now;
  return left <= 0 ? 'last look now' : `${duration(left)} left`;
}

/** "today", "1 day", "41 days". */
function days(milliseconds: number): string {
  const whole = Math.floor(Math.max(0, milliseconds) / DAY);
  if (whole === 0) return 'today';
  return whole === 1 ? '1 day' : `${whole} days`;
}

/** "41 days" by the key's own date; "at least 412 days" where only the first sight of it is known. */
export function keyAge(age: KeyAge | null, now: number): string {
  if (age === null) return 'not known';
  const old = days(now - Date.parse(age.since));
  if (age.basis === 'issued') return old;
  return old === 'today' ? 'first seen today' : `at least ${old}`;
}

/** "made 41 days ago" or "first seen 412 days ago": the age as part of a sentence. */
export function keyAgeSentence(age: KeyAge | null, now: number): string {
  if (age === null) return 'its age is not known';
  const old = days(now - Date.parse(age.since));
  const when = old === 'today' ? 'today' : `${old} ago`;
  return age.basis === 'issued' ? `made ${when}` : `first seen ${when}, so at least that old`;
}

/** "just now", "2 minutes ago", "3 hours ago", "yesterday", "5 days ago", then the date. */
export function ago(at: string, now: number): string {
  const passed = now - Date.parse(at);
  if (passed < MINUTE) return 'just now';
  if (passed < HOUR) return plural(Math.floor(passed / MINUTE), 'minute');
  if (passed < DAY) return plural(Math.floor(passed / HOUR), 'hour');
  const whole = Math.floor(passed / DAY);
  if (whole === 1) return 'yesterday';
  if (whole < 7) return plural(whole, 'day');
  return `on ${date(at, now)}`;
}

function plural(value: number, unit: string): string {
  return `${value} ${unit}${value === 1 ? '' : 's'} ago`;
}

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const DATE_AND_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const LONG_DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const FULL = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });

/** "12:04", by the owner's clock. */
export function clockTime(at: string): string {
  return CLOCK.format(Date.parse(at));
}

function date(at: string, now: number): string {
  const moment = new Date(at);
  const format = moment.getFullYear() === new Date(now).getFullYear() ? DATE : DATE_AND_YEAR;
  return format.format(moment);
}

/** "Sunday 22 November 2026 at 12:04": for a tooltip, where nothing may be left out. */
export function fullTime(at: string): string {
  return FULL.format(Date.parse(at));
}

const UTC = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** "22 November 2026 at 12:04 UTC": for people elsewhere, who have another clock on the wall. */
export function utcTime(at: string): string {
  return `${UTC.format(Date.parse(at))} UTC`;
}

/** "22 November 2026 at 13:04 (Europe/Berlin)": by the owner's clock, for people elsewhere who must know which. */
export function zonedTime(at: string, timeZone?: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone });
  return `${format.format(Date.parse(at))} (${format.resolvedOptions().timeZone})`;
}

/** "2026-11-22T13:04" by the owner's clock, as a field for day and time wants it. */
export function forTimeField(milliseconds: number): string {
  const moment = new Date(milliseconds);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** What such a field holds as a moment; `null` while it holds no whole one. Some web views have a plain field for
    it, in which a blank is typed before the time. */
export function fromTimeField(text: string): number | null {
  const whole = text.trim().replace(' ', 'T');
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(whole) ? Date.parse(whole) : Number.NaN;
  return Number.isNaN(moment) ? null : moment;
}

/** The day as a heading: "Today", "Yesterday", "3 Nov", "3 Nov 2025". */
export function dayName(at: string, now: number): string {
  const dayOf = (moment: Date) =>
    new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
  // Rounded, because a day on which the clocks change has 23 or 25 hours.
  const apart = Math.round((dayOf(new Date(now)) - dayOf(new Date(at))) / DAY);
  if (apart === 0) return 'Today';
  if (apart === 1) return 'Yesterday';
  return date(at, now);
}

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });

/** After "since": "14:05", "yesterday 14:05", "Tuesday 14:05", then the date. */
export function sinceWhen(at: string, now: number): string {
  const day = dayName(at, now);
  if (day === 'Today') return clockTime(at);
  if (day === 'Yesterday') return `yesterday ${clockTime(at)}`;
  // Six days, so that the weekday of today is never meant for the one a week ago.
  const recent = now - Date.parse(at) < 6 * DAY;
  return `${recent ? WEEKDAY.format(Date.parse(at)) : day} ${clockTime(at)}`;
}

/** "12 October 2026", by the owner's clock: a date that stands by itself in a sentence. */
export function longDate(at: string): string {
  return LONG_DATE.format(Date.parse(at));
}

/** For a timeline: the time today, otherwise the day. */
export function shortWhen(at: string, now: number): string {
  const day = dayName(at, now);
  return day === 'Today' ? clockTime(at) : day;
}
