// The activity page: searched, of one sub-account, page by page, and as a file.
import { readFileSync } from 'node:fs';
import { configure, render, screen, waitFor, within } from '@testing-library/svelte';
import axe from 'axe-core';
import { expect, it, vi } from 'vitest';
import App from '../../App.svelte';
import { FakeBackend } from '../../backend/fake';
import { Desk } from '../../desk.svelte';
import { ACTIVITY_GROUPS, ACTIVITY_KINDS, groupName, kindName } from './activity-words';
import { say } from '../../words/say.svelte';
import { person } from '../../test-desk';

// Whole journeys through the face, on a machine that may be busy with other work.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

async function open(places = 0) {
  const backend = new FakeBackend({ start: 'connected', rows: 300 });
  const desk = new Desk(backend);
  render(App, { desk });
  await desk.start();
  await waitFor(() => expect(desk.rowsLoaded).toBe(true));
  await desk.places.addToMany(
    desk.prepared.slice(0, places).map(({ row }) => row.id),
    { id: null, subAccountId: '', kind: 'apiNation', name: '', link: '', note: '' },
  );
  desk.page = 'activity';
  await screen.findByRole('heading', { name: 'Activity' });
  await waitFor(() => expect(lines().length).toBeGreaterThan(0));
  return { backend, desk, user: person() };
}

const lines = () => [...document.querySelectorAll<HTMLElement>('[data-activity]')];

it('is searched by name and by what happened', async () => {
  const { user } = await open();
  const search = screen.getByLabelText('Search the activity');
  await user.type(search, 'harbor took');
  await waitFor(() => expect(lines()).toHaveLength(1));
  expect(lines()[0]!.textContent).toContain('HighLevel took the request');
  await user.clear(search);
  await user.type(search, 'zzzz');
  expect(await screen.findByText(/Nothing that happened matches/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Clear the search' }));
  await waitFor(() => expect(lines().length).toBeGreaterThan(3));
});

it('shows more on request, and keeps it when something new happens', async () => {
  const { desk, user } = await open(260);
  await waitFor(() => expect(lines()).toHaveLength(200));
  // By its text: asking hundreds of lines for their roles takes this test long.
  await user.click(await screen.findByText('Show more'));
  await waitFor(() => expect(lines().length).toBeGreaterThan(260));
  const before = lines().length;
  expect(screen.queryByText('Show more')).toBeNull();
  const row = desk.prepared[280]!.row;
  await desk.places.save({ id: null, subAccountId: row.id, kind: 'make', name: 'news', link: '', note: '' });
  await waitFor(() => expect(lines()[0]!.textContent).toContain('Make · news'));
  expect(lines().length).toBe(before + 1);
});

it('is narrowed to one sub-account and widened again', async () => {
  const { desk, user } = await open();
  const name = desk.prepared[0]!.row.name;
  await user.click(screen.getAllByRole('button', { name: `Only ${name}` })[0]!);
  await waitFor(() => expect(lines().every((line) => line.textContent.includes(name))).toBe(true));
  await user.click(screen.getByRole('button', { name: /show the whole agency/ }));
  await waitFor(() => expect(lines().some((line) => !line.textContent.includes(name))).toBe(true));
});

it('is saved as it is searched for', async () => {
  const { backend, user } = await open();
  await user.type(screen.getByLabelText('Search the activity'), 'connected');
  await waitFor(() => expect(lines()).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: 'Export (CSV)' }));
  const note = await waitFor(() => document.querySelector<HTMLElement>('[data-saved]')!);
  expect(note.textContent).toContain('in Downloads');
  expect(backend.savedFiles.get('Key Desk activity.csv')?.split('\n')).toHaveLength(1);
  await user.click(within(note).getByRole('button', { name: 'Show in folder' }));
  expect(backend.shownFile).toBe('Key Desk activity.csv');
});

it('has no barrier that an automatic check can find', async () => {
  await open();
  const found = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

it('shows one kind of happenings alone, and everything again', async () => {
  const { user } = await open(3);
  const before = lines().length;
  await user.click(screen.getByRole('button', { name: groupName('places') }));
  await waitFor(() => expect(lines()).toHaveLength(3));
  expect(lines().every((line) => line.dataset.activity === 'placeAdded')).toBe(true);
  expect(screen.getByRole('button', { name: groupName('places') }).getAttribute('aria-pressed')).toBe('true');
  await user.click(within(screen.getByRole('group')).getByRole('button', { name: groupName('setUp') }));
  expect(await screen.findByText(say('activity-no-group'))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: say('activity-show-all') }));
  await waitFor(() => expect(lines()).toHaveLength(before));
});

it('finds a kind however far back it is, and says that more is there only when it is', async () => {
  const { user } = await open(260);
  await waitFor(() => expect(lines()).toHaveLength(200));
  expect(lines().some((line) => line.dataset.activity === 'connected')).toBe(false);
  await user.click(screen.getByText(groupName('access')));
  await waitFor(() => expect(lines().some((line) => line.dataset.activity === 'connected')).toBe(true));
  expect(screen.queryByText(say('activity-more'))).toBeNull();
  await user.click(screen.getByText(groupName('places')));
  await user.click(await screen.findByText(say('activity-more')));
  await waitFor(() => expect(lines()).toHaveLength(260));
  expect(screen.queryByText(say('activity-more'))).toBeNull();
});

it('has a word, a group and a colour for every kind that the bridge knows', () => {
  const bridge = readFileSync('src/bindings.ts', 'utf8').replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '');
  const union = /export type ActivityKind\s*=([^;]*);/.exec(bridge)?.[1] ?? '';
  const kinds = [...union.matchAll(/["']([A-Za-z]+)["']/g)].map((match) => match[1] ?? '');
  expect(kinds.length).toBeGreaterThan(20);
  expect(Object.keys(ACTIVITY_KINDS).sort()).toEqual(kinds.sort());
  for (const kind of Object.keys(ACTIVITY_KINDS) as (keyof typeof ACTIVITY_KINDS)[]) {
    expect(kindName(kind)).not.toContain('activity-kind');
  }
  for (const group of ACTIVITY_GROUPS) expect(groupName(group)).not.toContain('activity-group');
});
