// Starts the application in the page.

import { render } from 'preact';
import './styles/main.scss';
import { App } from './app';

const root = document.getElementById('app');
if (root) render(<App />, root);

// Later visits start from this device, with or without a line. Asked for when the first page is done with the line.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => {
    setTimeout(() => void navigator.serviceWorker.register('/sw.js').catch(() => undefined), 3_000);
  });
}
