// Starts the application in the page.

import { render } from 'preact';
import './styles/main.scss';
import { App } from './app';

const root = document.getElementById('app');
if (root) render(<App />, root);
