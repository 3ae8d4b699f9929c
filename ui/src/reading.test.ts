// The list of sub-accounts is read page by page: first rows at once, nothing lost that changes meanwhile, and what is
// said of the whole agency only once it is whole.
import { describe, expect, it, vi } from 'vitest';
import type { RowsChanged, SubAccountRow } from './backend';
import { FakeBackend } from './backend/fake';
import { Desk } from './desk.svelte';

const NOW = Date.parse('2026-11-22T10:00:00Z');

type Turn = { after: string | null; answer: () => void; fail: () => void };

/** A desk whose pages of ten rows come when the test says so. */
async function slowDesk(rows: number, agencies: 1 | 2 = 1) {
  const backend = new FakeBackend({ start: 'connected', rows, rowsPerPage: 10, agencies, now: () => NOW });
  const real = backend.subAccounts.bind(backend);
  const turns: Turn[] = [];
  vi.spyOn(backend, 'subAccounts').mockImplementation(async (after) => {
    // What the desk says is what is so when it is asked.
    const page = await real(after);
    return new Promise((resolve) => {
      const fail = () =>
        resolve({
          status: 'error',
          error: { code: 'internal', message: { id: 'a', with: {} }, next: { id: 'b', with: {} } },
        });
      turns.push({ after, answer: () => resolve(page), fail });
    });
  });
  let tell: (change: RowsChanged) => void = () => {};
  vi.spyOn(backend, 'onSubAccountsChanged').mockImplementation(async (listener) => {
    tell = listener;
    return () => {};
  });
  const desk = new Desk(backend);
  await desk.start();
  return {
    desk,
    tell: (rows: SubAccountRow[], reload = false) => tell({ agencyId: desk.view!.agencyId, rows, reload }),
    turn: (at: number) =>
      vi.waitFor(() => turns[at] ?? Promise.reject(new Error(`page ${at} is not asked for`))),
    asked: () => turns.length,
    async everyPage(from: number) {
      for (let at = from; !desk.rowsLoaded; at += 1) {
        await vi.waitFor(() => expect(turns.length > at || desk.rowsLoaded).toBe(true));
        turns[at]?.answer();
      }
    },
  };
}

describe('reading the list', () => {
  it('shows the first page while the others come, and counts when all are there', async () => {
    const { desk, turn, asked } = await slowDesk(25);
    (await turn(0)).answer();
    const second = await turn(1);
    await vi.waitFor(() => expect(desk.shown).toHaveLength(10));
    expect([desk.rowsLoaded, desk.counts.all]).toEqual([false, 0]);
    expect(second.after).toBe(desk.prepared[9]!.row.id);
    second.answer();
    (await turn(2)).answer();
    await vi.waitFor(() => expect(desk.rowsLoaded).toBe(true));
    expect([desk.shown.length, desk.counts.all, asked()]).toEqual([25, 25, 3]);
  });

  it('has each row once, in the same order as a list that comes in one piece', async () => {
    const paged = await slowDesk(95);
    await paged.everyPage(0);
    const whole = new Desk(new FakeBackend({ start: 'connected', rows: 95, now: () => NOW }));
    await whole.start();
    await vi.waitFor(() => expect(whole.rowsLoaded).toBe(true));
    expect(paged.desk.shown.map(({ row }) => row)).toEqual(whole.shown.map(({ row }) => row));
  });

  it('loses nothing that changes while it is read, neither in a page before nor in one to come', async () => {
    const { desk, turn, tell, everyPage } = await slowDesk(30);
    const all = await rowsOf(30);
    (await turn(0)).answer();
    await turn(1);
    tell([
      { ...all[2]!, name: 'Changed in the first page' },
      { ...all[25]!, name: 'Changed in the last page' },
    ]);
    await everyPage(1);
    expect(desk.byId.get(all[2]!.id)?.name).toBe('Changed in the first page');
    expect(desk.byId.get(all[25]!.id)?.name).toBe('Changed in the last page');
    expect(desk.prepared).toHaveLength(30);
  });

  it('reads it again when it is told to meanwhile, and once', async () => {
    const { desk, turn, tell, asked } = await slowDesk(15);
    (await turn(0)).answer();
    tell([], true);
    tell([], true);
    (await turn(1)).answer();
    (await turn(2)).answer();
    (await turn(3)).answer();
    await vi.waitFor(() => expect(desk.rowsLoaded).toBe(true));
    await vi.waitFor(() => expect(asked()).toBe(4));
  });

  it('asks for no further page of an agency that is no longer shown', async () => {
    const { desk, turn, everyPage } = await slowDesk(30, 2);
    (await turn(0)).answer();
    const late = await turn(1);
    const former = desk.prepared.map(({ row }) => row.id);
    await vi.waitFor(() => expect(desk.agencies.list).toHaveLength(2));
    await desk.showAgency(desk.agencies.list[1]!);
    late.answer();
    expect((await turn(2)).after).toBeNull();
    await everyPage(2);
    expect(desk.prepared).toHaveLength(30);
    expect(former.some((id) => desk.byId.has(id))).toBe(false);
  });

  it('that breaks off leaves no half a list', async () => {
    const { desk, turn } = await slowDesk(30);
    (await turn(0)).answer();
    (await turn(1)).fail();
    await vi.waitFor(() => expect(desk.problem?.code).toBe('internal'));
    expect([desk.rowsLoaded, desk.prepared.length]).toEqual([false, 0]);
  });

  it('that breaks off when there is one already leaves that', async () => {
    const { desk, turn, everyPage, asked } = await slowDesk(30);
    await everyPage(0);
    const next = asked();
    void desk.reloadRows();
    (await turn(next)).answer();
    (await turn(next + 1)).fail();
    await vi.waitFor(() => expect(desk.problem?.code).toBe('internal'));
    expect([desk.rowsLoaded, desk.prepared.length]).toEqual([true, 30]);
  });
});

/** The rows of a twin that has the same ones. */
async function rowsOf(rows: number): Promise<SubAccountRow[]> {
  const page = await new FakeBackend({ start: 'connected', rows, now: () => NOW }).subAccounts(null);
  return page.status === 'ok' ? page.data.rows : [];
}
