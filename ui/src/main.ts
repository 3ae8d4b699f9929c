// Starts the face of Key Desk: styles, the desk behind it, then the one component that holds everything else.
import { mount } from 'svelte';
import App from './App.svelte';
import { chooseBackend } from './backend';
import { Desk } from './desk.svelte';
import './styles/tokens.css';
import './styles/base.css';

// Not a top-level await: Safari 15.0, the oldest web view served, mishandles it.
void chooseBackend().then((backend) => {
  const desk = new Desk(backend);
  const target = document.getElementById('app');
  if (target) mount(App, { target, props: { desk } });
  void desk.start();
});
