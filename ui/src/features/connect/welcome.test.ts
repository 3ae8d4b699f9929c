// The first start: what it says, the two ways on, the language, and what is told while the owner waits.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import App from '../../App.svelte';
import type { DeskView, Outcome } from '../../backend';
import { FakeBackend, type FakeOptions } from '../../backend/fake';
import { Desk } from '../../desk.svelte';
import { barriers, readOf, person } from '../../test-desk';
import { SECOND } from '../../time';
import { speak } from '../../words/say.svelte';

afterEach(() => {
  document.body.removeAttribute('style');
  vi.useRealTimers();
  speak('en');
});

async function begin(options: FakeOptions = {}) {
  const backend = new FakeBackend(options);
  const desk = new Desk(backend);
  render(App, { desk });
  await desk.start();
  await screen.findByRole('button', { name: 'Connect my agency' });
  return { backend, desk, user: person() };
}

const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const focused = (name: string) =>
  waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name })));

it('says in three sentences what Key Desk does and keeps to itself, and offers two ways on', async () => {
  await begin();
  const sentences = [...document.querySelectorAll('main li')].map((one) => readOf(one));
  expect(sentences).toEqual([
    'Key Desk shows which of your sub-accounts have an API key and which keys are old or on their way.',
    'It changes nothing until you type CONFIRM.',
    'Your keys stay on this computer and are sent to nobody but HighLevel.',
  ]);
  expect(screen.getAllByRole('heading', { level: 2 }).map(readOf)).toEqual([
    'Try it with a demo agency',
    'Connect my agency',
  ]);
  expect(await barriers()).toEqual([]);
}, 30_000);

it('speaks Spanish as soon as it is chosen there, and remembers it', async () => {
  const { backend, user } = await begin();
  await user.click(screen.getByRole('radio', { name: 'Español' }));
  expect(await screen.findByRole('button', { name: 'Conectar mi agencia' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('es');
  await waitFor(() => expect(backend.saved?.language).toBe('es'));
  await user.click(screen.getByRole('radio', { name: 'English' }));
  expect(await screen.findByRole('button', { name: 'Connect my agency' })).toBeTruthy();
});

it('explains the one technical word it uses', async () => {
  const { user } = await begin();
  await user.click(screen.getByRole('button', { name: 'API key' }));
  expect(await screen.findByText(/long, secret text that opens one sub-account/)).toBeTruthy();
});

describe('the focus', () => {
  it('returns to where the dialog was opened', async () => {
    const { user } = await begin();
    await user.click(screen.getByRole('button', { name: 'Connect my agency' }));
    const dialog = await screen.findByRole('dialog', { name: 'Connect my agency' });
    await waitFor(() => expect(document.activeElement?.id).toBe('credential'));
    await user.keyboard('{Escape}');
    await closed();
    await focused('Connect my agency');
    expect(dialog.isConnected).toBe(false);
  });

  it('returns there also when one dialog handed on to another', async () => {
    const { user } = await begin();
    await user.click(screen.getByRole('button', { name: 'Connect my agency' }));
    await screen.findByRole('dialog', { name: 'Connect my agency' });
    await user.click(screen.getByRole('button', { name: 'Which one do I have?' }));
    await user.click(screen.getByRole('button', { name: 'Add keys of sub-accounts…' }));
    await screen.findByRole('dialog', { name: 'Add keys of sub-accounts' });
    await waitFor(() => expect(document.activeElement?.id).toBe('key-lines'));
    await user.keyboard('{Escape}');
    await closed();
    await focused('Connect my agency');
  });
});

it('leaves the keyboard at the agency’s menu once it is connected', async () => {
  const { user } = await begin();
  await user.click(screen.getByRole('button', { name: 'Connect my agency' }));
  await user.type(await screen.findByLabelText('Paste your key or token'), 'a-key-of-the-test{Enter}');
  await closed();
  await waitFor(() => expect(document.activeElement?.classList.contains('agency-trigger')).toBe(true));
});

describe('a demo that takes long', () => {
  it('shows that it is coming, then says so, and need not be waited for', async () => {
    const { backend, desk } = await begin();
    const left = vi.spyOn(backend, 'leaveDemo');
    let come = () => {};
    const opens = backend.tryDemo.bind(backend);
    vi.spyOn(backend, 'tryDemo').mockImplementation(
      () => new Promise<Outcome<DeskView>>((resolve) => (come = () => void opens().then(resolve))),
    );
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const button = screen.getByRole('button', { name: 'Try the demo agency' });
    button.click();
    await vi.advanceTimersByTimeAsync(200);
    expect(button.querySelector('svg')).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(button.querySelector('svg')).not.toBeNull();
    await vi.advanceTimersByTimeAsync(2 * SECOND);
    expect(screen.getByText(/Making up an agency with 250 sub-accounts/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Don’t wait for it' })).toBeNull();
    await vi.advanceTimersByTimeAsync(8 * SECOND);
    screen.getByRole('button', { name: 'Don’t wait for it' }).click();
    await vi.advanceTimersByTimeAsync(0);
    expect(button.hasAttribute('disabled')).toBe(false);
    come();
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(left).toHaveBeenCalledOnce();
    expect(desk.view?.connection).toBeNull();
  });
});

describe('while an agency is read', () => {
  async function reading(options: FakeOptions) {
    const opened = await begin(options);
    await opened.user.click(screen.getByRole('button', { name: 'Connect my agency' }));
    const dialog = await screen.findByRole('dialog', { name: 'Connect my agency' });
    await opened.user.type(within(dialog).getByLabelText('Paste your key or token'), 'a-key-of-the-test');
    await opened.user.keyboard('{Enter}');
    return { ...opened, dialog };
  }

  it('shows how far it is, and keeps the keyboard in the dialog', async () => {
    const { backend, dialog } = await reading({ rowsPerTick: 100 });
    backend.tick();
    expect(await screen.findByText('100 so far')).toBeTruthy();
    expect(readOf(dialog)).toContain('Reading your sub-accounts…');
    expect(dialog.contains(document.activeElement)).toBe(true);
    expect(await barriers()).toEqual([]);
  }, 30_000);

  it('is stopped with Escape, and the dialog stays with what was pasted', async () => {
    const { desk, dialog, user } = await reading({ rowsPerTick: 100 });
    await screen.findByText('Reading your sub-accounts…');
    await user.keyboard('{Escape}');
    expect(await screen.findByText(/You stopped the look/)).toBeTruthy();
    expect(dialog.isConnected).toBe(true);
    await waitFor(() => expect(document.activeElement?.id).toBe('credential'));
    expect(desk.view?.connection).toBeNull();
  });
});
