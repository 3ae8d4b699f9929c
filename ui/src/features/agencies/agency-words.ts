// Which words an agency and its credentials have: how one stands, what goes when something is forgotten.
// Not here: the words themselves (words/en.ftl), the names of credentials (words.ts), and what happens when one
// is forgotten (Rust).
import type { AgencyEntry, CredentialKind, CredentialView } from '../../backend';
import { say } from '../../words/say.svelte';

/** An agency may have no name; it still needs something to be called. */
export function agencyName(name: string): string {
  return name.trim() === '' ? say('agencies-unnamed') : name;
}

/** On the button that leaves it as it is; a name that would not fit there stands above anyway. */
export function keepAgencyWords(name: string): string {
  return name.length > 40 ? say('agencies-keep-unnamed') : say('agencies-keep', { name });
}

/** How an agency stands that is perhaps not on screen; empty where there is nothing to say. */
export function standingWords({ connected, onTheirWay, needOwner }: AgencyEntry): string {
  const parts: string[] = [];
  if (!connected) parts.push(say('agencies-disconnected'));
  if (needOwner > 0) parts.push(say('agencies-need-you', { count: needOwner }));
  if (onTheirWay > 0) parts.push(say('agencies-on-their-way', { count: onTheirWay }));
  return parts.join(', ');
}

/** What there is of a kind. */
export function credentialWords({ kind, count }: CredentialView): string {
  switch (kind) {
    case 'agencyKey':
      return say('agencies-has-key');
    case 'agencyToken':
      return say('agencies-has-token');
    case 'subAccountKeys':
      return say('agencies-has-keys', { count });
  }
}

export function keptWords({ keptIn, count }: CredentialView): string {
  return keptIn === 'keychain' ? say('agencies-kept-keychain', { count }) : say('agencies-kept-session');
}

export function removeWords(kind: CredentialKind): string {
  switch (kind) {
    case 'agencyKey':
      return say('agencies-remove-key');
    case 'agencyToken':
      return say('agencies-remove-token');
    case 'subAccountKeys':
      return say('agencies-remove-given');
  }
}

/** What the owner loses with it; `last` when Key Desk then has nothing of the agency any more. */
export function lossWords(kind: CredentialKind, name: string, last: boolean): string {
  if (last) return say('agencies-loss-last', { name });
  switch (kind) {
    case 'agencyKey':
      return say('agencies-loss-key');
    case 'agencyToken':
      return say('agencies-loss-token');
    case 'subAccountKeys':
      return say('agencies-loss-given');
  }
}

/** What is on its way and will not be seen any more. */
export function unseenWords(onTheirWay: number): string {
  return say('agencies-unseen', { count: onTheirWay });
}
