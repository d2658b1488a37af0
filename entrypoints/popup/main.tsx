import { browser } from 'wxt/browser';
import { mountQueue } from './queue-page';

// Where a popup opens as a tab, as on a telephone, it takes the width of that.
browser.tabs.getCurrent().then(
  (tab) => tab && document.documentElement.classList.remove('popup'),
  () => undefined,
);
mountQueue(() => window.close());
