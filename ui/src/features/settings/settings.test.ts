// The page of agency settings: defaults in the fields, problems as one types, saving, and leaving with something unsaved.
import { configure, screen, waitFor, within } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import type { FakeOptions } from '../../backend/fake';
import { newKey } from '../../backend/fake/keys';
import { barriers, openDesk, readOf } from '../../test-desk';
import { sayPhrase } from '../../words/say.svelte';
import { ENTRIES, lookChoices, ownWebOffer, SETTING_NAMES, settingWords } from './setting-words';

// Whole journeys through the face, on a machine that may be busy with other work.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

const field = (name: string) => document.querySelector<HTMLInputElement>(`#setting-${name}`)!;
const problem = (name: string) => document.querySelector<HTMLElement>(`[data-problem="${name}"]`);
const back = (name: string) => document.querySelector<HTMLElement>(`[data-default="${name}"]`);
const note = (name: string) => document.querySelector<HTMLElement>(`[data-note="${name}"]`);
const saveButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Save' });
/** Whether there is anything to save, or to say of it. */
const bar = () => document.querySelector<HTMLElement>('[data-save-bar]');

async function openSettings(options: FakeOptions = {}) {
  const opened = await openDesk(options, 'settings');
  await waitFor(() => expect(field('dueAfterDays')).not.toBeNull());
  const savedSettings = async () => {
    const outcome = await opened.backend.agencySettings();
    if (outcome.status === 'error') throw new Error(sayPhrase(outcome.error.message));
    return outcome.data.settings;
  };
  return { ...opened, savedSettings };
}

async function openAdvanced(options: FakeOptions = {}) {
  const opened = await openSettings(options);
  await opened.user.click(document.querySelector('#settings-advanced-title button')!);
  return opened;
}

it('shows every setting with its default, and keeps the advanced ones folded away', async () => {
  const { user } = await openSettings();
  expect(field('dueAfterDays').placeholder).toBe('90');
  expect(document.querySelector<HTMLElement>('#settings-advanced')!.hidden).toBe(true);
  await user.click(document.querySelector('#settings-advanced-title button')!);
  expect(document.querySelector<HTMLElement>('#settings-advanced')!.hidden).toBe(false);
  for (const name of SETTING_NAMES) {
    expect(field(name).value, name).toBe('');
    if (ENTRIES[name] === 'choice') continue;
    expect(field(name).placeholder, name).not.toBe('');
    expect(back(name), name).toBeNull();
  }
  expect(field('base').placeholder).toBe('https://rest.gohighlevel.com/v1');
  expect(field('regenerate').placeholder).toBe('None');
  expect(bar()).toBeNull();
  expect(await barriers()).toEqual([]);
});

it('refuses an address that is neither https nor on this computer, under its field and before saving', async () => {
  const { user } = await openAdvanced();
  await user.type(field('base'), 'http://example.com');
  await waitFor(() => expect(problem('base')).not.toBeNull());
  expect(readOf(problem('base')!)).toContain('https://');
  expect(field('base').getAttribute('aria-invalid')).toBe('true');
  expect(field('base').getAttribute('aria-describedby')).toContain('setting-base-problem');
  expect(saveButton().disabled).toBe(true);
  expect(note('asked-again')).toBeNull();
  expect(await barriers()).toEqual([]);
  await user.click(back('base')!);
  expect(field('base').value).toBe('');
  expect(document.activeElement).toBe(field('base'));
  await waitFor(() => expect(problem('base')).toBeNull());
  expect(field('base').getAttribute('aria-invalid')).toBe('false');
  expect(bar()).toBeNull();
});

it('takes only whole numbers, within bounds that the desk names', async () => {
  const { user } = await openAdvanced();
  await user.type(field('pageSize'), 'many');
  expect(readOf(problem('pageSize')!)).toContain('whole number');
  await user.clear(field('pageSize'));
  await user.type(field('pageSize'), '5000');
  await waitFor(() => expect(readOf(problem('pageSize')!)).toContain('1000'));
  expect(saveButton().disabled).toBe(true);
  await user.clear(field('pageSize'));
  await user.type(field('pageSize'), '50');
  await waitFor(() => expect(problem('pageSize')).toBeNull());
  expect(saveButton().disabled).toBe(false);
});

