// Every shortcut that works in the whole window: its keys, what it is called, what it does. The one table behind the
// handling of keys, the sheet of shortcuts and the palette. Not here: what the keys of the table, the panel and dialogs do,
// which belong to them; the sheet only names them (`ELSEWHERE`).
import type { Desk, Page } from '../../desk.svelte';
import { say } from '../../words/say.svelte';
import { palette } from './palette.svelte';

/** One way to press it. `command` is Ctrl, and ⌘ on a Mac; `alt` and `shift` are for the keys that others have
    (`ELSEWHERE`). */
export type Keys = { key: string; command?: boolean; alt?: boolean; shift?: boolean };

export type Shortcut = {
  id: string;
  keys: readonly Keys[];
  /** What it is called. */
  words: () => string;
  /** Whether it can be done now. */
  when: (desk: Desk) => boolean;
  run: (desk: Desk) => void;
};

/** A place to go to in the window. */
export type PageEntry = { id: string; words: () => string; go: (desk: Desk) => void };

const onlyOnTheirWay = (desk: Desk) =>
  desk.preferences.filters.length === 1 && desk.preferences.filters[0] === 'onItsWay';

function goTo(page: Page): (desk: Desk) => void {
  return (desk) => (desk.page = page);
}

/** The pages in the order of the sidebar. */
export const PAGES: readonly PageEntry[] = [
  { id: 'overview', words: () => say('palette-page-overview'), go: goTo('overview') },
  {
    id: 'sub-accounts',
    words: () => say('palette-page-sub-accounts'),
    go: (desk) => {
      // Those on their way are a page of their own; from there it leads back to all.
      if (onlyOnTheirWay(desk)) desk.showRows({});
      else desk.page = 'subAccounts';
    },
  },
  {
    id: 'on-their-way',
    words: () => say('palette-page-on-their-way'),
    go: (desk) => desk.showRows({ filters: ['onItsWay'] }),
  },
  { id: 'activity', words: () => say('palette-page-activity'), go: goTo('activity') },
  { id: 'help', words: () => say('palette-page-help'), go: goTo('help') },
  { id: 'settings', words: () => say('palette-page-settings'), go: goTo('settings') },
];

/** Where each page is searched. */
const SEARCHES: Partial<Record<Page, string>> = {
  subAccounts: 'search',
  activity: 'activity-search',
  help: 'help-search',
};

/** The keyboard goes to the page's search; where there is none, to that of the sub-accounts. */
function search(desk: Desk): void {
  if (SEARCHES[desk.page] === undefined) desk.page = 'subAccounts';
  const id = SEARCHES[desk.page] ?? '';
  let tries = 0;
  const focus = () => {
    const field = document.getElementById(id);
    if (field instanceof HTMLInputElement) {
      field.focus();
      field.select();
    } else if (++tries < 40) setTimeout(focus, 25);
  };
  focus();
}

const connected = (desk: Desk) => desk.view?.connection != null;
const always = () => true;

export const SHORTCUTS: readonly Shortcut[] = [
  {
    id: 'palette',
    keys: [{ key: 'k', command: true }],
    words: () => say('palette-open'),
    when: always,
    run: () => (palette.open = true),
  },
  {
    id: 'search',
    keys: [{ key: 'f', command: true }, { key: '/' }],
    words: () => say('palette-search'),
    when: connected,
    run: search,
  },
  {
    id: 'look',
    keys: [{ key: 'r', command: true }, { key: 'F5' }],
    words: () => say('palette-look'),
    when: (desk) => connected(desk) && desk.view?.looking == null,
    run: (desk) => void desk.lookNow(),
  },
  ...PAGES.map((page, index): Shortcut => ({
    id: page.id,
    keys: [{ key: String(index + 1), command: true }],
    words: page.words,
    when: connected,
    run: page.go,
  })),
  {
    id: 'quit',
    keys: [{ key: 'q', command: true }],
    words: () => say('palette-quit'),
    when: always,
    run: (desk) => void desk.computer.quit().then((error) => error && (desk.problem = error)),
  },
  {
    id: 'sheet',
    keys: [{ key: '?' }],
    words: () => say('palette-sheet'),
    when: always,
    run: () => (palette.sheet = true),
  },
];

