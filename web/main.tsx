// Starts the application in the page.

import { render } from 'preact';
import './styles/first.scss';
import { App } from './app';

const root = document.getElementById('app');
if (root) render(<App />, root);

function fetchTheRest(): void {
  const main = document.querySelector('main');
  if (!main?.firstChild || main.querySelector('.wait')) return void setTimeout(fetchTheRest, 500);
  // What is asked just when the line or the session is gone must be here already.
  setTimeout(() => {
    void Promise.all([
      import('./shell/rest-of-style'),
      import('./session/session-lost'),
      import('./session/sign-out-question'),
      import('./session/drafts-of-account'),
    ]).catch(() => undefined);
  }, 1_000);
  setTimeout(() => void navigator.serviceWorker.register('/sw.js').catch(() => undefined), 3_000);
}

// Later visits start from this device, with or without a line. Asked for when the first page is done with the line.
if (import.meta.env.PROD && 'serviceWorker' in navigator) window.addEventListener('load', fetchTheRest);
