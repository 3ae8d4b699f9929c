// How many pixels a rem has now, for whoever has to count in pixels: it changes with the size of the text.
// Not here: setting that size (desk.svelte.ts).
import { createSubscriber } from 'svelte/reactivity';

const follow = createSubscriber((update) => {
  const measure = document.createElement('div');
  measure.style.cssText = 'position:absolute;visibility:hidden;width:1rem;height:0';
  document.body.append(measure);
  const observer = new ResizeObserver(update);
  observer.observe(measure);
  return () => {
    observer.disconnect();
    measure.remove();
  };
});

/** Pixels of one rem; whoever reads it in a template is drawn anew when it changes. */
export function rem(): number {
  follow();
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