it('saves the name and what differs from the defaults, and says so', async () => {
  const { desk, savedSettings, user } = await openSettings();
  const name = screen.getByLabelText('What it is called here');
  await user.clear(name);
  await user.type(name, 'Tidewater Media');
  await user.type(field('dueAfterDays'), '60');
  await user.click(screen.getByLabelText('Try the keys of sub-accounts at each look'));
  await user.click(saveButton());
  await waitFor(() => expect(note('saved')).not.toBeNull());
  expect(desk.announcement).toBe('Saved.');
  expect(desk.view?.connection).toMatchObject({
    agencyName: 'Tidewater Media',
    dueAfterDays: 60,
    probing: true,
  });
  expect(await savedSettings()).toMatchObject({ dueAfterDays: 60, probing: true, pageSize: null });
  // The page stays, with nothing left to save.
  expect(field('dueAfterDays').value).toBe('60');
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  await user.click(back('dueAfterDays')!);
  expect(note('saved')).toBeNull();
  await user.click(saveButton());
  await waitFor(() => expect(desk.view?.connection?.dueAfterDays).toBe(90));
});

it('a default typed out is no change', async () => {
  const { desk, user } = await openSettings();
  await user.type(field('dueAfterDays'), '90');
  expect(back('dueAfterDays')).toBeNull();
  expect(bar()).toBeNull();
  expect(desk.unsaved).toBe(false);
});

it('saves with Enter what was typed a moment before, but nothing that is wrong', async () => {
  const { savedSettings, user } = await openAdvanced();
  await user.type(field('waitHours'), '6{Enter}');
  await waitFor(async () => expect((await savedSettings()).waitHours).toBe(6));
  await waitFor(() => expect(note('saved')).not.toBeNull());
  await user.clear(field('waitHours'));
  await user.type(field('waitHours'), '500{Enter}');
  await waitFor(() => expect(problem('waitHours')).not.toBeNull());
  expect((await savedSettings()).waitHours).toBe(6);
});

it('says before saving that a key goes to another address and has to be pasted again', async () => {
  const { user } = await openAdvanced();
  await user.type(field('web'), 'https://app.example.com');
  await waitFor(() => expect(saveButton().disabled).toBe(false));
  expect(note('asked-again')).toBeNull();
  await user.type(field('api2'), 'https://api.example.com');
  // There is no token that would go there.
  expect(note('asked-again')).toBeNull();
  await user.type(field('base'), 'https://rest.example.com/v1');
  await waitFor(() => expect(note('asked-again')).not.toBeNull());
  expect(readOf(note('asked-again')!)).toBe(
    'Your key would go to this address, so Key Desk asks for it again: it is taken off this computer when you save.',
  );
});