/** Keys that the table, the panel and dialogs have of their own, for the sheet. */
export const ELSEWHERE: readonly { id: string; keys: readonly Keys[]; words: () => string }[] = [
  { id: 'rows', keys: [{ key: 'ArrowUp' }, { key: 'ArrowDown' }], words: () => say('palette-keys-rows') },
  { id: 'pages', keys: [{ key: 'PageUp' }, { key: 'PageDown' }], words: () => say('palette-keys-pages') },
  { id: 'ends', keys: [{ key: 'Home' }, { key: 'End' }], words: () => say('palette-keys-ends') },
  { id: 'open', keys: [{ key: 'Enter' }], words: () => say('palette-keys-open') },
  {
    id: 'menu',
    keys: [{ key: 'F10', shift: true }, { key: 'ContextMenu' }],
    words: () => say('palette-keys-menu'),
  },
  { id: 'regenerate', keys: [{ key: 'r' }], words: () => say('palette-keys-regenerate') },
  { id: 'copy', keys: [{ key: 'c', command: true }], words: () => say('palette-keys-copy') },
  { id: 'tick', keys: [{ key: ' ' }], words: () => say('palette-keys-tick') },
  {
    id: 'tick-several',
    keys: [
      { key: 'ArrowUp', shift: true },
      { key: 'ArrowDown', shift: true },
    ],
    words: () => say('palette-keys-tick-several'),
  },
  { id: 'tick-all', keys: [{ key: 'a', command: true }], words: () => say('palette-keys-tick-all') },
  {
    id: 'column-width',
    keys: [
      { key: 'ArrowLeft', shift: true },
      { key: 'ArrowRight', shift: true },
    ],
    words: () => say('palette-keys-column-width'),
  },
  {
    id: 'column-place',
    keys: [
      { key: 'ArrowLeft', command: true },
      { key: 'ArrowRight', command: true },
    ],
    words: () => say('palette-keys-column-place'),
  },
  { id: 'to-table', keys: [{ key: 'ArrowDown' }], words: () => say('palette-keys-to-table') },
  {
    id: 'next-in-panel',
    keys: [
      { key: 'ArrowUp', alt: true },
      { key: 'ArrowDown', alt: true },
    ],
    words: () => say('palette-keys-panel'),
  },
  { id: 'close', keys: [{ key: 'Escape' }], words: () => say('palette-keys-close') },
];

export const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.userAgent);

/** The keys as they are written on the keyboard, one after the other. */
export function keyNames({ key, command = false, alt = false, shift = false }: Keys, mac = isMac): string[] {
  const NAMES: Record<string, string> = {
    ' ': say('palette-key-space'),
    Escape: say('palette-key-escape'),
    Enter: say('palette-key-enter'),
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
    Home: say('palette-key-home'),
    End: say('palette-key-end'),
    PageUp: say('palette-key-page-up'),
    PageDown: say('palette-key-page-down'),
    ContextMenu: say('palette-key-menu'),
  };
  const name = NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  if (alt) return [mac ? '⌥' : 'Alt', name];
  if (shift) return [mac ? '⇧' : say('palette-key-shift'), name];
  return command ? [mac ? '⌘' : say('palette-key-control'), name] : [name];
}

function pressed(event: KeyboardEvent, { key, command = false }: Keys, mac: boolean): boolean {
  if (event.altKey) return false;
  const held = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  if (other || held !== command || (command && event.shiftKey)) return false;
  // Some keyboards have their digits behind Shift.
  return event.key.toLowerCase() === key.toLowerCase() || (command && event.code === `Digit${key}`);
}

/** The shortcut that was pressed, if it is one. */
export function shortcutOf(event: KeyboardEvent, mac = isMac): Shortcut | null {
  return SHORTCUTS.find(({ keys }) => keys.some((one) => pressed(event, one, mac))) ?? null;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  );
}

/** Does what was pressed, unless the owner is typing it as text, or has a dialog open. */
export function press(event: KeyboardEvent, desk: Desk): void {
  if (event.defaultPrevented || event.isComposing) return;
  const shortcut = shortcutOf(event);
  if (shortcut === null) return;
  const types = !event.ctrlKey && !event.metaKey && event.key.length === 1;
  if (types && isTyping(event.target)) return;
  // The window must not be loaded anew or searched by the web view, whatever is open.
  event.preventDefault();
  if (shortcut.id === 'palette' && palette.open) {
    palette.open = false;
    return;
  }
  // What is fading away is no longer in the way.
  const open = ':is([role=dialog], [role=alertdialog], [role=menu]):not([data-state=closed])';
  if (document.querySelector(open) !== null) return;
  if (shortcut.when(desk)) shortcut.run(desk);
}
