// The whole face with the desk's twin behind it, for tests of parts that need both. Not here: any test.
import { render, waitFor } from '@testing-library/svelte';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import axe from 'axe-core';
import { expect } from 'vitest';
import App from './App.svelte';
import type { SubAccountRow } from './backend';
import { FakeBackend, type FakeOptions } from './backend/fake';
import { Desk, type Page } from './desk.svelte';
// Pages that the face reads when they are gone to: here they are read before, so that no test waits for that.
import './features/activity/ActivityPage.svelte';
import './features/help/HelpPage.svelte';
import './features/key-table/SubAccountsPage.svelte';
import './features/settings/SettingsPage.svelte';

// What the face reads later is there at once: a test waits for what the owner sees, not for files.
import.meta.glob(['./features/**/*Dialog.svelte', './features/**/*Page.svelte'], { eager: true });

/**
 * Somebody at the mouse and the keyboard. For some milliseconds after a dialog closed the page cannot be clicked, which
 * nobody's hand notices: that the page can be clicked is seen by the tests of the desktop.
 */
export function person() {
  return userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
}

/** The desk on this page; where the sub-accounts are asked for, with their table there. */
export async function openDesk(options: FakeOptions = {}, page: Page = 'subAccounts') {
  let now = Date.parse('2026-11-22T10:00:00Z');
  const backend = new FakeBackend({ start: 'connected', rows: 60, now: () => now, ...options });
  const desk = new Desk(backend);
  render(App, { desk });
  await desk.start();
  await waitFor(() => expect(desk.rowsLoaded).toBe(true));
  desk.page = page;
  await waitFor(() => expect(document.querySelector(`[data-page="${page}"] h1`)).not.toBeNull());
  return {
    backend,
    desk,
    user: person(),
    pass: (time: number) => ((now += time), backend.tick()),
    /** The first row that is so. */
    find(is: (row: SubAccountRow) => boolean): SubAccountRow {
      const found = desk.prepared.map((entry) => entry.row).find(is);
      if (found === undefined) throw new Error('no such row');
      return found;
    },
    /** Opens the panel of the row and gives the panel. */
    async panelOf(row: SubAccountRow): Promise<HTMLElement> {
      desk.openPanel(row.id);
      return waitFor(() => {
        const panel = document.querySelector<HTMLElement>('aside[data-panel]');
        if (!panel?.textContent.includes(row.id)) throw new Error('the panel is not there');
        return panel;
      });
    },
  };
}

/** What is to be read there, with line breaks of the source as the blanks they are. */
export function readOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What an automatic check of accessibility finds wrong; colours are measured in styles/tokens.test.ts. */
export async function barriers(): Promise<string[]> {
  const found = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
