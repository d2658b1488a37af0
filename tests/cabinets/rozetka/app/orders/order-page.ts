// One order, variant `panes`: cards in two columns, the message to the buyer before the manager's own comment. What it
// shows is known from the official help, how is a GUESS.
import { Component, CUSTOM_ELEMENTS_SCHEMA, computed } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatAnswer } from '../answer/mat-answer';
import { Icon } from '../icon';
import { linesOf, moneyOf } from '../message-text';
import { loading, row, server, store, zone } from '../store';
import { stampOf } from '../times';
import { isOrder } from './order';
import css from './order-page.css?inline';
import { OrderTtn } from './ttn';

@Component({
  selector: 'rz-order-page',
  imports: [Icon, MatAnswer, OrderTtn, ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  styles: [css],
  template: `
    @if (shown(); as row) {
      <header>
        <button class="mdc-icon-button mat-mdc-icon-button" type="button" aria-label="До замовлень" (click)="close()">
          <mat-icon>arrow_back</mat-icon>
        </button>
        <h1 class="rz-page-title">Замовлення № {{ row.order.number }}</h1>
        <time [attr.datetime]="iso(row.order.createdAt)">{{ time(row.order.createdAt) }}</time>
        <span class="mat-mdc-chip" [style.color]="row.order.color">{{ row.order.status }}</span>
      </header>
      <div class="columns">
        <div class="column">
          <section class="mat-mdc-card mdc-card buyer">
            <h2 class="mat-headline-6">Покупець</h2>
            <p class="name">{{ row.buyer }}</p>
            <p><mat-icon>phone</mat-icon><a [href]="'tel:' + row.order.phone">{{ row.order.phone }}</a></p>
            <p><mat-icon>home</mat-icon>{{ row.order.delivery }}</p>
            <p class="muted">Джерело: {{ row.order.source }}</p>
          </section>
          <section class="mat-mdc-card mdc-card">
            <h2 class="mat-headline-6">Товари</h2>
            @for (product of row.order.products; track $index) {
              <p class="good"><span>{{ product.name }}</span><span>{{ product.quantity }} × {{ product.price }} ₴</span></p>
            }
            <p class="good total"><span>Разом</span><span>{{ money(row.order) }}</span></p>
          </section>
          <section class="mat-mdc-card mdc-card">
            <h2 class="mat-headline-6">Доставка</h2>
            <rz-order-ttn [ttn]="row.order.ttn" />
          </section>
          <section class="mat-mdc-card mdc-card">
            <h2 class="mat-headline-6">Історія статусів</h2>
            <ol>
              @for (step of row.order.history; track $index) {
                <li><time [attr.datetime]="iso(step.at)">{{ time(step.at) }}</time> {{ step.status }}</li>
              }
            </ol>
          </section>
        </div>
        <div class="column">
          <section class="mat-mdc-card mdc-card write">
            <h2 class="mat-headline-6">Написати покупцеві</h2>
            @for (message of row.messages; track message.id) {
              <div class="said" [class.outgoing]="message.author === 'seller'" [class.service]="message.author === 'system'">
                @for (line of lines(message); track $index) {@if ($index > 0) {<br />}{{ line }}}
                @if (!message.hideTime) {
                  <time [attr.datetime]="iso(message.at)">{{ time(message.at) }}</time>
                }
              </div>
            }
            @for (one of [{ epoch: view()?.fieldEpoch }]; track one.epoch) {
              <rz-answer-form label="Повідомлення в кабінет покупця" />
            }
          </section>
          <section class="mat-mdc-card mdc-card">
            <h2 class="mat-headline-6">Коментар менеджера</h2>
            <mat-form-field class="mat-mdc-form-field mat-form-field-appearance-outline">
              <textarea
                class="mat-mdc-input-element mdc-text-field__input"
                rows="3"
                placeholder="Бачать лише співробітники магазину"
                [formControl]="comment"
              ></textarea>
            </mat-form-field>
            <button class="mdc-button mat-mdc-button save" type="button">Зберегти коментар</button>
          </section>
        </div>
      </div>
    } @else if (!loading()) {
      <p class="muted">Замовлення не знайдено</p>
    }
  `,
})
export class OrderPage {
  readonly view = server;
  readonly loading = loading;
  readonly lines = linesOf;
  readonly money = moneyOf;
  readonly comment = new FormControl('');
  readonly shown = computed(() => {
    const open = row();
    return open && isOrder(open) ? open : null;
  });
  readonly time = (at: number) => stampOf(at, zone());
  readonly iso = (at: number) => new Date(at).toISOString();

  close(): void {
    store.closeThread();
  }
}
