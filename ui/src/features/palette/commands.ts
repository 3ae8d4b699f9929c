// What the command palette offers beside sub-accounts: pages, actions, settings, answers; each only while it can be done.
// Not here: finding among them (find.ts), drawing (PaletteDialog.svelte).
import type { Preferences } from '../../backend';
import type { Desk } from '../../desk.svelte';
import { nameOf, regenerateOffer } from '../../words';
import { say } from '../../words/say.svelte';
import { openHelp } from '../help/help.svelte';
import { TOPICS } from '../help/topics';
import type { ExportKind } from '../key-table/exports.svelte';
import { openSettings, SECTIONS } from '../settings/sections.svelte';
import { TEXT_SIZES } from '../settings/text-sizes';
import { PAGES, SHORTCUTS, type Keys } from './shortcuts';

export type Group = 'pages' | 'actions' | 'settings' | 'help';

export type Command = {
  id: string;
  group: Group;
  words: string;
  /** Further words under which somebody may look for it. */
  also?: string;
  /** The shortcut that does the same. */
  keys?: Keys;
  run: () => void;
};

/** Does what may fail; an error is told where the desk tells its own. */
function trying(desk: Desk, act: () => Promise<Desk['problem']>): () => void {
  return () => void act().then((error) => error && (desk.problem = error));
}

async function copyDetails(desk: Desk): Promise<Desk['problem']> {
  const outcome = await desk.computer.detailsForSupport();
  if (outcome.status === 'error') return outcome.error;
  try {
    await navigator.clipboard.writeText(outcome.data);
    desk.messages.tell(say('help-details-copied'));
  } catch {
    // Help shows the text, to be copied by hand.
    openHelp('support');
  }
  return null;
}

function pages(desk: Desk): Command[] {
  return PAGES.map((page) => {
    const shortcut = SHORTCUTS.find(({ id }) => id === page.id);
    return {
      id: `page-${page.id}`,
      group: 'pages' as const,
      words: page.words(),
      ...(shortcut?.keys[0] ? { keys: shortcut.keys[0] } : {}),
      run: () => page.go(desk),
    };
  });
}

function actionsOnAgency(desk: Desk): Command[] {
  const { view, selected } = desk;
  const demo = view?.connection?.demo === true;
  const look = SHORTCUTS.find(({ id }) => id === 'look');
  const search = SHORTCUTS.find(({ id }) => id === 'search');
  const found: (Command | false)[] = [
    selected !== null &&
      regenerateOffer(selected).kind !== 'none' && {
        id: 'regenerate',
        group: 'actions',
        words: say('palette-regenerate', { name: nameOf(selected) }),
        run: () => (desk.regeneratingId = selected.id),
      },
    desk.chosen.count > 0 && {
      id: 'regenerate-many',
      group: 'actions',
      words: say('palette-regenerate-many', { count: desk.chosen.count }),
      run: () =>
        desk.many.ask(
          desk.chosenRows().map(({ id }) => id),
          false,
        ),
    },
    view?.looking != null
      ? {
          id: 'cancel-look',
          group: 'actions',
          words: say('palette-cancel-look'),
          run: () => void desk.cancelLook(),
        }
      : {
          id: 'look',
          group: 'actions',
          words: say('palette-look'),
          ...(look?.keys[0] ? { keys: look.keys[0] } : {}),
          run: () => void desk.lookNow(),
        },
    {
      id: 'search',
      group: 'actions',
      words: say('palette-search'),
      ...(search?.keys[0] ? { keys: search.keys[0] } : {}),
      run: () => search?.run(desk),
    },
    !demo && {
      id: 'add-credential',
      group: 'actions',
      words: say('palette-add-credential'),
      run: () => {
        desk.agencies.another = false;
        desk.connectOpen = true;
      },
    },
    !demo && {
      id: 'add-keys',
      group: 'actions',
      words: say('palette-add-keys'),
      run: () => (desk.agencies.adding = { text: '', another: false, addresses: null }),
    },
    !demo && {
      id: 'add-agency',
      group: 'actions',
      words: say('palette-add-agency'),
      run: () => {
        desk.agencies.another = true;
        desk.connectOpen = true;
      },
    },
    ...(demo ? [] : desk.agencies.list.filter((agency) => agency.id !== view?.agencyId)).map(
      (agency): Command => ({
        id: `agency-${agency.id}`,
        group: 'actions',
        words: say('palette-show-agency', { name: agency.name }),
        run: () => void desk.showAgency(agency),
      }),
    ),
    demo && {
      id: 'leave-demo',
      group: 'actions',
      words: say('palette-leave-demo'),
      run: () => void desk.leaveDemo(),
    },
  ];
  return found.filter((command) => command !== false);
}

