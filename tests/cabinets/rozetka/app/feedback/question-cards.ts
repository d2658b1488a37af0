// The questions on products, variant `panes`: Material cards, the answer's form opens inside one; no id and no address
// tells one from another. GUESS.
import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, signal } from '@angular/core';
import { MatAnswer } from '../answer/mat-answer';
import { Icon } from '../icon';
import { now, openId, server, store, zone } from '../store';
import { agoOf } from '../times';
import type { Row } from '../types';
import css from './cards.css?inline';
import { isAnswered, laterOf, questions, slotsOf, textOf, writtenAt } from './entries';

@Component({
  selector: 'rz-question-cards',
  imports: [Icon, MatAnswer],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  styles: [css],
  template: `
    <div class="tools">
      <mat-form-field class="mat-mdc-form-field mat-form-field-appearance-outline">
        <mat-icon>search</mat-icon>
        <input class="mat-mdc-input-element mdc-text-field__input" type="search" placeholder="Товар або питання" (input)="search($event)" />
      </mat-form-field>
      <button
        class="mat-mdc-chip mdc-evolution-chip"
        type="button"
        [class.mat-mdc-chip-selected]="openOnly()"
        [attr.aria-pressed]="openOnly()"
        (click)="openOnly.set(!openOnly())"
      >
        <span class="mdc-evolution-chip__text-label">Без відповіді</span>
      </button>
    </div>
    @for (slot of slots(); track slot.key) {
      <mat-card class="mat-mdc-card mdc-card entry question">
        <div class="entry-product"><img src="/static/picture.svg" alt="" /><span>{{ slot.row.product }}</span></div>
        <div class="entry-head">
          <span class="entry-author">{{ slot.row.buyer }}</span>
          <span class="entry-when">{{ timeOf(slot.row) }}</span>
          @if (slot.row.unread > 0) {
            <span class="mat-badge-content">Нове</span>
          }
        </div>
        <p class="entry-text">{{ text(slot.row) }}</p>
        @for (message of later(slot.row); track message.id) {
          <div class="entry-later" [class.outgoing]="message.author === 'seller'">
            <small>{{ message.author === 'seller' ? 'Ваша відповідь' : slot.row.buyer }}</small>
            <p>{{ message.text }}</p>
            @if (!message.hideTime) {
              <small>{{ ago(message.at) }}</small>
            }
          </div>
        }
        @if (slot.row.chatId === openChat()) {
          @for (one of [{ key: view()?.threadEpoch + ' ' + view()?.fieldEpoch }]; track one.key) {
            <rz-answer-form label="Відповідь на питання" />
          }
        } @else {
          <button class="mdc-button mat-mdc-button answer" type="button" (click)="open(slot.row)">Відповісти</button>
        }
      </mat-card>
    } @empty {
      <p class="none">Питань немає</p>
    }
  `,
})
export class QuestionCards {
  readonly view = server;
  readonly openChat = openId;
  readonly text = textOf;
  readonly later = laterOf;
  readonly openOnly = signal(false);
  private readonly query = signal('');
  readonly slots = computed(() =>
    slotsOf(
      questions().filter(
        (row) =>
          (!this.openOnly() || !isAnswered(row)) &&
          `${row.product} ${textOf(row)}`.toLocaleLowerCase('uk').includes(this.query()),
      ),
    ),
  );
  readonly ago = (at: number) => agoOf(at, now(), zone());

  timeOf(row: Row): string {
    const at = writtenAt(row);
    return at === null ? '' : this.ago(at);
  }

  search({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.query.set(target.value.trim().toLocaleLowerCase('uk'));
  }

  open({ chatId }: Row): void {
    store.openThread(chatId);
  }
}
