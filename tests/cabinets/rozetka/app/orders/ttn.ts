// The declaration's number of variant `panes`: a field that is no reply.
import { Component, CUSTOM_ELEMENTS_SCHEMA, effect, input } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';

@Component({
  selector: 'rz-order-ttn',
  imports: [ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <mat-form-field class="mat-mdc-form-field mat-form-field-appearance-outline">
      <input class="mat-mdc-input-element mdc-text-field__input" placeholder="Номер ТТН" aria-label="ТТН" [formControl]="number" />
    </mat-form-field>
  `,
})
export class OrderTtn {
  readonly ttn = input('');
  readonly number = new FormControl('', { nonNullable: true });

  constructor() {
    effect(() => this.number.setValue(this.ttn()));
  }
}
