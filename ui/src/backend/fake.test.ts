// The twin keeps what the real desk promises about what leaves it: notes are noted, files hold no key and nothing that
// tells two keys apart, and after erasing nothing is left.
import { describe, expect, it } from 'vitest';
import { sayPhrase } from '../words/say.svelte';
import { FIRST_PREFERENCES, type Outcome } from './backend';
import { FakeBackend } from './fake';

function data<T>(outcome: Outcome<T>): T {
  if (outcome.status === 'error') throw new Error(sayPhrase(outcome.error.message));
  return outcome.data;
}

async function desk() {
  const backend = new FakeBackend({ start: 'connected', rows: 20 });
  const { rows } = data(await backend.subAccounts(null));
  const [first, second] = rows;
  if (!first || !second) throw new Error('no rows');
  return { backend, rows, first, second };
}

describe('a note', () => {
  it('stands in its row and in the log, and is taken away by an empty one', async () => {
    const { backend, first } = await desk();
    expect(data(await backend.saveNote(first.id, ' pays in May ')).note).toBe('pays in May');
    const log = data(await backend.activity({ subAccountId: first.id, search: '', kinds: [], before: null }));
    expect(log[0]?.kind).toBe('noteChanged');
    expect(data(await backend.saveNote(first.id, '')).note).toBe('');
  });

  it('that is too long is not kept', async () => {
    const { backend, first } = await desk();
    const outcome = await backend.saveNote(first.id, 'a'.repeat(2001));
    expect(outcome.status).toBe('error');
    expect(data(await backend.subAccounts(null)).rows.find((row) => row.id === first.id)?.note).toBe('');
  });
});

describe('files', () => {
  it('have the named rows in their order, and all by name where none is named', async () => {
    const { backend, rows, first, second } = await desk();
    const some = data(await backend.exportKeys([second.id, first.id])).name;
    const ids = (name: string) =>
      (backend.savedFiles.get(name) ?? '').split('\n').flatMap((line) => /"(loc\w+)"/.exec(line)?.[1] ?? []);
    expect(ids(some)).toEqual([second.id, first.id]);
    expect(ids(data(await backend.exportKeys([])).name)).toHaveLength(rows.length);
  });

  it('hold no key, and nothing that tells two keys apart', async () => {
    const { backend, rows } = await desk();
    for (const { name } of [
      data(await backend.exportKeys([])),
      data(await backend.exportReport([])),
      data(await backend.exportEverything()),
    ]) {
      const text = backend.savedFiles.get(name) ?? '';
      expect(text).toContain(rows[0]?.id);
      expect(text).not.toMatch(/mark-\d|fingerprint|eyJ/);
    }
  });

  it('show names as text, whatever they are', async () => {
    const { backend, first } = await desk();
    data(await backend.saveNote(first.id, '<script>"x"</script>'));
    const { name } = data(await backend.exportReport([first.id]));
    expect(backend.savedFiles.get(name)).toContain('&lt;script&gt;&quot;x&quot;&lt;/script&gt;');
    data(await backend.openSavedFile(name));
    expect(backend.openedFile).toBe(name);
    expect((await backend.openSavedFile('nothing.html')).status).toBe('error');
  });
});

describe('erasing everything', () => {
  it('wants its word', async () => {
    const { backend, rows } = await desk();
    expect((await backend.eraseEverything('erase it')).status).toBe('error');
    expect(data(await backend.subAccounts(null)).rows).toHaveLength(rows.length);
  });

  it('leaves nothing', async () => {
    const { backend } = await desk();
    await backend.savePreferences({ ...FIRST_PREFERENCES, theme: 'dark' });
    await backend.setStartsWithComputer(true);
    const view = data(await backend.eraseEverything('erase'));
    expect(view.connection).toBeNull();
    expect(data(await backend.subAccounts(null)).rows).toEqual([]);
    expect(data(await backend.agencies())).toEqual([]);
    expect(data(await backend.preferences())).toEqual(FIRST_PREFERENCES);
    expect(data(await backend.startsWithComputer())).toBe(false);
  });
});
