// The twin for a browser, set up by the address: `?rows=10000&start=demo&look=slow&address=none&trouble=network`
// (or `trouble=revoked`); `address=none` is HighLevel itself, where the owner has to click. Further: `agencies=3`,
// `with=token` (or `with=both`), `changes=some`, `limit=waiting` (or `limit=paused`),
// `keys=hidden` (or `keys=mixed`).
// Not here: the twin itself (fake.ts).
import type { CredentialKind } from './backend';
import { literal } from '../words/say.svelte';
import { FakeBackend, type FakeOptions } from './fake';

const TROUBLE: FakeOptions = {
  lookError: {
    code: 'no_network',
    message: literal('Key Desk cannot reach HighLevel: this computer seems to have no internet connection.'),
    next: literal('What you see is from the last look. Check the connection, then look again.'),
  },
  notices: [
    {
      code: 'rows_left_out',
      message: literal('3 rows could not be read: rows 14, 90 and 231 had no id.'),
      next: literal('The other 247 sub-accounts are shown. Look again later.'),
    },
  ],
};

const REVOKED: FakeOptions = {
  lookError: {
    code: 'agency_key_wrong',
    message: literal('HighLevel no longer knows your agency API key.'),
    next: literal('Connect again with the key that HighLevel shows now.'),
  },
};

const WITH: Record<string, CredentialKind[]> = {
  token: ['agencyToken'],
  both: ['agencyKey', 'agencyToken'],
};

/** Makes the twin and lets its world go on once a second. */
export function fakeFromAddress(search: string): FakeBackend {
  const asked = new URLSearchParams(search);
  const rows = Number(asked.get('rows') ?? 250);
  const start = asked.get('start');
  const several = Number(asked.get('agencies'));
  const limit = asked.get('limit');
  const keys = asked.get('keys');
  const backend = new FakeBackend({
    rows: Number.isFinite(rows) ? rows : 250,
    start: start === 'demo' || start === 'connected' ? start : 'welcome',
    agencies: several === 2 || several === 3 ? several : 1,
    credentials: WITH[asked.get('with') ?? ''] ?? ['agencyKey'],
    changes: asked.get('changes') === 'some',
    limit: limit === 'waiting' || limit === 'paused' ? limit : 'free',
    keys: keys === 'hidden' || keys === 'mixed' ? keys : 'shown',
    ...(asked.get('look') === 'slow' ? { rowsPerTick: Math.ceil(rows / 6) } : {}),
    ...(asked.get('address') === 'none' ? { regenerateAddress: null } : {}),
    ...(asked.get('trouble') === 'network' ? TROUBLE : {}),
    ...(asked.get('trouble') === 'revoked' ? REVOKED : {}),
  });
  setInterval(() => backend.tick(), 1000);
  return backend;
}
