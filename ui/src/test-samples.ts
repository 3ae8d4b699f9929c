// Rows and regenerations for tests: complete, ordinary, and changed only where a test cares.
import type { RegenerationView, SubAccountRow } from './backend';

export function sampleRow(change: Partial<SubAccountRow> = {}): SubAccountRow {
  return {
    id: 'loc1',
    name: 'Harbor Dental Group',
    city: 'Portland',
    country: 'US',
    status: 'newKey',
    keyForm: 'new',
    keyLength: 254,
    age: { basis: 'issued', since: '2026-10-12T10:00:00Z' },
    lookedAt: '2026-11-22T10:00:00Z',
    listed: true,
    fingerprint: 'mark-1',
    foreignSubAccountId: null,
    regeneration: null,
    route: 'endpoint',
    placeNames: [],
    openPlaces: 0,
    expired: null,
    change: null,
    keyGiven: false,
    note: '',
    ...change,
  };
}

export function sampleRegeneration(change: Partial<RegenerationView> = {}): RegenerationView {
  return {
    id: 1,
    subAccountId: 'loc1',
    attempt: 1,
    state: 'waiting',
    confirmedAt: '2026-11-22T10:00:00Z',
    since: '2026-11-22T10:00:00Z',
    until: '2026-11-22T15:00:00Z',
    closedAt: null,
    reason: null,
    oldKeyStillThere: false,
    route: 'endpoint',
    firstConfirmedAt: '2026-11-22T10:00:00Z',
    compromisedAt: null,
    failure: null,
    ...change,
  };
}
