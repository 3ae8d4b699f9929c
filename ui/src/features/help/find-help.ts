// Finds the questions and the words of the glossary that fit what was typed. Not here: the field and the list.
import { say } from '../../words/say.svelte';
import { plainText } from '../key-table/prepare-rows';
import { WORDS, type Word } from './glossary';
import { plainProse } from './prose';
import { TOPICS, type Topic } from './topics';

/** What the answers say of this agency. */
export type HelpValues = { hours: number; days: number };

/** Every word of what was typed, in the order of typing. */
function wordsOf(search: string): string[] {
  return plainText(search)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== '');
}

/** The questions in which every typed word is found: first those that are asked in these words. */
export function findTopics(search: string, values: HelpValues): Topic[] {
  const words = wordsOf(search);
  if (words.length === 0) return search.trim() === '' ? [...TOPICS] : [];
  const inQuestion: Topic[] = [];
  const inAnswer: Topic[] = [];
  for (const topic of TOPICS) {
    const question = plainText(say(`help-${topic}`));
    if (words.every((word) => question.includes(word))) {
      inQuestion.push(topic);
      continue;
    }
    const all = `${question} ${plainText(plainProse(say(`help-${topic}-answer`, values)))} ${plainText(say(`help-${topic}-also`))}`;
    if (words.every((word) => all.includes(word))) inAnswer.push(topic);
  }
  return [...inQuestion, ...inAnswer];
}

/** The words of the glossary in which every typed word is found, by name or by what they mean. */
export function findWords(search: string): Word[] {
  const typed = wordsOf(search);
  if (typed.length === 0 && search.trim() !== '') return [];
  return WORDS.filter((word) => {
    const all = plainText(`${say(`glossary-${word}`)} ${say(`glossary-${word}-means`)}`);
    return typed.every((part) => all.includes(part));
  });
}
