// What Key Desk says of a pasted key: for every verdict a sentence and what it means for the owner.
// Not here: the verdict itself. Rust judges the key; the face only tells.
import type { KeyCheck, SubAccountRow } from '../../backend';
import { keyAgeSentence } from '../../time';
import { formWords, lengthWords, nameOf, type Tone } from '../../words';

export type VerdictWords = { tone: Tone; title: string; sentence: string };

const OPEN_STATES = ['confirmed', 'waiting', 'unknown', 'retryDue', 'escalated'];

/** Whether a new key is still looked for. */
export function isAwaited(row: SubAccountRow): boolean {
  return row.regeneration !== null && OPEN_STATES.includes(row.regeneration.state);
}

/** Whom the key belongs to, if to somebody else. */
export function otherName(check: KeyCheck): string {
  return (
    check.otherSubAccountName ?? `a sub-account that is not on this desk (${check.otherSubAccountId ?? ''})`
  );
}

export function verdictWords(check: KeyCheck, row: SubAccountRow): VerdictWords {
  if (check.closed) {
    return {
      tone: 'good',
      title: 'This is the new key.',
      sentence: `Noted. Now give it to every place that used the old key of ${nameOf(row)}.`,
    };
  }
  switch (check.verdict) {
    case 'nothing':
      return {
        tone: 'asks',
        title: 'This is no key.',
        sentence:
          'Where there is no key yet, HighLevel copies nothing, or the word “undefined”. Refresh the page there and copy once more.',
      };
    case 'token':
      return {
        tone: 'asks',
        title: 'This is a Private Integration Token, not an API key.',
        sentence: 'Both come from HighLevel, but a place that asks for an API key does not take a token.',
      };
    case 'anotherSubAccount':
      return {
        tone: 'bad',
        title: `This key belongs to ${otherName(check)}.`,
        sentence: `Do not use it for ${nameOf(row)}: whatever you give it to would work in the wrong sub-account.`,
      };
    case 'stillOld':
      return {
        tone: 'aging',
        title: 'This is still the old key.',
        sentence:
          'It is the one that is to be replaced. Refresh the page in HighLevel; the new key may still be on its way.',
      };
    case 'sameAsShown':
      return {
        tone: 'good',
        title: 'This is the key of this sub-account.',
        sentence: 'It is the same that HighLevel shows now.',
      };
    case 'notTheShown':
      return {
        tone: 'bad',
        title: 'This is not the key of this sub-account.',
        sentence: 'HighLevel shows another one, so what uses this one most likely does not work.',
      };
    case 'new':
      return check.tried === 'refused'
        ? {
            tone: 'bad',
            title: 'This is another key than the old one, but HighLevel refuses it.',
            sentence: 'Key Desk goes on watching. Refresh the page in HighLevel and copy once more.',
          }
        : {
            tone: 'good',
            title: 'This is another key than the old one.',
            sentence: 'It looks like the new one.',
          };
    case 'cannotTell':
      return {
        tone: 'asks',
        title: 'It looks like a key, but Key Desk cannot tell whether it is the right one.',
        sentence:
          row.keyForm === 'notDisclosed'
            ? `HighLevel does not show this key to Key Desk, so there is nothing to compare it with.${isAwaited(row) ? ' Did you copy it in HighLevel just now, after the new one had come?' : ''}`
            : 'HighLevel shows no key here, so there is nothing to compare it with.',
      };
  }
}

/** "New kind, 254 characters, made today." – or nothing where there is nothing to tell. */
export function pastedFacts(check: KeyCheck, now: number): string {
  if (check.verdict === 'nothing') return '';
  const parts = [formWords(check.keyForm)];
  if (check.keyLength !== null) parts.push(lengthWords(check.keyLength));
  if (check.issuedAt !== null) parts.push(keyAgeSentence({ basis: 'issued', since: check.issuedAt }, now));
  return `${parts.join(', ')}.`;
}

const TRIED: Record<NonNullable<KeyCheck['tried']>, string> = {
  works: 'HighLevel takes it: it works.',
  refused: 'HighLevel refuses it: it does not work.',
  unknown: 'HighLevel gave no clear answer, so whether it works is not known.',
};

export function triedWords({ tried }: KeyCheck): string {
  return tried === null ? '' : TRIED[tried];
}
