// The twin's answers about its log: searched, page by page, and as a file. Not here: what is written in it.
import type { ActivityEntry, ActivityQuery, SubAccountRow } from '../backend';
import { sayPhrase } from '../../words/say.svelte';

const PAGE = 200;

function found(
  entries: readonly ActivityEntry[],
  query: ActivityQuery,
  row: (id: string) => SubAccountRow | undefined,
): ActivityEntry[] {
  const wanted = query.search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return entries
    .filter((entry) => query.subAccountId === null || entry.subAccountId === query.subAccountId)
    .filter((entry) => query.kinds.length === 0 || query.kinds.includes(entry.kind))
    .filter((entry) => {
      const name = entry.subAccountId === null ? '' : (row(entry.subAccountId)?.name ?? '');
      const text = `${name}\n${sayPhrase(entry.words)}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    })
    .sort((a, b) => b.at.localeCompare(a.at) || b.id - a.id);
}

/** Newest first, a page at a time. */
export function activityPage(
  entries: readonly ActivityEntry[],
  query: ActivityQuery,
  row: (id: string) => SubAccountRow | undefined,
): ActivityEntry[] {
  const all = found(entries, query, row);
  const start = query.before === null ? 0 : all.findIndex((entry) => entry.id === query.before) + 1;
  return all.slice(start, start + PAGE);
}

/** All that is found, as the lines of a file. */
export function activityFile(
  entries: readonly ActivityEntry[],
  query: ActivityQuery,
  row: (id: string) => SubAccountRow | undefined,
): string {
  return found(entries, query, row)
    .map(
      (entry) => `${entry.at},${entry.subAccountId ?? ''},"${sayPhrase(entry.words).replaceAll('"', '""')}"`,
    )
    .join('\n');
}
