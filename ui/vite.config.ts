// How the face of Key Desk is built, served while working on it, and tested.
// Not here: how the desktop shell embeds `dist` (src-tauri/tauri.conf.json).
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  clearScreen: false,
  // The address that tauri.conf.json names.
  server: { port: 5173, strictPort: true, host: 'localhost' },
  // The oldest web views an owner can have: macOS 12, WebKitGTK 2.4x, Edge WebView2.
  build: { target: ['es2022', 'safari15'], outDir: 'dist', emptyOutDir: true },
  // Under test the browser build of Svelte is needed, or nothing mounts.
  ...(mode === 'test' ? { resolve: { conditions: ['browser'] } } : {}),
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/test-setup.ts'],
    restoreMocks: true,
    // The whole face is drawn in many tests, on machines with other work to do.
    testTimeout: 20_000,
  },
}));
