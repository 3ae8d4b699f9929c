// Chooses what stands behind the face: the real desk inside the app, its twin in a browser.
import type { Backend } from './backend';
import { tauriBackend } from './tauri';

export * from './backend';

/** The real desk; the twin in memory while the face is worked on in a browser (`npm run dev`), and in no build. */
export async function chooseBackend(): Promise<Backend> {
  if (import.meta.env.DEV && !('__TAURI_INTERNALS__' in window)) {
    return (await import('./fake-in-browser')).fakeFromAddress(window.location.search);
  }
  return tauriBackend;
}
