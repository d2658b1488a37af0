// A chat's own page, variant `pages`: a link back, the order's facts, flat messages with full times, a form. GUESS.
import { Component, computed } from '@angular/core';
import { Icon } from '../icon';
import { moneyOf } from '../message-text';
import { loading, row, server, store, tab, thread, zone } from '../store';
import { ThreadScroll } from '../thread-scroll';
import { PagesForm } from './form';
import { PagesMessage } from './message';
import css from './thread.css?inline';

@Component({
  selector: 'rz-sellermessage-show',
  imports: [Icon, PagesForm, PagesMessage, ThreadScroll],
  styles: [css],
  template: `
    <a class="back" [href]="tab().path" (click)="back($event)"><mat-icon>arrow_back</mat-icon>До списку повідомлень</a>
    @if (facts(); as facts) {
      @for (one of [{ key: facts.chatId + ' ' + view()?.threadEpoch }]; track one.key) {
        <section class="rz-sellermessage-showmessage">
          <div class="rz-sellermessage-showmessage-info">
            <h2>{{ facts.subject }}</h2>
            <dl>
              <div><dt>Покупець</dt><dd>{{ facts.buyer }}</dd></div>
              @if (facts.order; as order) {
                <div><dt>Статус</dt><dd [style.color]="order.color">{{ order.status }}</dd></div>
                <div><dt>Сума</dt><dd>{{ money(order) }}</dd></div>
              }
              @if (facts.product !== '') {
                <div><dt>Товар</dt><dd>{{ facts.product }}</dd></div>
              }
            </dl>
          </div>
          <div class="rz-sellermessage-showmessage-list">
            @for (message of messages(); track message.id) {
              <rz-sellermessage-item [message]="message" [buyer]="facts.buyer" [shop]="shop()" [zone]="zone()" />
            }
          </div>
          @for (one of [{ epoch: view()?.fieldEpoch }]; track one.epoch) {
            <rz-sellermessage-form />
          }
        </section>
      }
    } @else if (!loading()) {
      <p class="missing">Переписку не знайдено</p>
    }
  `,
})
export class PagesThread {
  readonly tab = tab;
  readonly view = server;
  readonly loading = loading;
  readonly facts = row;
  readonly shop = computed(() => server()?.shop ?? '');
  readonly zone = zone;
  readonly messages = computed(() => thread()?.messages ?? []);
  readonly money = moneyOf;

  back(event: Event): void {
    event.preventDefault();
    store.closeThread();
  }
}
