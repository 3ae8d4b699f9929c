// The whole face with the desk's twin behind it, for tests of parts that need both. Not here: any test.
import { render, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect } from 'vitest';
import App from './App.svelte';
import type { SubAccountRow } from './backend';
import { FakeBackend, type FakeOptions } from './backend/fake';
import { Desk } from './desk.svelte';

export async function openDesk(options: FakeOptions = {}) {
  let now = Date.parse('2026-11-22T10:00:00Z');
  const backend = new FakeBackend({ start: 'connected', rows: 60, now: () => now, ...options });
  const desk = new Desk(backend);
  render(App, { desk });
  await desk.start();
  await waitFor(() => expect(desk.rowsLoaded).toBe(true));
  return {
    backend,
    desk,
    user: userEvent.setup(),
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
