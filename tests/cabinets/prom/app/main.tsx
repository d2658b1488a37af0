// Starts the Prom replica in the page.
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { store } from './store';

const root = document.querySelector('#root');
if (root) createRoot(root).render(<App />);
store.start();
