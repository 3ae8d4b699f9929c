// Help: every question has an answer in both languages, is found by what people type, and can be opened from everywhere.
import { configure, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { barriers, openDesk, readOf } from '../../test-desk';
import { LANGUAGES, say, speak } from '../../words/say.svelte';
import { findTopics, findWords } from './find-help';
import { isWord, WORDS } from './glossary';
import { openHelp } from './help.svelte';
import { readProse, type Piece } from './prose';
import { GROUPS, isTopic, TOPICS } from './topics';

// Whole journeys through the face, on a machine that may be busy with other work.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });

const values = { hours: 5, days: 90 };
const answer = (topic: string) => document.getElementById(`help-${topic}-answer`)!;
const question = (topic: string) => document.getElementById(`help-${topic}-question`)!;

afterEach(() => speak('en'));

describe.each(LANGUAGES)('in %s', (language) => {
  it('every question has an answer, whose marks lead somewhere', () => {
    speak(language);
    for (const group of GROUPS) expect(say(`help-group-${group.id}`)).not.toBe(`help-group-${group.id}`);
    for (const topic of TOPICS) {
      for (const id of [`help-${topic}`, `help-${topic}-answer`, `help-${topic}-also`]) {
        expect(say(id, values), id).not.toBe(id);
      }
      const blocks = readProse(say(`help-${topic}-answer`, values));
      const pieces: Piece[] = blocks.flatMap((block) =>
        block.kind === 'list' ? block.points.flat() : block.pieces,
      );
      expect(pieces.length).toBeGreaterThan(0);
      for (const piece of pieces) {
        if (piece.kind === 'text') expect(piece.text, topic).not.toMatch(/[[\]]|\]\(|https?:|\{/);
      }
    }
  });

  it('every word of the glossary has one sentence', () => {
    speak(language);
    for (const word of WORDS) {
      expect(say(`glossary-${word}`)).not.toBe(`glossary-${word}`);
      const means = say(`glossary-${word}-means`);
      expect(means, word).toMatch(/\.$|\)\.$/);
      expect(means.length, word).toBeLessThan(220);
    }
  });
});

it('reads paragraphs, lists, words, ways and addresses', () => {
  expect(
    readProse('An [API key](api-key), see [this](help:limits).\n\n- one\n- https://example.com/a.'),
  ).toEqual([
    {
      kind: 'paragraph',
      pieces: [
        { kind: 'text', text: 'An ' },
        { kind: 'word', text: 'API key', word: 'api-key' },
        { kind: 'text', text: ', see ' },
        { kind: 'topic', text: 'this', topic: 'limits' },
        { kind: 'text', text: '.' },
      ],
    },
    {
      kind: 'list',
      points: [
        [{ kind: 'text', text: 'one' }],
        [
          { kind: 'address', text: 'https://example.com/a' },
          { kind: 'text', text: '.' },
        ],
      ],
    },
  ]);
  expect(isTopic('limits') && !isTopic('nonsense') && isWord('api') && !isWord('toString')).toBe(true);
});

it.each([
  ['old', 'old-key'],
  ['undefined', 'undefined'],
  ['hacked', 'compromised'],
  ['where find', 'where'],
  ['five hours', 'how-long'],
  ['429', 'limits'],
  ['Starter', 'plans'],
  ['v2', 'api-1-and-2'],
  ['2026', 'after-2025'],
  ['slack', 'support'],
])('finds “%s”', (search, topic) => {
  expect(findTopics(search, values)).toContain(topic);
});

it('finds without accents, and nothing where there is nothing', () => {
  speak('es');
  expect(findTopics('cuanto tarda', values)[0]).toBe('how-long');
  expect(findTopics('zzzz', values)).toEqual([]);
  expect(findTopics('?', values)).toEqual([]);
  expect(findTopics('  ', values)).toHaveLength(TOPICS.length);
  expect(findWords('llavero')).toContain('keychain');
});

it('is searched, and says so when nothing matches', async () => {
  const { user } = await openDesk({}, 'help');
  expect(question('old-key').getAttribute('aria-expanded')).toBe('false');
  await user.type(screen.getByLabelText('Search Help'), 'slack');
  // The one answer that is found is open.
  await waitFor(() => expect(readOf(answer('support'))).toContain('https://www.gohighlevel.com/dev-slack'));
  expect(document.getElementById('help-old-key')).toBeNull();
  await user.clear(screen.getByLabelText('Search Help'));
  await user.type(screen.getByLabelText('Search Help'), 'zzzz');
  await waitFor(() => expect(document.querySelector('[data-nothing]')).not.toBeNull());
  expect(await barriers()).toEqual([]);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.getElementById('help-old-key')).not.toBeNull());
});

