// Ending Key Desk from the window: at once, or after a question while many keys are being regenerated.
import { screen, waitFor } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { barriers, openDesk } from '../../test-desk';

it('ends at once where nothing goes on', async () => {
  const { backend, user } = await openDesk({ rows: 20 });
  await user.keyboard('{Control>}q{/Control}');
  await waitFor(() => expect(backend.ended).toBe(true));
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

it('asks while many keys are being regenerated, goes on with Escape, and ends when it is meant', async () => {
  const { backend, desk, user } = await openDesk({ rows: 60 });
  backend.run.perTick = 1;
  const ids = desk.rows.entries.filter(({ row }) => row.status === 'oldKey').map(({ row }) => row.id);
  desk.many.ask(ids, false);
  await user.type(await screen.findByLabelText(/^Type CONFIRM/), `CONFIRM ${ids.length}{Enter}`);
  await waitFor(() => expect(backend.run.goesOn).toBe(true));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());

  await user.keyboard('{Control>}q{/Control}');
  const dialog = await screen.findByRole('alertdialog', { name: 'Quit while keys are being regenerated?' });
  expect(dialog.textContent).toContain('Nothing is asked for twice');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Go on'));
  expect(await barriers()).toEqual([]);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(backend.ended).toBe(false);

  await user.keyboard('{Control>}q{/Control}');
  await user.click(await screen.findByRole('button', { name: 'Quit anyway' }));
  await waitFor(() => expect(backend.ended).toBe(true));
});
