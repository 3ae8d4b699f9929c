// The owner's words: every status and filter has some, and the offer to regenerate follows the state.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RegenerationState, Status } from './backend';
import { sampleRegeneration, sampleRow } from './test-samples';
import {
  FILTERS,
  NEEDS_YOU,
  REGENERATION_TITLES,
  STATUS_WORDS,
  filterName,
  lengthWords,
  nameOf,
  place,
  regenerateOffer,
  regenerationTitle,
} from './words';

describe('statuses', () => {
  const statuses = Object.keys(STATUS_WORDS) as Status[];

  it('each have a short word, a whole sentence and a place of their own in the order', () => {
    expect(statuses).toHaveLength(11);
    for (const status of statuses) {
      expect(STATUS_WORDS[status].short.length, status).toBeLessThanOrEqual(12);
      expect(STATUS_WORDS[status].sentence, status).toMatch(/\.$/);
    }
    expect(new Set(statuses.map((status) => STATUS_WORDS[status].rank)).size).toBe(statuses.length);
    expect(new Set(statuses.map((status) => STATUS_WORDS[status].short)).size).toBe(statuses.length);
  });

  it('stand in DESIGN.md as they are said, in the order of the table', () => {
    const written = [
      ...readFileSync('DESIGN.md', 'utf8').matchAll(/^\| `(\w+)` +\| (.+?) +\| (\w+) +\|.*$/gm),
    ]
      .map((match) => match.slice(1))
      .filter(([status]) => statuses.includes(status as Status));
    const said = [...statuses]
      .sort((a, b) => STATUS_WORDS[a].rank - STATUS_WORDS[b].rank)
      .map((status) => [status, STATUS_WORDS[status].short, STATUS_WORDS[status].tone]);
    expect(written).toEqual(said);
  });

  it('that need the owner come before all others', () => {
    const needing = NEEDS_YOU.map((status) => STATUS_WORDS[status].rank);
    const others = statuses
      .filter((status) => !NEEDS_YOU.includes(status))
      .map((status) => STATUS_WORDS[status].rank);
    expect(Math.max(...needing)).toBeLessThan(Math.min(...others));
  });

  it('are each reachable through a filter', () => {
    const covered = statuses.filter((status) => FILTERS.includes(status) || NEEDS_YOU.includes(status));
    expect(covered).toEqual(statuses);
    expect(FILTERS.map(filterName)).toContain('Needs you');
  });
});

describe('the offer to regenerate', () => {
  const offerIn = (state: RegenerationState) =>
    regenerateOffer(sampleRow({ regeneration: sampleRegeneration({ state }) })).kind;

  it('is never made while a key is on its way', () => {
    expect([offerIn('confirmed'), offerIn('waiting'), offerIn('unknown')]).toEqual(['none', 'none', 'none']);
  });

  it('is made once more when five hours passed, and then no more', () => {
    expect(offerIn('retryDue')).toBe('second');
    expect(offerIn('escalated')).toBe('none');
  });

  it('is made anew when the last one is over', () => {
    expect([offerIn('arrived'), offerIn('failed'), offerIn('dismissed')]).toEqual([
      'first',
      'first',
      'first',
    ]);
    expect(regenerateOffer(sampleRow({ keyForm: 'missing', status: 'noKey' })).kind).toBe('first');
  });

  it('is made for a key that HighLevel does not show: the owner clicks there', () => {
    const hidden = sampleRow({ keyForm: 'notDisclosed', status: 'notDisclosed', route: 'guided' });
    expect(regenerateOffer(hidden).kind).toBe('first');
  });

  it('is not made for a token or for a sub-account that is gone, and says why', () => {
    expect(regenerateOffer(sampleRow({ keyForm: 'privateIntegrationToken', status: 'token' }))).toEqual({
      kind: 'none',
      why: 'A Private Integration Token is renewed in HighLevel itself.',
    });
    expect(regenerateOffer(sampleRow({ listed: false })).kind).toBe('none');
  });
});

it('every state of a regeneration has a title, and what the owner clicks is not said to be sent', () => {
  for (const title of Object.values(REGENERATION_TITLES)) expect(title).not.toBe('');
  const confirmed = sampleRegeneration({ state: 'confirmed' });
  expect(regenerationTitle(confirmed)).toBe('Being sent to HighLevel');
  expect(regenerationTitle({ ...confirmed, route: 'guided' })).toBe('Now click in HighLevel');
  const failed = sampleRegeneration({ state: 'failed' });
  const titles = (['refused', 'notClicked', 'noButton'] as const).map((failure) =>
    regenerationTitle({ ...failed, failure }),
  );
  expect(new Set(titles).size).toBe(3);
});

it('lengths, places and nameless rows read well', () => {
  expect([lengthWords(254), lengthWords(1), lengthWords(null)]).toEqual([
    '254 characters',
    '1 character',
    '–',
  ]);
  expect(place({ city: 'Leeds', country: 'GB' })).toBe('Leeds, GB');
  expect(place({ city: '', country: 'GB' })).toBe('GB');
  expect(nameOf({ name: '  ', id: 'abc' })).toBe('No name (abc)');
});
