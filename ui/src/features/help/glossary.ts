// The words of the glossary, and the question of Help that says more. Not here: what they mean (words/en.ftl).
import type { Topic } from './topics';

/** Every word that has an explanation, in the order of the glossary. */
export const GLOSSARY = {
  agency: null,
  'sub-account': null,
  api: 'api-1-and-2',
  'api-key': 'what-is-a-key',
  'agency-api-key': 'what-key-desk-sees',
  'private-integration-token': 'tokens',
  regenerate: 'how-to',
  'old-key': 'old-key',
  'new-key': 'old-key',
  undefined: 'undefined',
  expired: 'expired',
  due: 'due',
  compromised: 'compromised',
  'enhanced-account-security': 'hidden',
  'api-1': 'api-1-and-2',
  'api-2': 'api-1-and-2',
  request: 'limits',
  limit: 'limits',
  scope: 'tokens',
  plan: 'plans',
  'white-label': null,
  id: null,
  integration: null,
  place: 'places',
  look: 'limits',
  keychain: 'where-kept',
  csv: null,
} as const satisfies Record<string, Topic | null>;

/** A word of the glossary. */
export type Word = keyof typeof GLOSSARY;

export const WORDS = Object.keys(GLOSSARY) as Word[];

export function isWord(text: string): text is Word {
  return Object.hasOwn(GLOSSARY, text);
}
