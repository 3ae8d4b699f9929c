// Times as the owner reads them.
import { describe, expect, it } from 'vitest';
import {
  DAY,
  HOUR,
  MINUTE,
  SECOND,
  ago,
  atWhen,
  dayName,
  duration,
  forTimeField,
  fromTimeField,
  keyAge,
  keyAgeSentence,
  shortWhen,
  sinceWhen,
  timeLeft,
  zonedTime,
} from './time';
import { speak } from './words/say.svelte';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const before = (milliseconds: number) => new Date(NOW - milliseconds).toISOString();

it.each([
  [3 * HOUR + 12 * MINUTE, '3 h 12 min'],
  [5 * HOUR, '5 h'],
  [MINUTE, '1 min'],
  [61 * SECOND, '2 min'],
  [40 * SECOND, '40 s'],
  [1, '1 s'],
  [0, '0 s'],
  [-5 * SECOND, '0 s'],
])('a duration of %i ms is "%s"', (milliseconds, words) => {
  expect(duration(milliseconds)).toBe(words);
});

it('a wait that is over says that the last look is due, not a negative time', () => {
  expect(timeLeft(before(-12 * MINUTE), NOW)).toBe('12 min left');
  expect(timeLeft(before(SECOND), NOW)).toBe('last look now');
});

describe('the age of a key', () => {
  it('is exact where the key tells its date', () => {
    expect(keyAge({ basis: 'issued', since: before(41 * DAY) }, NOW)).toBe('41 days');
    expect(keyAge({ basis: 'issued', since: before(DAY) }, NOW)).toBe('1 day');
    expect(keyAge({ basis: 'issued', since: before(HOUR) }, NOW)).toBe('today');
    expect(keyAgeSentence({ basis: 'issued', since: before(41 * DAY) }, NOW)).toBe('made 41 days ago');
  });

  it('is only a lower bound where Key Desk knows no more than when it first saw it', () => {
    expect(keyAge({ basis: 'firstSeen', since: before(412 * DAY) }, NOW)).toBe('at least 412 days');
    expect(keyAge({ basis: 'firstSeen', since: before(HOUR) }, NOW)).toBe('first seen today');
  });

  it('that nobody knows is said so', () => {
    expect(keyAge(null, NOW)).toBe('not known');
  });
});

it.each([
  [20 * SECOND, 'just now'],
  [-SECOND, 'just now'],
  [MINUTE, '1 minute ago'],
  [2 * MINUTE, '2 minutes ago'],
  [3 * HOUR, '3 hours ago'],
  [30 * HOUR, 'yesterday'],
  [5 * DAY, '5 days ago'],
  [19 * DAY, 'on 3 Nov'],
  [400 * DAY, 'on 18 Oct 2025'],
])('%i ms before now is "%s"', (milliseconds, words) => {
  expect(ago(before(milliseconds), NOW)).toBe(words);
});

it('a timeline shows the time of day today and the day otherwise', () => {
  const noon = new Date(2026, 10, 22, 12, 0).getTime();
  expect(shortWhen(new Date(2026, 10, 22, 10, 14).toISOString(), noon)).toBe('10:14');
  expect(shortWhen(new Date(2026, 10, 21, 23, 59).toISOString(), noon)).toBe('Yesterday');
  expect(dayName(new Date(2026, 10, 3, 8, 0).toISOString(), noon)).toBe('3 Nov');
});

it('names the zone beside the owner’s own time', () => {
  expect(zonedTime('2026-11-22T12:04:00Z', 'Europe/Berlin')).toBe(
    '22 November 2026 at 13:04 (Europe/Berlin)',
  );
});

it('a field for day and time keeps the minute, and an unfinished one is no moment', () => {
  expect(fromTimeField(forTimeField(NOW))).toBe(NOW);
  expect(forTimeField(NOW)).toMatch(/^2026-11-2\dT\d\d:00$/);
  expect(fromTimeField(forTimeField(NOW).replace('T', ' '))).toBe(NOW);
  expect([fromTimeField(''), fromTimeField('2026-11-')]).toEqual([null, null]);
});

it('after "since" stands the time, with a day as soon as one is needed', () => {
  // At noon by the owner's clock, so that the days are the same wherever this runs.
  const noon = new Date(2026, 10, 22, 12, 0).getTime();
  const ago = (milliseconds: number) => sinceWhen(new Date(noon - milliseconds).toISOString(), noon);
  expect(ago(2 * HOUR)).toBe('10:00');
  expect(ago(DAY)).toBe('yesterday at 12:00');
  expect(ago(5 * DAY)).toBe('Tuesday at 12:00');
  // A week ago it was Sunday too.
  expect(ago(7 * DAY)).toBe('15 Nov at 12:00');
  expect(ago(400 * DAY)).toBe('18 Oct 2025 at 12:00');
});

it('after what happened stands "at" with the time, in either language', async () => {
  const noon = new Date(2026, 10, 22, 12, 0).getTime();
  const both = (milliseconds: number) => {
    const at = new Date(noon - milliseconds).toISOString();
    return [atWhen(at, noon), sinceWhen(at, noon)];
  };
  expect(both(2 * HOUR)).toEqual(['at 10:00', '10:00']);
  expect(both(DAY)).toEqual(['yesterday at 12:00', 'yesterday at 12:00']);
  expect(both(5 * DAY)).toEqual(['on Tuesday at 12:00', 'Tuesday at 12:00']);
  expect(both(7 * DAY)).toEqual(['on 15 Nov at 12:00', '15 Nov at 12:00']);
  await speak('es');
  expect(both(2 * HOUR)).toEqual(['a las 10:00', 'las 10:00']);
  expect(both(11 * HOUR)).toEqual(['a la 1:00', 'la 1:00']);
  expect(both(DAY)).toEqual(['ayer a las 12:00', 'ayer a las 12:00']);
  expect(both(5 * DAY)).toEqual(['el martes a las 12:00', 'el martes a las 12:00']);
  expect(both(7 * DAY)).toEqual(['el 15 nov a las 12:00', 'el 15 nov a las 12:00']);
  await speak('en');
});
