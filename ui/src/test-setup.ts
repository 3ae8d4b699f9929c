// What jsdom lacks and the components need: sizes, a resize observer, media queries. Not here: any test.
import { cleanup } from '@testing-library/svelte';
import { afterEach } from 'vitest';
import english from './words/en.ftl?raw';
import { learn, preferLanguages } from './words/say.svelte';
import spanish from './words/es.ftl?raw';

learn('en', english);
learn('es', spanish);
// As if the owner's computer were a British one, wherever the tests run.
preferLanguages(['en-GB']);

// A test file that knows nothing of components runs without a document.
if (typeof window !== 'undefined') {
  // jsdom lays nothing out; the table needs a height to know how many rows fit.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 1000 });
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.matchMedia = (media: string) =>
    ({ matches: false, media, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
  Element.prototype.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.animate ??= () => ({ finished: Promise.resolve(), cancel() {} }) as unknown as Animation;
  afterEach(cleanup);
}
