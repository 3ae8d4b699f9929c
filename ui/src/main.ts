// Starts the face of Key Desk: styles, the desk behind it, how the owner had it last, then the one component that
// holds everything else.
import { mount } from 'svelte';
import App from './App.svelte';
import { chooseBackend } from './backend';
import { Desk } from './desk.svelte';
import './styles/tokens.css';
import './styles/base.css';

async function start(): Promise<void> {
  const desk = new Desk(await chooseBackend());
  // First how it looks and in which language it speaks, so that nothing changes once it can be seen.
  await desk.recall();
  const target = document.getElementById('app');
  if (target) mount(App, { target, props: { desk } });
  await desk.start();
}

// Not a top-level await: Safari 15.0, the oldest web view served, mishandles it.
void start();
