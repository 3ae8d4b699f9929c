// A run of many regenerations in words: what is said of every state and of every number, and the typed words.
import { describe, expect, it } from 'vitest';
import type { RunState, RunView } from '../../backend';
import { endWords, runParts, runTitle } from './run-words';
import { saysIt, wentAstray } from '../../components/typed-words';

function run(change: Partial<RunView> = {}): RunView {
  return {
    id: 1,
    route: 'endpoint',
    state: 'running',
    total: 1_012,
    accepted: 1_000,
    refused: 12,
    unanswered: 0,
    leftOut: 0,
    left: 0,
    begunAt: '2026-11-22T10:00:00Z',
    endedAt: null,
    currentId: null,
    waitingUntil: null,
    secondsLeft: null,
    trouble: null,
    ...change,
  };
}

describe('the end', () => {
  it('counts what was asked and what was not', () => {
    expect(endWords(run({ state: 'finished' }))).toBe(
      '1,000 of 1,012 keys asked, 12 refused. Key Desk watches for the new keys and tells you when they arrive.',
    );
    expect(endWords(run())).toBe('');
  });

  it('says what was never sent when it was stopped or the program ended', () => {
    const cut = { total: 5, accepted: 0, refused: 0, unanswered: 1, left: 4 };
    expect(endWords(run({ ...cut, state: 'interrupted' }))).toBe(
      '0 of 5 keys asked, 1 without an answer. 4 requests were never sent: those keys are as before.',
    );
    expect(endWords(run({ ...cut, state: 'stopped', left: 1, leftOut: 3 }))).toContain(
      '3 left out. 1 request was never sent: that key is as before.',
    );
    expect(endWords(run({ ...cut, route: 'guided', state: 'interrupted' }))).toBe(
      'You clicked for 0 of 5 sub-accounts. 4 pages were never opened: those keys are as before. For 1 you have not said whether you clicked: you find it under “Needs you”.',
    );
  });
});

it('the bar has a word for every part, and parts that hold nothing are left out', () => {
  expect(runParts(run({ left: 3 })).map((part) => part.words)).toEqual([
    '1,000 asked',
    '12 refused',
    '3 still to come',
  ]);
  expect(runParts(run({ state: 'stopped', accepted: 0, refused: 0, left: 3 }))[0]?.words).toBe(
    '3 never sent',
  );
});

it('every state has a title of its own', () => {
  const states: RunState[] = ['running', 'paused', 'stopping', 'stopped', 'finished', 'interrupted'];
  expect(new Set(states.map((state) => runTitle(run({ state })))).size).toBe(states.length);
});

it('the typed words forgive case and blanks, but not the number', () => {
  expect(saysIt('  confirm   12 ', 'CONFIRM 12')).toBe(true);
  expect([
    saysIt('CONFIRM', 'CONFIRM 12'),
    saysIt('CONFIRM 1', 'CONFIRM 12'),
    saysIt('CONFIRM 120', 'CONFIRM 12'),
  ]).toEqual([false, false, false]);
  expect([wentAstray('conf', 'CONFIRM 12'), wentAstray('CONFIRM 2', 'CONFIRM 12')]).toEqual([false, true]);
});
