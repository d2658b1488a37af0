/** A reactive form as in Rozetka's cabinet: Angular 21, compiled in the page, without zone.js. */
import '@angular/compiler';
import { Component, enableProdMode, provideZonelessChangeDetection } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { onTestFinished } from 'vitest';
import { type MadeField, onPage } from './fields';

// Else it greets on the console.
enableProdMode();

let control = new FormControl('', { nonNullable: true });

class Composer {
  readonly control = control;
}
const Compiled = Component({
  selector: 'app-composer',
  imports: [ReactiveFormsModule],
  template: '<textarea [formControl]="control"></textarea>',
})(Composer);

export async function angular(value: string): Promise<MadeField> {
  const mine = new FormControl(value, { nonNullable: true });
  control = mine;
  const page = onPage();
  page.innerHTML = '<app-composer></app-composer>';
  const app = await bootstrapApplication(Compiled, { providers: [provideZonelessChangeDetection()] });
  onTestFinished(() => app.destroy());
  return { field: page.querySelector('textarea') as HTMLTextAreaElement, model: () => mine.value };
}
