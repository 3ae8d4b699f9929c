// Words for agencies and their credentials: how one stands, what goes when something is forgotten.
// Not here: the names of credentials (words.ts), and what happens when one is forgotten (Rust).
import type { AgencyEntry, CredentialKind, CredentialView } from '../../backend';
import { count, countOf } from '../../words';

/** An agency may have no name; it still needs something to be called. */
export function agencyName(name: string): string {
  return name.trim() === '' ? 'My agency' : name;
}

/** On the button that leaves it as it is; a name that would not fit there stands above anyway. */
export function keepAgencyWords(name: string): string {
  return name.length > 40 ? 'Keep this agency' : `Keep ${name}`;
}

/** How an agency stands that is perhaps not on screen; empty where there is nothing to say. */
export function standingWords({ connected, onTheirWay, needOwner }: AgencyEntry): string {
  const parts: string[] = [];
  if (!connected) parts.push('disconnected');
  if (needOwner > 0) parts.push(`${count(needOwner)} ${needOwner === 1 ? 'needs' : 'need'} you`);
  if (onTheirWay > 0) parts.push(`${count(onTheirWay)} on ${onTheirWay === 1 ? 'its' : 'their'} way`);
  return parts.join(', ');
}

/** What there is of a kind. */
export function credentialWords({ kind, count: howMany }: CredentialView): string {
  switch (kind) {
    case 'agencyKey':
      return 'the agency API key';
    case 'agencyToken':
      return 'the Private Integration Token';
    case 'subAccountKeys':
      return countOf(howMany, 'key of a sub-account', 'keys of sub-accounts');
  }
}

export function keptWords({ keptIn, count: howMany }: CredentialView): string {
  const each = howMany > 1 ? ', one entry each' : '';
  return keptIn === 'keychain'
    ? `Kept in this computer’s keychain${each}`
    : 'Kept for this session only, nowhere on this computer';
}

export const REMOVE_WORDS: Record<CredentialKind, string> = {
  agencyKey: 'Remove the agency key',
  agencyToken: 'Remove the token',
  subAccountKeys: 'Remove all keys of sub-accounts',
};

/** What the owner loses with it; `last` when Key Desk then has nothing of the agency any more. */
export function lossWords(kind: CredentialKind, name: string, last: boolean): string {
  if (last) {
    return `It is the only one Key Desk has of ${name}. Nothing of this agency is looked at any more until you connect it again.`;
  }
  switch (kind) {
    case 'agencyKey':
      return 'Key Desk then no longer sees the keys of sub-accounts: new ones on their way, and changes, go unnoticed.';
    case 'agencyToken':
      return 'Names that only the token brought are no longer looked up.';
    case 'subAccountKeys':
      return 'Key Desk then no longer watches over these keys.';
  }
}

/** What is on its way and will not be seen any more. */
export function unseenWords(onTheirWay: number): string {
  return onTheirWay === 1
    ? '1 new key is on its way; Key Desk will no longer see it come.'
    : `${count(onTheirWay)} new keys are on their way; Key Desk will no longer see them come.`;
}
