// How long something has been waited for, in the steps at which the screen says more: from 300 ms on that there is a
// wait, from 2 s on what for and how far, from 10 s on that it can be given up. Not here: what is said (each feature).

/** `none`: too short to be shown. `shown`: a sign of it. `told`: in words. `long`: it can be given up. */
export type Wait = 'none' | 'shown' | 'told' | 'long';

const STEPS: readonly [Wait, number][] = [
  ['shown', 300],
  ['told', 2000],
  ['long', 10_000],
];

/** Made while a component is set up, with what says whether it waits. */
export class Waited {
  step: Wait = $state('none');
  readonly shown = $derived(this.step !== 'none');
  readonly told = $derived(this.step === 'told' || this.step === 'long');
  readonly long = $derived(this.step === 'long');

  constructor(waits: () => boolean) {
    $effect(() => {
      if (!waits()) return;
      const timers = STEPS.map(([step, after]) => setTimeout(() => (this.step = step), after));
      return () => {
        for (const timer of timers) clearTimeout(timer);
        this.step = 'none';
      };
    });
  }
}
