// What the panel knows of a key and its regeneration, without drawing anything.
import { describe, expect, it } from 'vitest';
import { sampleRegeneration, sampleRow } from '../../test-samples';
import { DAY } from '../../time';
import { canBeCompromised, hasKeyToShow, supportText, worthShowing } from './facts';

const row = sampleRow({ keyForm: 'missing', keyLength: null, age: null, fingerprint: null });
const said = { version: '0.4.0', waitHours: 5, timeZone: 'UTC' };
const twice = sampleRegeneration({
  state: 'escalated',
  attempt: 2,
  firstConfirmedAt: '2026-11-22T10:00:00Z',
  confirmedAt: '2026-11-22T15:20:00Z',
});

describe('the message for support', () => {
  it('names the sub-account, both tries in both clocks, what was seen, and the version', () => {
    const text = supportText(row, twice, { version: '0.4.0', waitHours: 5, timeZone: 'America/New_York' });
    expect(text).toContain('"Harbor Dental Group" (id loc1)');
    expect(text).toContain(
      'First try: 22 November 2026 at 05:00 (America/New_York), that is 22 November 2026 at 10:00 UTC.',
    );
    expect(text).toContain(
      'Second try: 22 November 2026 at 10:20 (America/New_York), that is 22 November 2026 at 15:20 UTC.',
    );
    expect(text).toContain('We waited 5 hours each time, as your help article asks.');
    expect(text).toContain('The old key is gone, and no new one has come.');
    expect(text).toContain('Key Desk 0.4.0');
    expect(text).not.toContain('mark-1');
  });

  it('says that the button was gone when there was no second try', () => {
    const once = { ...twice, attempt: 1, confirmedAt: twice.firstConfirmedAt };
    expect(supportText(row, once, said)).toContain(
      'Second try: not possible, the button that regenerates the key was no longer there.',
    );
    expect(supportText(row, once, said)).toContain('5 hours after the first try');
    const confirmedAgain = { ...twice, attempt: 1 };
    expect(supportText(row, confirmedAgain, said)).toContain(
      'Second try: 22 November 2026 at 15:20 UTC, but the button',
    );
  });

  it('says how long this agency waits, beside what HighLevel asks for', () => {
    expect(supportText(row, twice, { ...said, waitHours: 8 })).toContain(
      'We waited 8 hours each time; your help article asks for 5.',
    );
  });

  it('tells a key that is still there from one that is not shown', () => {
    expect(supportText(sampleRow({ keyForm: 'old' }), twice, said)).toContain('The old key is still shown.');
    expect(supportText(sampleRow({ keyForm: 'notDisclosed' }), twice, said)).toContain(
      'does not show keys to other programs',
    );
  });
});

it('knows which keys can be shown and which can be in strange hands', () => {
  const forms = ['missing', 'notDisclosed', 'old', 'new', 'privateIntegrationToken'] as const;
  const of = (is: (one: typeof row) => boolean) => forms.filter((keyForm) => is(sampleRow({ keyForm })));
  expect(of(hasKeyToShow)).toEqual(['old', 'new']);
  expect(of(canBeCompromised)).toEqual(['notDisclosed', 'old', 'new']);
});

it('keeps a card while it is open and for a week after its end', () => {
  const closedAt = '2026-11-22T10:00:00Z';
  const at = Date.parse(closedAt);
  expect(worthShowing(sampleRegeneration({ closedAt: null }), at + 30 * DAY)).toBe(true);
  expect(worthShowing(sampleRegeneration({ closedAt }), at + 6 * DAY)).toBe(true);
  expect(worthShowing(sampleRegeneration({ closedAt }), at + 8 * DAY)).toBe(false);
});
