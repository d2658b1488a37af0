// One order, variant `pages`: one column, where the manager's own comment comes before the message to the buyer and both
// fields have one class. What it shows is known from the official help, how is a GUESS.
import { Component, computed } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { PlainAnswer } from '../answer/plain-answer';
import { linesOf, moneyOf } from '../message-text';
import { loading, row, server, store, zone } from '../store';
import { fullTimeOf } from '../times';
import type { Message } from '../types';
import { isOrder } from './order';
import css from './order-edit.css?inline';

@Component({
  selector: 'rz-order-edit',
  imports: [PlainAnswer, ReactiveFormsModule],
  styles: [css],
  template: `
    @if (shown(); as row) {
      <a class="back" href="/main/orders/all" (click)="back($event)">Усі замовлення</a>
      <div class="rz-order-edit">
        <h1 class="rz-page-title">Замовлення {{ row.order.number }} від {{ time(row.order.createdAt) }}</h1>
        <table class="rz-order-edit-facts">
          <tbody>
            <tr><td>Покупець</td><td>{{ row.buyer }}</td></tr>
            <tr><td>Телефон</td><td><a [href]="'tel:' + row.order.phone">{{ row.order.phone }}</a></td></tr>
            <tr><td>Статус</td><td><b [style.color]="row.order.color">{{ row.order.status }}</b></td></tr>
            <tr><td>Джерело</td><td>{{ row.order.source }}</td></tr>
            <tr><td>Доставка</td><td>{{ row.order.delivery }}</td></tr>
            <tr><td>ТТН</td><td><input class="rz-order-edit-input" name="ttn" [value]="row.order.ttn" /></td></tr>
            <tr><td>Сума</td><td>{{ money(row.order) }}</td></tr>
          </tbody>
        </table>
        <ul class="rz-order-edit-goods">
          @for (product of row.order.products; track $index) {
            <li>{{ product.name }}, {{ product.quantity }} шт. по {{ product.price }} ₴</li>
          }
        </ul>
        <h3>Коментар</h3>
        <textarea class="rz-textarea rz-order-edit-textarea" rows="3" [formControl]="comment"></textarea>
        <button class="save" type="button">Зберегти</button>
        <h3>Листування</h3>
        <table class="rz-order-edit-messages">
          <tbody>
            @for (message of row.messages; track message.id) {
              <tr>
                <td class="who">{{ authorOf(message, row.buyer) }}</td>
                <td>@for (line of lines(message); track $index) {@if ($index > 0) {<br />}{{ line }}}</td>
                <td class="when">{{ message.hideTime ? '' : time(message.at) }}</td>
              </tr>
            } @empty {
              <tr><td>Повідомлень немає</td></tr>
            }
          </tbody>
        </table>
        <h3>Написати покупцеві</h3>
        @for (one of [{ epoch: view()?.fieldEpoch }]; track one.epoch) {
          <rz-comment-answer fieldClass="rz-textarea rz-order-edit-textarea" button="Надіслати" />
        }
        <h3>Зміни статусу</h3>
        <table class="rz-order-edit-history">
          <tbody>
            @for (step of row.order.history; track $index) {
              <tr><td class="when">{{ time(step.at) }}</td><td>{{ step.status }}</td></tr>
            }
          </tbody>
        </table>
      </div>
    } @else if (!loading()) {
      <p>Замовлення не знайдено</p>
    }
  `,
})
export class OrderEdit {
  readonly view = server;
  readonly loading = loading;
  readonly lines = linesOf;
  readonly money = moneyOf;
  readonly comment = new FormControl('');
  readonly shown = computed(() => {
    const open = row();
    return open && isOrder(open) ? open : null;
  });
  readonly time = (at: number) => fullTimeOf(at, zone());

  authorOf({ author }: Message, buyer: string): string {
    if (author === 'system') return 'Система';
    return author === 'buyer' ? buyer : (server()?.shop ?? '');
  }

  back(event: Event): void {
    event.preventDefault();
    store.closeThread();
  }
}
