// The orders: a plain table with names, times and statuses, and no chat. The paths are known, the markup is a guess.
// Its buyers are nobody's chats: a reader that makes conversations of it is wrong.
import { Component } from '@angular/core';
import { Icon } from './icon';
import css from './orders-page.css?inline';

const ORDERS = [
  ['101616120', '15.09.2026 14:02', 'Бондар Лідія Степанівна', '2 340 ₴', 'Нове замовлення', '#b86a00'],
  ['101616077', '15.09.2026 13:41', 'Савчук Роман', '499 ₴', 'Комплектується. Дані підтверджені', '#b86a00'],
  ['101615990', '15.09.2026 11:18', 'Гнатюк Дарина Павлівна', '1 120 ₴', 'Передано в службу доставки', '#3b82c4'],
  ['101615702', '14.09.2026 19:55', 'Мельничук Ірина', '760 ₴', 'Чекає в пункті самовивозу', '#3b82c4'],
  ['101615544', '14.09.2026 10:07', 'Дорошенко Артем Ігорович', '3 015 ₴', 'Посилку отримано', '#00a046'],
  ['101615310', '13.09.2026 16:33', 'Климчук Вероніка', '899 ₴', 'Посилку отримано', '#00a046'],
] as const;

@Component({
  selector: 'rz-orders-page',
  imports: [Icon],
  styles: [css],
  template: `
    <h1 class="rz-page-title">Замовлення</h1>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th>Номер</th>
            <th>Дата</th>
            <th>Покупець</th>
            <th>Сума</th>
            <th>Статус</th>
          </tr>
        </thead>
        <tbody>
          @for (order of orders; track order[0]) {
            <tr>
              <td>
                <a [href]="'/main/orders/edit/' + order[0]" (click)="$event.preventDefault()">{{ order[0] }}</a>
              </td>
              <td>{{ order[1] }}</td>
              <td>{{ order[2] }}</td>
              <td class="sum">{{ order[3] }}</td>
              <td>
                <span class="status" [style.color]="order[5]"><mat-icon>check_circle</mat-icon>{{ order[4] }}</span>
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
})
export class OrdersPage {
  readonly orders = ORDERS;
}
