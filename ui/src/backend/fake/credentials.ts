// The twin's look at what was pasted: one credential, or many lines with keys of sub-accounts, told from the text
// alone. Not here: the real desk's judgement, which is in Rust.
import type { KeyLine, Recognised, RecognisedKind, SubAccountRow } from '../backend';
import { literal } from '../../words/say.svelte';
import { readKey } from './keys';

const OTHERS: [RegExp, string][] = [
  [/^(sk|pk|rk)_(live|test)_/, 'Stripe'],
  [/^sk-/, 'OpenAI'],
  [/^SG\./, 'SendGrid'],
  [/^xox[abp]-/, 'Slack'],
];

export function recognise(pasted: string): Recognised {
  const text = pasted.trim();
  const as = (kind: RecognisedKind, product: string | null = null): Recognised => ({ kind, product });
  if (text === '' || text === 'undefined') return as('nothing');
  if (/^pit-/i.test(text)) return as(text.length < 40 ? 'halfAKey' : 'token');
  const other = OTHERS.find(([looks]) => looks.test(text));
  if (other) return as('otherProduct', other[1]);
  if (/^https?:\/\//.test(text)) return as('webAddress');
  if (/^\S+@\S+\.\S+$/.test(text)) return as('emailAddress');
  if (/\s/.test(text)) return as('words');
  if (text.startsWith('eyJ') && text.split('.').length < 3) return as('halfAKey');
  if (readKey(text).subAccountId !== null) return as('locationKey');
  return as(text.length < 16 ? 'halfAKey' : 'apiKey');
}

const NO_LINES: Partial<Record<RecognisedKind, string>> = {
  nothing: 'There is no key in this line.',
  token: 'This is a Private Integration Token, not the key of a sub-account.',
  webAddress: 'This is a web address, not a key.',
  emailAddress: 'This is an e-mail address, not a key.',
  halfAKey: 'This looks like a part of a key. Copy it once more, to its end.',
  otherProduct: 'This is a key of another product.',
  words: 'This does not look like a key.',
};

/** Line by line; empty lines do not count but keep their number. */
export function reviewLines(text: string, rowOf: (id: string) => SubAccountRow | undefined): KeyLine[] {
  const seen = new Set<string>();
  const lines: KeyLine[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const [, before = '', key = ''] = /^(?:(.*)[,;\t])?([^,;\t]*)$/.exec(raw.trim()) ?? [];
    const { form, subAccountId } = readKey(key.trim());
    const same = seen.has(key.trim()) ? 'This key stands in an earlier line already.' : null;
    seen.add(key.trim());
    const problem = NO_LINES[recognise(key).kind] ?? same;
    lines.push({
      line: index + 1,
      name: before.trim() || (subAccountId === null ? '' : (rowOf(subAccountId)?.name ?? '')),
      keyForm: form,
      keyLength: form === 'missing' ? null : key.trim().length,
      subAccountId,
      problem: problem === null ? null : literal(problem),
    });
  }
  return lines;
}