it('offers the agency’s own address as HighLevel knows it, as long as none is entered', async () => {
  const { desk, user } = await openAdvanced({ credentials: ['agencyKey', 'agencyToken'] });
  const offer = () => document.querySelector<HTMLElement>('[data-offer="web"]');
  expect(readOf(offer()!)).toContain('HighLevel says your agency’s own address is app.bluewater.example.');
  expect(await barriers()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Use it' }));
  expect(field('web').value).toBe('https://app.bluewater.example');
  expect(document.activeElement).toBe(field('web'));
  expect(offer()).toBeNull();
  await user.click(saveButton());
  await waitFor(() =>
    expect(desk.view?.connection?.pageAddress).toMatch(/^https:\/\/app\.bluewater\.example\//),
  );
  expect(offer()).toBeNull();
});

it.each([
  ['app.bluewater.example', 'https://app.bluewater.example'],
  [' https://app.bluewater.example/ ', 'https://app.bluewater.example'],
  ['app.gohighlevel.com', null],
  ['', null],
  [null, null],
])('offers no address that is none, or HighLevel’s own: %s', (domain, value) => {
  expect(ownWebOffer(domain, 'https://app.gohighlevel.com')?.value ?? null).toBe(value);
});

it('keys of sub-accounts stay with the address they were given for', async () => {
  const { backend, user } = await openAdvanced();
  await backend.addKeys({
    text: `Harbor, ${newKey('loc9', 'a', 0)}`,
    answers: [],
    agencyName: '',
    settings: {},
    sessionOnly: false,
    another: false,
  });
  await user.type(field('base'), 'https://rest.example.com/v1');
  await waitFor(() => expect(readOf(problem('base')!)).toContain('keys of sub-accounts were given'));
  expect(saveButton().disabled).toBe(true);
});

it('after saving another address asks for the key at once', async () => {
  const { desk, savedSettings, user } = await openAdvanced();
  await user.type(field('base'), 'https://rest.example.com/v1');
  await waitFor(() => expect(note('asked-again')).not.toBeNull());
  await user.click(saveButton());
  await waitFor(() => expect(desk.view?.connection).toBeNull());
  expect((await savedSettings()).addresses).toMatchObject({ base: 'https://rest.example.com/v1' });
  expect(await screen.findByRole('dialog')).toBeTruthy();
  expect(desk.connectOpen).toBe(true);
});

it('asks before leaving with something unsaved: staying keeps it, leaving gives it up', async () => {
  const { desk, savedSettings, user } = await openSettings();
  await user.type(field('dueAfterDays'), '30');
  await user.click(screen.getByRole('button', { name: 'Help' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Leave without saving?' });
  expect(document.activeElement?.textContent).toBe('Stay here');
  await user.click(within(dialog).getByRole('button', { name: 'Stay here' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(desk.page).toBe('settings');
  expect(field('dueAfterDays').value).toBe('30');

  await user.click(screen.getByRole('button', { name: 'Help' }));
  await user.click(await screen.findByRole('button', { name: 'Leave without saving' }));
  await waitFor(() => expect(desk.page).toBe('help'));
  expect((await savedSettings()).dueAfterDays).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Activity' }));
  await waitFor(() => expect(desk.page).toBe('activity'));
});

it('another agency is shown only after the same question', async () => {
  const { desk, user } = await openSettings({ agencies: 2 });
  const first = desk.view!.agencyId;
  await user.type(field('dueAfterDays'), '30');
  const other = desk.agencies.list.find((agency) => !agency.shown)!;
  await desk.showAgency(other);
  expect(desk.view!.agencyId).toBe(first);
  await user.click(await screen.findByRole('button', { name: 'Leave without saving' }));
  await waitFor(() => expect(desk.view!.agencyId).toBe(other.id));
  expect(desk.page).toBe('overview');
});

it('looks by itself as often as is chosen, also as rarely as never', async () => {
  const { savedSettings, user } = await openSettings();
  const every = screen.getByLabelText<HTMLSelectElement>('Key Desk looks by itself');
  expect([...every.options].map(({ text }) => text)).toEqual([
    'Only when I ask',
    'Every 15 minutes',
    'Every hour',
    'Every 4 hours',
    'Once a day',
  ]);
  await user.selectOptions(every, 'Every 4 hours');
  await user.click(saveButton());
  await waitFor(async () => expect((await savedSettings()).lookEveryMinutes).toBe(240));
  await waitFor(() => expect(note('saved')).not.toBeNull());
  await user.selectOptions(every, 'Only when I ask');
  await user.click(saveButton());
  await waitFor(async () => expect((await savedSettings()).lookEveryMinutes).toBeNull());
});

it('keeps a way of looking that is none of those offered', () => {
  expect(lookChoices('30').map(({ value }) => value)).toEqual(['', '15', '30', '60', '240', '1440']);
});

it('has words for every setting', () => {
  for (const name of SETTING_NAMES) {
    for (const words of Object.values(settingWords(name))) expect(words ?? '').not.toMatch(/^settings?-/);
  }
});

it('gives up what was changed when asked to', async () => {
  const { desk, user } = await openSettings();
  await user.type(field('dueAfterDays'), '30');
  await waitFor(() => expect(bar()).not.toBeNull());
  await user.click(screen.getByRole('button', { name: 'Discard changes' }));
  expect(field('dueAfterDays').value).toBe('');
  expect(bar()).toBeNull();
  expect(desk.unsaved).toBe(false);
});
