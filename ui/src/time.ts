// Times in the owner's words (words/en.ftl) and format: how long is left, how old, how long ago, and when by the owner's own clock.
// Not here: what time it is now (clock.svelte.ts). Durations are milliseconds; moments are RFC 3339 strings.
import type { KeyAge } from './backend';
import { locale, say } from './words/say.svelte';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** "3 h 12 min", "12 min", "40 s". Rounded up, so that "0 s" is said only when the time is really over. */
export function duration(milliseconds: number): string {
  const left = Math.max(0, milliseconds);
  if (left < MINUTE) return say('time-seconds', { seconds: Math.ceil(left / SECOND) });
  const whole = Math.ceil(left / MINUTE);
  const hours = Math.floor(whole / 60);
  const minutes = whole % 60;
  if (hours === 0) return say('time-minutes', { minutes });
  return minutes === 0 ? say('time-hours', { hours }) : say('time-hours-minutes', { hours, minutes });
}

/** "3 h 12 min left", and once the time is over that the last look is still to come. */
export function timeLeft(until: string, now: number): string {
  const left = Date.parse(until) - now;
  return left <= 0 ? say('time-last-look') : say('time-left', { duration: duration(left) });
}

function daysSince(at: string, now: number): number {
  return Math.floor(Math.max(0, now - Date.parse(at)) / DAY);
}

/** "41 days" by the key's own date; "at least 412 days" where only the first sight of it is known. */
export function keyAge(age: KeyAge | null, now: number): string {
  if (age === null) return say('time-age-unknown');
  return say(age.basis === 'issued' ? 'time-age' : 'time-age-at-least', { days: daysSince(age.since, now) });
}

/** "made 41 days ago" or "first seen 412 days ago": the age as part of a sentence. */
export function keyAgeSentence(age: KeyAge | null, now: number): string {
  if (age === null) return say('time-made-unknown');
  return say(age.basis === 'issued' ? 'time-made' : 'time-first-seen', { days: daysSince(age.since, now) });
}

/** "just now", "2 minutes ago", "3 hours ago", "yesterday", "5 days ago", then the date. */
export function ago(at: string, now: number): string {
  const passed = now - Date.parse(at);
  if (passed < MINUTE) return say('time-just-now');
  if (passed < HOUR) return say('time-minutes-ago', { count: Math.floor(passed / MINUTE) });
  if (passed < DAY) return say('time-hours-ago', { count: Math.floor(passed / HOUR) });
  const whole = Math.floor(passed / DAY);
  if (whole === 1) return say('time-yesterday');
  if (whole < 7) return say('time-days-ago', { count: whole });
  return say('time-on-date', { date: date(at, now) });
}

const FORMATS = {
  clock: { hour: 'numeric', minute: '2-digit' },
  date: { day: 'numeric', month: 'short' },
  dateAndYear: { day: 'numeric', month: 'short', year: 'numeric' },
  longDate: { dateStyle: 'long' },
  full: { dateStyle: 'full', timeStyle: 'short' },
  weekday: { weekday: 'long' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

let formats: Partial<Record<keyof typeof FORMATS, Intl.DateTimeFormat>> = {};
let formatsOf = '';

/** Made once for a locale: a table asks for thousands of dates. */
function write(format: keyof typeof FORMATS, at: string): string {
  if (formatsOf !== locale()) {
    formatsOf = locale();
    formats = {};
  }
  const writer = (formats[format] ??= new Intl.DateTimeFormat(formatsOf, FORMATS[format]));
  return writer.format(Date.parse(at));
}

/** "12:04", by the owner's clock. */
export function clockTime(at: string): string {
  return write('clock', at);
}

function date(at: string, now: number): string {
  const thisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return write(thisYear ? 'date' : 'dateAndYear', at);
}

/** "Sunday 22 November 2026 at 12:04": for a tooltip, where nothing may be left out. */
export function fullTime(at: string): string {
  return write('full', at);
}

// HighLevel's support reads English and has another clock on the wall: so in every language.
const FOR_SUPPORT: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };
const UTC = new Intl.DateTimeFormat('en-GB', { ...FOR_SUPPORT, timeZone: 'UTC' });

/** "22 November 2026 at 12:04 UTC": for HighLevel's support. */
export function utcTime(at: string): string {
  return `${UTC.format(Date.parse(at))} UTC`;
}

/** "22 November 2026 at 13:04 (Europe/Berlin)": by the owner's clock, for HighLevel's support. */
export function zonedTime(at: string, timeZone?: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { ...FOR_SUPPORT, timeZone });
  return say('time-zoned', {
    time: format.format(Date.parse(at)),
    zone: format.resolvedOptions().timeZone,
  });
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

/** How many of the owner's days ago that was: 0 is today. */
function daysApart(at: string, now: number): number {
  const dayOf = (moment: Date) =>
    new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
  // Rounded, because a day on which the clocks change has 23 or 25 hours.
  return Math.round((dayOf(new Date(now)) - dayOf(new Date(at))) / DAY);
}

/** The day as a heading: "Today", "Yesterday", "3 Nov", "3 Nov 2025". */
export function dayName(at: string, now: number): string {
  const apart = daysApart(at, now);
  if (apart === 0) return say('time-today-title');
  if (apart === 1) return say('time-yesterday-title');
  return date(at, now);
}

/** A moment as it stands in a sentence, with a day as soon as one is needed: after "since", or by itself. */
function inSentence(stem: 'since' | 'at', at: string, now: number): string {
  const apart = daysApart(at, now);
  const time = clockTime(at);
  // Spanish says "la" of the hour that is written as 1, and "las" of all others.
  const values = { time, hour: Number.parseInt(time, 10) };
  if (apart === 0) return say(stem === 'since' ? 'time-since' : 'time-at', values);
  if (apart === 1) return say('time-at-yesterday', values);
  // Six days, so that the weekday of today is never meant for the one a week ago.
  const close = now - Date.parse(at) < 6 * DAY;
  const day = close ? write('weekday', at) : date(at, now);
  return say(stem === 'since' ? 'time-since-day' : 'time-at-day', { ...values, day });
}

/** After "since": "14:05", "yesterday at 14:05", "Tuesday at 14:05", then the date. */
export function sinceWhen(at: string, now: number): string {
  return inSentence('since', at, now);
}

/** After what happened: "at 14:05", "yesterday at 14:05", "on Tuesday at 14:05", then the date. */
export function atWhen(at: string, now: number): string {
  return inSentence('at', at, now);
}

/** "12 October 2026", by the owner's clock: a date that stands by itself in a sentence. */
export function longDate(at: string): string {
  return write('longDate', at);
}

/** For a timeline: the time today, otherwise the day. */
export function shortWhen(at: string, now: number): string {
  return daysApart(at, now) === 0 ? clockTime(at) : dayName(at, now);
}
