// A reactive form as in Rozetka's cabinet: compiled in the page, so not where a page's policy forbids `eval`.
import '@angular/compiler';
import { Component, enableProdMode, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { createApplication } from '@angular/platform-browser';
import { start } from './start';

// Else it greets on the console.
enableProdMode();

const control = new FormControl('', { nonNullable: true });

class Composer {
  readonly control = control;
}
const Compiled = Component({
  selector: 'app-composer',
  imports: [ReactiveFormsModule],
  template: '<textarea name="body" rows="2" [formControl]="control"></textarea>',
})(Composer);

start(async (box) => {
  const host = document.createElement('app-composer');
  box.append(host);
  // By the element itself: a selector does not find it in a shadow root.
  const app = await createApplication({ providers: [provideZonelessChangeDetection()] });
  app.bootstrap(Compiled, host);
  const field = box.querySelector('textarea') as HTMLTextAreaElement;
  return { element: () => field, model: () => control.value, write: (text) => control.setValue(text) };
});
