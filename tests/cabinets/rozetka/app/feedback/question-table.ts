// The questions on products, variant `pages`: a table, each row with its id in an attribute, and a drawer for the one
// whose id the address has. GUESS.
import { Component, computed, signal } from '@angular/core';
import { openId, row, server, store, zone } from '../store';
import { stampOf } from '../times';
import type { Row } from '../types';
import { isAnswered, questions, slotsOf, textOf, writtenAt } from './entries';
import { QuestionDrawer } from './question-drawer';
import css from './question-table.css?inline';

@Component({
  selector: 'rz-questions-table',
  imports: [QuestionDrawer],
  styles: [css],
  template: `
    <input class="rz-comments-search" type="search" placeholder="Пошук" (input)="search($event)" />
    <div class="rz-comments-scroll">
      <table class="rz-comments">
        <thead>
          <tr>
            <th><input type="checkbox" aria-label="Вибрати всі" /></th>
            <th>Дата</th>
            <th>Товар</th>
            <th>Питання</th>
            <th>Автор</th>
            <th>Стан</th>
          </tr>
        </thead>
        <tbody>
          @for (slot of slots(); track slot.key) {
            <tr
              class="rz-comments-row"
              [class.rz-comments-row_unread]="slot.row.unread > 0"
              [class.rz-comments-row_active]="slot.row.chatId === openChat()"
              [attr.data-id]="slot.row.chatId"
              (click)="open(slot.row)"
            >
              <td><input type="checkbox" aria-label="Вибрати" (click)="$event.stopPropagation()" /></td>
              <td class="rz-comments-date">{{ timeOf(slot.row) }}</td>
              <td><span class="rz-comments-cut">{{ slot.row.product }}</span></td>
              <td><span class="rz-comments-cut">{{ text(slot.row) }}</span></td>
              <td>{{ slot.row.buyer }}</td>
              <td class="rz-comments-state">{{ stateOf(slot.row) }}</td>
            </tr>
          } @empty {
            <tr><td colspan="6">Питань немає</td></tr>
          }
        </tbody>
      </table>
    </div>
    @if (opened(); as question) {
      @for (one of [{ key: question.chatId + ' ' + view()?.threadEpoch }]; track one.key) {
        <rz-comment-drawer [row]="question" />
      }
    }
  `,
})
export class QuestionsTable {
  readonly view = server;
  readonly openChat = openId;
  readonly text = textOf;
  readonly opened = computed(() => {
    const open = row();
    return open?.kind === 'question' ? open : null;
  });
  private readonly query = signal('');
  readonly slots = computed(() =>
    slotsOf(
      questions().filter((one) =>
        `${one.product} ${textOf(one)} ${one.buyer}`.toLocaleLowerCase('uk').includes(this.query()),
      ),
    ),
  );

  timeOf(one: Row): string {
    const at = writtenAt(one);
    return at === null ? '' : stampOf(at, zone());
  }

  stateOf(one: Row): string {
    if (one.unread > 0) return 'Не прочитано';
    return isAnswered(one) ? 'Є відповідь' : 'Прочитано';
  }

  search({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.query.set(target.value.trim().toLocaleLowerCase('uk'));
  }

  open({ chatId }: Row): void {
    store.openThread(chatId);
  }
}