it('explains a word where it stands, and leads to the answer', async () => {
  const { user } = await openDesk({}, 'help');
  await user.click(question('old-key'));
  await user.click(within(answer('old-key')).getByRole('button', { name: 'regenerate' }));
  const card = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('.term-card');
    if (found === null) throw new Error('the card is not there');
    return found;
  });
  expect(card.getAttribute('aria-label')).toBe('What “Regenerate” means');
  expect(readOf(card)).toContain('stops working at once');
  expect(await barriers()).toEqual([]);
  await user.click(within(card).getByText('More in Help'));
  await waitFor(() => expect(question('how-to').getAttribute('aria-expanded')).toBe('true'));
});

it('shows the rows an answer speaks of', async () => {
  const { desk, user } = await openDesk({}, 'help');
  await user.click(question('old-key'));
  await user.click(screen.getByRole('button', { name: 'Show the old keys' }));
  expect(desk.page).toBe('subAccounts');
  expect(desk.preferences.filters).toEqual(['oldKey']);
});

it('is opened at one answer from everywhere', async () => {
  const { desk } = await openDesk();
  openHelp('compromised');
  await waitFor(() => expect(desk.page).toBe('help'));
  await waitFor(() => expect(document.activeElement).toBe(question('compromised')));
  expect(question('compromised').getAttribute('aria-expanded')).toBe('true');
  // The same once more, after it was closed.
  question('compromised').click();
  await waitFor(() => expect(question('compromised').getAttribute('aria-expanded')).toBe('false'));
  openHelp('compromised');
  await waitFor(() => expect(question('compromised').getAttribute('aria-expanded')).toBe('true'));
});

it('opens over a dialog, which stays', async () => {
  const { desk, user } = await openDesk();
  desk.regeneratingId = desk.prepared[0]!.row.id;
  await waitFor(() => expect(document.querySelectorAll('.dialog-card')).toHaveLength(1));
  openHelp('what-stops');
  const over = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('[data-help-dialog]');
    if (found === null) throw new Error('Help is not there');
    return found;
  });
  await waitFor(() => expect(readOf(over)).toContain('stops at once'));
  expect(desk.page).toBe('subAccounts');
  expect(within(over).queryByRole('button', { name: 'Settings for places' })).toBeNull();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.querySelector('[data-help-dialog]')).toBeNull());
  expect(document.querySelectorAll('.dialog-card')).toHaveLength(1);
});

it('copies the details for support, or shows them to be copied by hand', async () => {
  const { desk, user } = await openDesk({}, 'help');
  await user.click(screen.getByRole('button', { name: 'Copy details for support' }));
  await waitFor(() => expect(document.querySelector('[data-message]')).not.toBeNull());
  const details = await desk.computer.detailsForSupport();
  expect(await navigator.clipboard.readText()).toBe(details.status === 'ok' ? details.data : '');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(screen.getByRole('button', { name: 'Copy details for support' }));
  await waitFor(() => expect(document.querySelector('[data-details]')?.textContent).toContain('Key Desk'));
  expect(await barriers()).toEqual([]);
});
