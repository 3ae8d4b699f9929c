// Messages come, stay as long as they should, and can be taken back; errors stay and can be copied.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskError } from '../backend';
import { barriers } from '../test-desk';
import { literal } from '../words/say.svelte';
import ErrorNote from './ErrorNote.svelte';
import MessagesView from './Messages.svelte';
import { Messages, STAYS } from './messages.svelte';

const texts = (messages: Messages) => messages.shown.map((message) => message.text);

describe('messages', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
  afterEach(() => vi.useRealTimers());

  function open() {
    const messages = new Messages();
    render(MessagesView, { messages });
    return { messages, user: userEvent.setup({ advanceTimers: vi.advanceTimersByTime }) };
  }

  it('leave by themselves, each in its own time', () => {
    const messages = new Messages();
    messages.tell('first');
    vi.advanceTimersByTime(3000);
    messages.tell('second');
    vi.advanceTimersByTime(STAYS - 3000);
    expect(texts(messages)).toEqual(['second']);
    vi.advanceTimersByTime(3000);
    expect(texts(messages)).toEqual([]);
  });

  it('are three at most; the oldest makes room', () => {
    const messages = new Messages();
    for (const text of ['1', '2', '3', '4']) messages.tell(text);
    expect(texts(messages)).toEqual(['2', '3', '4']);
  });

  it('of the same happenings are one, with their sum, as long as it is shown', () => {
    const messages = new Messages();
    const arrived = (count: number, of = 'keys') =>
      messages.tellSum(of, count, (sum) => `${sum} arrived for ${of}`);
    arrived(1);
    messages.tell('Saved.');
    vi.advanceTimersByTime(STAYS - 1000);
    arrived(2);
    expect(texts(messages)).toEqual(['Saved.', '3 arrived for keys']);
    arrived(1, 'others');
    vi.advanceTimersByTime(STAYS - 1000);
    expect(texts(messages)).toEqual(['3 arrived for keys', '1 arrived for others']);
    vi.advanceTimersByTime(1000);
    arrived(1);
    expect(texts(messages)).toEqual(['1 arrived for keys']);
  });

  it('stay while they are pointed at, and then for the time they had left', async () => {
    const { messages, user } = open();
    messages.tell('The place was removed.');
    vi.advanceTimersByTime(STAYS - 1000);
    await user.hover(await screen.findByText('The place was removed.'));
    await tick();
    vi.advanceTimersByTime(STAYS * 3);
    expect(texts(messages)).toHaveLength(1);
    await user.unhover(screen.getByText('The place was removed.'));
    await tick();
    vi.advanceTimersByTime(1100);
    expect(texts(messages)).toEqual([]);
  });

  it('stay while one has the focus; Escape puts it away and gives the focus back', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    const { messages, user } = open();
    messages.tell('Noted.', () => {});
    await tick();
    before.focus();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    vi.advanceTimersByTime(STAYS * 2);
    expect(texts(messages)).toEqual(['Noted.']);
    await user.keyboard('{Escape}');
    expect(texts(messages)).toEqual([]);
    expect(document.activeElement).toBe(before);
    // Those that come later leave again.
    messages.tell('More.');
    await tick();
    vi.advanceTimersByTime(STAYS);
    expect(texts(messages)).toEqual([]);
    before.remove();
  });

  it('take back what they tell of, once', async () => {
    const { messages, user } = open();
    const undo = vi.fn();
    messages.tell('The place was removed.', undo);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.queryByText('The place was removed.')).toBeNull();
  });

  it('are told to screen readers politely, in a place that is there before them', async () => {
    const { messages } = open();
    const region = screen.getByRole('region', { name: 'Messages' });
    expect(region.querySelector('[aria-live="polite"]')).not.toBeNull();
    messages.tell('Saved.', () => {});
    await tick();
    expect(within(region).getByText('Saved.')).toBeTruthy();
    vi.useRealTimers();
    expect(await barriers()).toEqual([]);
  });
});

describe('an error', () => {
  const error: DeskError = {
    code: 'no_network',
    message: literal('No internet connection.'),
    next: literal('Look again.'),
  };

  it('can be copied with its code, for whoever helps', async () => {
    const user = userEvent.setup();
    render(ErrorNote, { error });
    expect(screen.getByRole('alert').textContent).toContain('No internet connection.');
    await user.click(screen.getByRole('button', { name: 'Copy details' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(
      /^No internet connection\.\nLook again\.\nCode: no_network\nTime: \d{4}-\d\d-\d\dT.*Z$/,
    );
    expect(screen.getByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(await barriers()).toEqual([]);
  });

  it('that is only a remark has nothing to copy, and is no alert', () => {
    render(ErrorNote, { error: { ...error, code: 'look_cancelled' } });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
