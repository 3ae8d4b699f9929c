// Starts the face of Key Desk: styles, then the one component that holds everything else.
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
if (target) mount(App, { target });
