// Says everything the owner reads, in the owner's language: the words themselves are in `en.ftl` and `es.ftl` (Project
// Fluent's form, made for translators). The file of the language that is spoken is fetched, and is no part of the program.
// Not here: which words a status or an error has (words.ts, errors.ts), times and numbers (time.ts).
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Phrase } from '../backend';
import english from './en.ftl?url&no-inline';
import spanish from './es.ftl?url&no-inline';

/** The languages there are words in. */
export type Language = 'en' | 'es';
export const LANGUAGES: readonly Language[] = ['en', 'es'];

/** What stands in a message's places: text as it is, numbers as the language writes them. */
export type Values = Record<string, FluentVariable>;

/** Where the words are. Never within the program's text, however small: what may be fetched is this app's own alone. */
const ADDRESSES: Record<Language, string> = { en: english, es: spanish };

/** The words of each language, once they are here. */
const words = new Map<Language, string>();

/** The owner's own regions and languages, best first, as the system has them. */
let preferred: readonly string[] = typeof navigator === 'undefined' ? ['en'] : navigator.languages;

let wanted: Language = 'en';
let begun = false;
let spoken = $state.raw(new FluentBundle('en'));
let tongue: Language = $state('en');

async function fetchWords(language: Language): Promise<void> {
  const answer = await fetch(ADDRESSES[language]);
  if (!answer.ok) throw new Error(`${ADDRESSES[language]}: ${answer.status}`);
  words.set(language, await answer.text());
}

function bundleOf(language: Language): FluentBundle {
  // Isolating marks around each name would be copied along with it.
  const bundle = new FluentBundle(localeOf(language), { useIsolating: false });
  bundle.addResource(new FluentResource(words.get(language) ?? ''));
  return bundle;
}

/** How dates and numbers are written: as in the owner's own region, whether or not that speaks the language. */
function localeOf(language: Language): string {
  const own = preferred.find((tag) => tag === language || tag.startsWith(`${language}-`));
  if (own !== undefined) return own;
  const region = /-([A-Z]{2})\b/.exec(preferred[0] ?? '')?.[1];
  return region === undefined ? language : `${language}-${region}`;
}

/** The language that is spoken. */
export function language(): Language {
  return tongue;
}

/** The locale that dates and numbers are written in. */
export function locale(): string {
  return localeOf(tongue);
}

/** The language for an owner who has not chosen one: the first of theirs that there are words in. */
export function systemLanguage(): Language {
  for (const tag of preferred) {
    const found = LANGUAGES.find((known) => tag === known || tag.startsWith(`${known}-`));
    if (found) return found;
  }
  return 'en';
}

/** Speaks this language as soon as its words are here; everything on screen follows. Another choice that comes in
    between wins. */
export async function speak(chosen: Language): Promise<void> {
  wanted = chosen;
  if (!words.has(chosen)) await fetchWords(chosen);
  if (wanted === chosen && !(begun && tongue === chosen)) begin(chosen);
}

function begin(chosen: Language): void {
  begun = true;
  tongue = chosen;
  spoken = bundleOf(chosen);
  if (typeof document !== 'undefined') document.documentElement.lang = chosen;
}

/** For tests: these are the words of the language. */
export function learn(language: Language, text: string): void {
  words.set(language, text);
  if (language === tongue) begin(language);
}

/** For tests: as if the system had these languages. */
export function preferLanguages(tags: readonly string[]): void {
  preferred = tags;
  begin(tongue);
}

/** The message of this name. A name that is not known is said as it is, so that nothing fails silently. */
export function say(id: string, values: Values = {}): string {
  const message = spoken.getMessage(id);
  return message?.value ? spoken.formatPattern(message.value, values, []) : id;
}

/** What the desk said, which names messages and leaves their words to the face. */
export function sayPhrase(phrase: Phrase | string): string {
  return typeof phrase === 'string' ? phrase : say(phrase.id, phrase.with);
}

/** Words that are no message of ours, such as a line of an old log: said as they are. */
export function literal(text: string): Phrase {
  return { id: 'literal', with: { text } };
}
