// A chat's own page, variant `pages`: a link back, the order's facts, flat messages with full times, a form. GUESS.
import { Component, computed } from '@angular/core';
import { Icon } from '../icon';
import { moneyOf } from '../message-text';
import { LIST_PATH, loading, row, server, store, thread } from '../store';
import { ThreadScroll } from '../thread-scroll';
import { PagesForm } from './form';
import { PagesMessage } from './message';
import css from './thread.css?inline';

@Component({
  selector: 'rz-sellermessage-show',
  imports: [Icon, PagesForm, PagesMessage, ThreadScroll],
  styles: [css],
  template: `
    <a class="back" [href]="listPath" (click)="back($event)"><mat-icon>arrow_back</mat-icon>До списку повідомлень</a>
    @if (facts(); as facts) {
      @for (one of [{ key: facts.chatId + ' ' + view()?.threadEpoch }]; track one.key) {
        <section class="rz-sellermessage-showmessage">
          <div class="rz-sellermessage-showmessage-info">
            <h2>{{ facts.subject }}</h2>
            <dl>
              <div><dt>Покупець</dt><dd>{{ facts.buyer }}</dd></div>
              <div><dt>Статус</dt><dd [style.color]="facts.order.color">{{ facts.order.status }}</dd></div>
              <div><dt>Сума</dt><dd>{{ money() }}</dd></div>
              <div><dt>Товар</dt><dd>{{ facts.order.product }}</dd></div>
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
  readonly listPath = LIST_PATH;
  readonly view = server;
  readonly loading = loading;
  readonly facts = row;
  readonly shop = computed(() => server()?.shop ?? '');
  readonly zone = computed(() => server()?.zone ?? null);
  readonly messages = computed(() => thread()?.messages ?? []);
  readonly money = computed(() => {
    const facts = row();
    return facts ? moneyOf(facts.order) : '';
  });

  back(event: Event): void {
    event.preventDefault();
    store.closeThread();
  }
}
