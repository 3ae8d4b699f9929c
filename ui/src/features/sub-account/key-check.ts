// What Key Desk says of a pasted key: for every verdict a sentence and what it means for the owner.
// Not here: the verdict itself. Rust judges the key; the face only tells.
import type { KeyCheck, SubAccountRow } from '../../backend';
import { keyAgeSentence } from '../../time';
import { formWords, lengthWords, nameOf, type Tone } from '../../words';
import { say } from '../../words/say.svelte';

export type VerdictWords = { tone: Tone; title: string; sentence: string };

const OPEN_STATES = ['confirmed', 'waiting', 'unknown', 'retryDue', 'escalated'];

/** Whether a new key is still looked for. */
export function isAwaited(row: SubAccountRow): boolean {
  return row.regeneration !== null && OPEN_STATES.includes(row.regeneration.state);
}

/** Whom the key belongs to, if to somebody else. */
export function otherName(check: KeyCheck): string {
  return check.otherSubAccountName ?? say('panel-verdict-not-here', { id: check.otherSubAccountId ?? '' });
}

export function verdictWords(check: KeyCheck, row: SubAccountRow): VerdictWords {
  const name = nameOf(row);
  if (check.closed) {
    return {
      tone: 'good',
      title: say('panel-verdict-closed'),
      sentence: say('panel-verdict-closed-what', { name }),
    };
  }
  switch (check.verdict) {
    case 'nothing':
      return {
        tone: 'asks',
        title: say('panel-verdict-nothing'),
        sentence: say('panel-verdict-nothing-what'),
      };
    case 'token':
      return { tone: 'asks', title: say('panel-verdict-token'), sentence: say('panel-verdict-token-what') };
    case 'anotherSubAccount':
      return {
        tone: 'bad',
        title: say('panel-verdict-another', { other: otherName(check) }),
        sentence: say('panel-verdict-another-what', { name }),
      };
    case 'stillOld':
      return { tone: 'aging', title: say('panel-verdict-old'), sentence: say('panel-verdict-old-what') };
    case 'sameAsShown':
      return { tone: 'good', title: say('panel-verdict-same'), sentence: say('panel-verdict-same-what') };
    case 'notTheShown':
      return {
        tone: 'bad',
        title: say('panel-verdict-not-shown'),
        sentence: say('panel-verdict-not-shown-what'),
      };
    case 'new':
      return check.tried === 'refused'
        ? {
            tone: 'bad',
            title: say('panel-verdict-refused'),
            sentence: say('panel-verdict-refused-what'),
          }
        : { tone: 'good', title: say('panel-verdict-new'), sentence: say('panel-verdict-new-what') };
    case 'cannotTell':
      return { tone: 'asks', title: say('panel-verdict-cannot-tell'), sentence: whyCannotTell(row) };
  }
}

function whyCannotTell(row: SubAccountRow): string {
  if (row.keyForm !== 'notDisclosed') return say('panel-verdict-cannot-tell-missing');
  return say(isAwaited(row) ? 'panel-verdict-cannot-tell-awaited' : 'panel-verdict-cannot-tell-hidden');
}

/** "New kind, 254 characters, made today." – or nothing where there is nothing to tell. */
export function pastedFacts(check: KeyCheck, now: number): string {
  if (check.verdict === 'nothing') return '';
  const form = formWords(check.keyForm);
  const length = check.keyLength === null ? null : lengthWords(check.keyLength);
  const age =
    check.issuedAt === null ? null : keyAgeSentence({ basis: 'issued', since: check.issuedAt }, now);
  if (length !== null && age !== null) return say('panel-pasted-all', { form, length, age });
  if (length !== null) return say('panel-pasted-length', { form, length });
  if (age !== null) return say('panel-pasted-age', { form, age });
  return say('panel-pasted-form', { form });
}

const TRIED: Record<NonNullable<KeyCheck['tried']>, string> = {
  works: 'panel-tried-works',
  refused: 'panel-tried-refused',
  unknown: 'panel-tried-unknown',
};

export function triedWords({ tried }: KeyCheck): string {
  return tried === null ? '' : say(TRIED[tried]);
}
