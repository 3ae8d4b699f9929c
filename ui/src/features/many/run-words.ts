// How a run of many regenerations stands, in the owner's words. Not here: the drawing (RunStrip.svelte).
import type { ManyOrder, RunItemOutcome, RunView } from '../../backend';
import { say } from '../../words/say.svelte';

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
  const part = (
    kind: RunPart['kind'],
    number: number,
    words: (values: { count: number }) => string,
  ): RunPart => ({
    kind,
    number,
    words: words({ count: number }),
  });
  const parts = [
    part('accepted', run.accepted, (values) =>
      guided ? say('many-part-accepted-guided', values) : say('many-part-accepted', values),
    ),
    part('refused', run.refused, (values) =>
      guided ? say('many-part-refused-guided', values) : say('many-part-refused', values),
    ),
    part('unanswered', run.unanswered, (values) =>
      guided ? say('many-part-unanswered-guided', values) : say('many-part-unanswered', values),
    ),
    part('leftOut', run.leftOut, (values) => say('many-part-left-out', values)),
    part('left', run.left, (values) => {
      if (!hasEnded(run)) return say('many-part-left', values);
      return guided ? say('many-part-not-sent-guided', values) : say('many-part-not-sent', values);
    }),
  ];
  return parts.filter(({ number }) => number > 0);
}

/** One line on top: what Key Desk is doing. */
export function runTitle(run: RunView): string {
  const values = { count: run.total };
  switch (run.state) {
    case 'running':
      return run.route === 'guided'
        ? say('many-run-running-guided', values)
        : say('many-run-running', values);
    case 'paused':
      return say('many-run-paused', values);
    case 'stopping':
      return say('many-run-stopping');
    case 'stopped':
      return say('many-run-stopped');
    case 'interrupted':
      return say('many-run-interrupted');
    case 'finished':
      return say('many-run-finished');
  }
}

/** The end in one or two sentences. Empty as long as it goes on. */
export function endWords(run: RunView): string {
  if (!hasEnded(run)) return '';
  const guided = run.route === 'guided';
  const of = { count: run.accepted, total: run.total };
  const parts = [guided ? say('many-end-clicked', of) : say('many-end-asked', of)];
  for (const part of runParts(run)) {
    if (part.kind === 'refused' || part.kind === 'leftOut') parts.push(part.words);
    if (part.kind === 'unanswered' && !guided) parts.push(say('many-end-unanswered', { count: part.number }));
  }
  const said = [`${parts.join(', ')}.`];
  if (run.left > 0) {
    const left = { count: run.left };
    said.push(guided ? say('many-end-not-opened', left) : say('many-end-not-sent', left));
  }
  if (run.unanswered > 0 && guided) said.push(say('many-end-not-said', { count: run.unanswered }));
  if (run.accepted > 0) said.push(say('many-end-watching'));
  return said.join(' ');
}

/** What became of one sub-account. */
export function outcomeWords(outcome: RunItemOutcome, guided: boolean): string {
  switch (outcome) {
    case 'queued':
      return say('many-outcome-queued');
    case 'sending':
      return guided ? say('many-outcome-sending-guided') : say('many-outcome-sending');
    case 'accepted':
      return guided ? say('many-outcome-accepted-guided') : say('many-outcome-accepted');
    case 'refused':
      return guided ? say('many-outcome-refused-guided') : say('many-outcome-refused');
    case 'unanswered':
      return guided ? say('many-outcome-unanswered-guided') : say('many-outcome-unanswered');
    case 'leftOut':
      return say('many-outcome-left-out');
    case 'notSent':
      return guided ? say('many-outcome-not-sent-guided') : say('many-outcome-not-sent');
  }
}

export const ORDERS: readonly ManyOrder[] = ['asListed', 'oldFirst', 'missingFirst'];

export function orderWords(order: ManyOrder): string {
  switch (order) {
    case 'asListed':
      return say('many-order-as-listed');
    case 'oldFirst':
      return say('many-order-old-first');
    case 'missingFirst':
      return say('many-order-missing-first');
  }
}
