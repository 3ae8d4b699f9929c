// The questions of Help in their groups, and what can be done right beside each answer.
// Not here: the words (words/en.ftl), drawing, doing it (HelpAnswer.svelte).

/** What a button beside an answer does. */
export type HelpAction =
  | 'showOld'
  | 'showMissing'
  | 'showDue'
  | 'showExpired'
  | 'openKeysPage'
  | 'openTokensPage'
  | 'openSupport'
  | 'openPlaces'
  | 'openStorage'
  | 'showShortcuts';

export const GROUPS = [
  {
    id: 'keys',
    topics: ['what-is-a-key', 'old-key', 'undefined', 'where', 'expired', 'due', 'changed-elsewhere'],
  },
  {
    id: 'new',
    topics: ['how-to', 'why-myself', 'what-stops', 'how-long', 'click-again', 'many', 'places', 'tokens'],
  },
  { id: 'safety', topics: ['compromised', 'hidden', 'where-kept', 'what-key-desk-sees'] },
  { id: 'highlevel', topics: ['plans', 'limits', 'api-1-and-2', 'after-2025'] },
  { id: 'desk', topics: ['support', 'shortcuts'] },
] as const;

/** A question of Help. */
export type Topic = (typeof GROUPS)[number]['topics'][number];

export const TOPICS: readonly Topic[] = GROUPS.flatMap((group) => [...group.topics]);

/** What can be done beside the answer. */
export const ACTIONS: Partial<Record<Topic, readonly HelpAction[]>> = {
  'old-key': ['showOld'],
  undefined: ['showMissing'],
  expired: ['showExpired'],
  due: ['showDue'],
  where: ['openKeysPage', 'openTokensPage'],
  tokens: ['openTokensPage'],
  support: ['openSupport'],
  places: ['openPlaces'],
  'where-kept': ['openStorage'],
  shortcuts: ['showShortcuts'],
};

export function isTopic(text: string): text is Topic {
  return (TOPICS as readonly string[]).includes(text);
}