/** Saves all rows, in the order of their names; the page of sub-accounts tells what came of it. */
function exporting(desk: Desk, kind: ExportKind): () => void {
  return () => {
    const { entries, byName } = desk.rows;
    const ids = [...byName].flatMap((position) => entries[position]?.row.id ?? []);
    desk.showRows({});
    void desk.exports.save(kind, ids);
  };
}

function exports(desk: Desk): Command[] {
  if (desk.rows.entries.length === 0) return [];
  return [
    {
      id: 'export-keys',
      group: 'actions',
      words: say('palette-export-keys'),
      run: exporting(desk, 'keys'),
    },
    {
      id: 'export-report',
      group: 'actions',
      words: say('palette-export-report'),
      run: exporting(desk, 'report'),
    },
    {
      id: 'export-places',
      group: 'actions',
      words: say('palette-export-places'),
      run: () => {
        desk.showRows({});
        void desk.places.export();
      },
    },
  ];
}

function actionsWithout(desk: Desk): Command[] {
  return [
    {
      id: 'try-demo',
      group: 'actions',
      words: say('palette-try-demo'),
      run: trying(desk, () => desk.tryDemo()),
    },
    {
      id: 'connect',
      group: 'actions',
      words: say('palette-connect'),
      run: () => (desk.connectOpen = true),
    },
  ];
}

function looks(desk: Desk): Command[] {
  const has = desk.preferences;
  const choice = (id: string, words: string, part: Partial<Preferences>): Command | false =>
    !Object.entries(part).every(([name, value]) => has[name as keyof Preferences] === value) && {
      id,
      group: 'actions',
      words,
      run: () => desk.change(part),
    };
  const at = TEXT_SIZES.findIndex((size) => size >= has.textSize);
  const larger = TEXT_SIZES[at + 1];
  const smaller = TEXT_SIZES[at - 1];
  const found = [
    choice('light', say('palette-light'), { theme: 'light' }),
    choice('dark', say('palette-dark'), { theme: 'dark' }),
    choice('system-theme', say('palette-system-theme'), { theme: 'system' }),
    larger !== undefined && choice('larger', say('palette-larger'), { textSize: larger }),
    smaller !== undefined && choice('smaller', say('palette-smaller'), { textSize: smaller }),
    choice('compact', say('palette-compact'), { density: 'compact' }),
    choice('comfortable', say('palette-comfortable'), { density: 'comfortable' }),
    choice('english', say('palette-english'), { language: 'en' }),
    choice('spanish', say('palette-spanish'), { language: 'es' }),
  ];
  return found.filter((command) => command !== false);
}

function help(desk: Desk): Command[] {
  return TOPICS.map((topic) => ({
    id: `help-${topic}`,
    group: 'help' as const,
    words: say(`help-${topic}`),
    also: say(`help-${topic}-also`),
    run: () => openHelp(topic),
  })).concat(
    desk.view?.connection == null
      ? [{ id: 'help', group: 'help', words: say('palette-page-help'), also: '', run: () => openHelp() }]
      : [],
  );
}

/** Everything that can be done now. */
export function commands(desk: Desk): Command[] {
  const connected = desk.view?.connection != null;
  const sheet = SHORTCUTS.find(({ id }) => id === 'sheet');
  const quit = SHORTCUTS.find(({ id }) => id === 'quit');
  return [
    ...(connected ? pages(desk) : []),
    ...(connected ? [...actionsOnAgency(desk), ...exports(desk)] : actionsWithout(desk)),
    ...looks(desk),
    {
      id: 'copy-details',
      group: 'actions',
      words: say('palette-copy-details'),
      run: trying(desk, () => copyDetails(desk)),
    },
    {
      id: 'open-support',
      group: 'actions',
      words: say('palette-open-support'),
      run: trying(desk, () => desk.openSupport()),
    },
    {
      id: 'sheet',
      group: 'actions',
      words: say('palette-sheet'),
      ...(sheet?.keys[0] ? { keys: sheet.keys[0] } : {}),
      run: () => sheet?.run(desk),
    },
    {
      id: 'quit',
      group: 'actions',
      words: say('palette-quit'),
      ...(quit?.keys[0] ? { keys: quit.keys[0] } : {}),
      run: () => quit?.run(desk),
    },
    ...(connected
      ? SECTIONS.map((section) => ({
          id: `settings-${section}`,
          group: 'settings' as const,
          words: say(`settings-section-${section}`),
          run: () => openSettings(desk, section),
        }))
      : []),
    ...help(desk),
  ];
}
