// Sections of which the replica has nothing but the name.
import { Component, Input } from '@angular/core';

@Component({
  selector: 'rz-plain-page',
  styles: [
    '.card { margin-top: 20px; padding: 18px 20px; border: 1px solid var(--line); border-radius: 12px; background: #fff; }',
  ],
  template: `
    <h1 class="rz-page-title">{{ title }}</h1>
    <div class="card">За вибраний період даних немає.</div>
  `,
})
export class PlainPage {
  @Input({ required: true }) title = '';
}
