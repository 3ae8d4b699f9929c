// Chooses what stands behind the face: the real desk inside the app, its twin in a browser.
import type { Backend } from './backend';

export * from './backend';

/** The real desk where Tauri is there, otherwise the twin in memory (`npm run dev` in a browser). */
export async function chooseBackend(): Promise<Backend> {
  if ('__TAURI_INTERNALS__' in window) return (await import('./tauri')).tauriBackend;
  return (await import('./fake-in-browser')).fakeFromAddress(window.location.search);
}
