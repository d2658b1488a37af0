// The list of chats, variant `pages`: a table, each row with a link to the chat's own page. GUESS.
import { Component, computed, signal } from '@angular/core';
import { createSlots } from '../recycled-rows';
import { addressOf, server, store, tab, zone } from '../store';
import type { Row } from '../types';
import css from './list.css?inline';
import { PagesRow } from './row';

const ROW = 72;
const ROW_NARROW = 132;
const NARROW = matchMedia('(max-width: 720px)');

@Component({
  selector: 'rz-sellermessage-list',
  imports: [PagesRow],
  styles: [css],
  template: `
    <div class="rz-sellermessage-table" (scroll)="scroll($event)">
      <table>
        <thead>
          <tr>
            <th class="check"><input type="checkbox" aria-label="Вибрати всі" /></th>
            <th class="subject">Тема</th>
            <th class="buyer">Покупець</th>
            <th class="last">Останнє повідомлення</th>
            <th class="state">Статус замовлення</th>
            <th class="date">Дата</th>
          </tr>
        </thead>
        <tbody>
          @if (virtualised()) {
            <tr class="gap" aria-hidden="true" [style.height.px]="above()"></tr>
          }
          @for (slot of slots(); track slot.key) {
            <tr rz-sellermessage-row [row]="slot.row" [zone]="zone()" [href]="hrefOf(slot.row)" (opened)="open(slot.row)"></tr>
          }
          @if (virtualised()) {
            <tr class="gap" aria-hidden="true" [style.height.px]="below()"></tr>
          }
        </tbody>
      </table>
    </div>
    <p class="total">Усього переписок: {{ rows().length }}</p>
  `,
})
export class PagesList {
  readonly zone = zone;
  readonly rows = computed(() => tab().rows);
  readonly rowHeight = signal(NARROW.matches ? ROW_NARROW : ROW);
  private readonly recycled = createSlots(this.rows, server, this.rowHeight);
  readonly virtualised = this.recycled.virtualised;
  readonly slots = this.recycled.slots;
  readonly above = this.recycled.above;
  readonly below = this.recycled.below;
  readonly hrefOf = ({ chatId }: Row) => addressOf(chatId, server());

  scroll({ currentTarget }: Event): void {
    this.rowHeight.set(NARROW.matches ? ROW_NARROW : ROW);
    if (currentTarget instanceof HTMLElement) this.recycled.top.set(currentTarget.scrollTop);
  }

  open({ chatId }: Row): void {
    store.openThread(chatId);
  }
}
