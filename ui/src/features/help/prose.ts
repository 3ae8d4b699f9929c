// Reads the little that an answer may hold beside words: paragraphs, points of a list, words of the glossary, ways to
// other answers, and addresses. Not here: drawing it (Prose.svelte).
import { isWord, type Word } from './glossary';
import { isTopic, type Topic } from './topics';

export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'word'; text: string; word: Word }
  | { kind: 'topic'; text: string; topic: Topic }
  | { kind: 'address'; text: string };

export type Block = { kind: 'paragraph'; pieces: Piece[] } | { kind: 'list'; points: Piece[][] };

const MARKED = /\[([^\]]+)\]\(([a-z0-9:-]+)\)|(https:\/\/[^\s,]*[^\s,.;:)])/gu;

/** What stands in a line. Marks that lead nowhere are left as they are, so that the test finds them. */
function pieces(line: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  const text = (until: number) => {
    if (until > at) found.push({ kind: 'text', text: line.slice(at, until) });
  };
  for (const match of line.matchAll(MARKED)) {
    const [whole, words = '', target = '', address] = match;
    const topic = target.startsWith('help:') ? target.slice('help:'.length) : '';
    const piece: Piece | null =
      address !== undefined
        ? { kind: 'address', text: address }
        : isTopic(topic)
          ? { kind: 'topic', text: words, topic }
          : isWord(target)
            ? { kind: 'word', text: words, word: target }
            : null;
    if (piece === null) continue;
    text(match.index);
    found.push(piece);
    at = match.index + whole.length;
  }
  text(line.length);
  return found;
}

/** An answer as blocks. */
export function readProse(answer: string): Block[] {
  return answer
    .split(/\n\s*\n/u)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      const lines = block.split('\n').map((line) => line.trim());
      return lines.every((line) => line.startsWith('- '))
        ? { kind: 'list', points: lines.map((line) => pieces(line.slice(2))) }
        : { kind: 'paragraph', pieces: pieces(lines.join(' ')) };
    });
}

/** The words alone, for the search. */
export function plainProse(answer: string): string {
  return answer.replace(MARKED, (whole, words?: string) => words ?? whole);
}
