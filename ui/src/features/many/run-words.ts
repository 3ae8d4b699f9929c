// How a run of many regenerations stands, in the owner's words. Not here: the drawing (RunStrip.svelte).
import type { ManyOrder, RunItemOutcome, RunView } from '../../backend';
import { count, countOf } from '../../words';

export type RunPart = {
  kind: 'accepted' | 'refused' | 'unanswered' | 'leftOut' | 'left';
  number: number;
  words: string;
};

/** Whether nothing more will be sent. */
export function hasEnded(run: RunView): boolean {
  return run.state === 'stopped' || run.state === 'finished' || run.state === 'interrupted';
}

/** The parts of the bar that hold something, each with its number in words. */
export function runParts(run: RunView): RunPart[] {
  const guided = run.route === 'guided';
  const parts: RunPart[] = [
    {
      kind: 'accepted',
      number: run.accepted,
      words: `${count(run.accepted)} ${guided ? 'clicked' : 'asked'}`,
    },
    {
      kind: 'refused',
      number: run.refused,
      words: `${count(run.refused)} ${guided ? 'not clicked' : 'refused'}`,
    },
    {
      kind: 'unanswered',
      number: run.unanswered,
      words: `${count(run.unanswered)} ${guided ? 'not answered yet' : 'no answer'}`,
    },
    { kind: 'leftOut', number: run.leftOut, words: `${count(run.leftOut)} left out` },
    {
      kind: 'left',
      number: run.left,
      words: `${count(run.left)} ${hasEnded(run) ? (guided ? 'never opened' : 'never sent') : 'still to come'}`,
    },
  ];
  return parts.filter((part) => part.number > 0);
}

/** One line on top: what Key Desk is doing. */
export function runTitle(run: RunView): string {
  const keys = countOf(run.total, 'key', 'keys');
  switch (run.state) {
    case 'running':
      return run.route === 'guided' ? `Regenerating ${keys}, one after the other` : `Regenerating ${keys}`;
    case 'paused':
      return `Paused: regenerating ${keys}`;
    case 'stopping':
      return 'Stopping: the last request is still on its way';
    case 'stopped':
      return 'You stopped it';
    case 'interrupted':
      return 'Key Desk was closed in the middle';
    case 'finished':
      return 'All done';
  }
}

/** The end in one or two sentences. Empty as long as it goes on. */
export function endWords(run: RunView): string {
  if (!hasEnded(run)) return '';
  const guided = run.route === 'guided';
  const parts = [
    guided
      ? `You clicked for ${count(run.accepted)} of ${countOf(run.total, 'sub-account', 'sub-accounts')}`
      : `${count(run.accepted)} of ${countOf(run.total, 'key', 'keys')} asked`,
  ];
  if (run.refused > 0) parts.push(`${count(run.refused)} ${guided ? 'not clicked' : 'refused'}`);
  if (run.unanswered > 0 && !guided) parts.push(`${count(run.unanswered)} without an answer`);
  if (run.leftOut > 0) parts.push(`${count(run.leftOut)} left out`);
  const said = [`${parts.join(', ')}.`];
  if (run.left > 0) {
    said.push(
      guided
        ? `${countOf(run.left, 'page was', 'pages were')} never opened: ${run.left === 1 ? 'that key is' : 'those keys are'} as before.`
        : `${countOf(run.left, 'request was', 'requests were')} never sent: ${run.left === 1 ? 'that key is' : 'those keys are'} as before.`,
    );
  }
  if (run.unanswered > 0 && guided) {
    said.push(
      `For ${count(run.unanswered)} you have not said whether you clicked: you find ${run.unanswered === 1 ? 'it' : 'them'} under “Needs you”.`,
    );
  }
  if (run.accepted > 0) said.push('Key Desk watches for the new keys and tells you when they arrive.');
  return said.join(' ');
}

export const OUTCOME_WORDS: Record<RunItemOutcome, string> = {
  queued: 'Still to come',
  sending: 'Now',
  accepted: 'Asked',
  refused: 'Refused',
  unanswered: 'No answer',
  leftOut: 'Left out',
  notSent: 'Never sent',
};

export function outcomeWords(outcome: RunItemOutcome, guided: boolean): string {
  if (!guided) return OUTCOME_WORDS[outcome];
  const words: Partial<Record<RunItemOutcome, string>> = {
    sending: 'Page open',
    accepted: 'Clicked',
    refused: 'Not clicked',
    unanswered: 'Not answered yet',
    notSent: 'Never opened',
  };
  return words[outcome] ?? OUTCOME_WORDS[outcome];
}

export const ORDER_WORDS: Record<ManyOrder, string> = {
  asListed: 'As the table lists them',
  oldFirst: 'Old keys first',
  missingFirst: 'Sub-accounts without a key first',
};
