// Starts the Rozetka replica in the page. Angular compiles its templates here, in the browser (JIT).
import '@angular/compiler';
import { APP_ID, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { boot } from '../../kit/page/boot';
import { App } from './app';
import { store } from './store';

// Angular writes this id into `_ngcontent-*` and `_nghost-*`: drawn anew at each start of the server.
const appId = boot.salt
  .replace(/[^a-z]/gi, '')
  .slice(0, 3)
  .toLowerCase();

void bootstrapApplication(App, {
  providers: [provideZonelessChangeDetection(), { provide: APP_ID, useValue: appId }],
}).then(() => store.start());
