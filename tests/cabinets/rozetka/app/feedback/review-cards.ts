// The reviews, variant `panes`: Material cards in which both the answer and the complaint open; stars are icons, the time
// is a day without a year. GUESS.
import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, signal } from '@angular/core';
import { MatAnswer } from '../answer/mat-answer';
import { Icon } from '../icon';
import { openId, server, store, zone } from '../store';
import { shortDayOf } from '../times';
import type { ReviewRow } from '../types';
import css from './cards.css?inline';
import { laterOf, reviews, slotsOf, textOf, writtenAt } from './entries';

const STARS = [1, 2, 3, 4, 5];

@Component({
  selector: 'rz-review-cards',
  imports: [Icon, MatAnswer],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  styles: [css],
  template: `
    @for (slot of slots(); track slot.key) {
      <mat-card class="mat-mdc-card mdc-card entry review">
        <div class="entry-head">
          <span class="entry-author">{{ slot.row.buyer }}</span>
          <span class="stars" role="img" [attr.aria-label]="'Оцінка ' + slot.row.review.rating + ' з 5'">
            @for (star of stars; track star) {
              @if (star <= slot.row.review.rating) {
                <mat-icon>star</mat-icon>
              } @else {
                <mat-icon>star_border</mat-icon>
              }
            }
          </span>
          <span class="entry-when">{{ timeOf(slot.row) }}</span>
          @if (slot.row.unread > 0) {
            <span class="mat-badge-content">Новий</span>
          }
        </div>
        @if (slot.row.product !== '') {
          <div class="entry-product"><img src="/static/picture.svg" alt="" /><span>{{ slot.row.product }}</span></div>
        }
        <p class="entry-text">{{ text(slot.row) }}</p>
        @if (slot.row.review.dignity !== '') {
          <p><b>Переваги:</b> {{ slot.row.review.dignity }}</p>
        }
        @if (slot.row.review.shortcomings !== '') {
          <p><b>Недоліки:</b> {{ slot.row.review.shortcomings }}</p>
        }
        @for (message of later(slot.row); track message.id) {
          <div class="entry-later" [class.outgoing]="message.author === 'seller'">
            <small>{{ message.author === 'seller' ? 'Ваша відповідь' : slot.row.buyer }}, {{ message.hideTime ? '' : day(message.at) }}</small>
            <p>{{ message.text }}</p>
          </div>
        }
        @if (complaining() === slot.row.chatId) {
          <div class="complaint">
            <mat-form-field class="mat-mdc-form-field mat-form-field-appearance-outline">
              <textarea class="mat-mdc-input-element mdc-text-field__input" rows="2" placeholder="Що не так із цим відгуком?"></textarea>
            </mat-form-field>
            <button class="mdc-button mat-mdc-button" type="button" (click)="complaining.set(null)">Подати скаргу</button>
          </div>
        }
        @if (slot.row.chatId === openChat()) {
          @for (one of [{ key: view()?.threadEpoch + ' ' + view()?.fieldEpoch }]; track one.key) {
            <rz-answer-form label="Відповідь на відгук" />
          }
        }
        <div class="buttons">
          @if (slot.row.chatId !== openChat()) {
            <button class="mdc-button mat-mdc-button answer" type="button" (click)="open(slot.row)">Відповісти</button>
          }
          <button class="mdc-button mat-mdc-button complain" type="button" (click)="complaining.set(slot.row.chatId)">
            <mat-icon>flag</mat-icon>Поскаржитись
          </button>
        </div>
      </mat-card>
    } @empty {
      <p class="none">Відгуків немає</p>
    }
  `,
})
export class ReviewCards {
  readonly stars = STARS;
  readonly view = server;
  readonly openChat = openId;
  readonly text = textOf;
  readonly later = laterOf;
  /** Whose complaint is being written. */
  readonly complaining = signal<string | null>(null);
  readonly slots = computed(() => slotsOf(reviews()));
  readonly day = (at: number) => shortDayOf(at, zone());

  timeOf(row: ReviewRow): string {
    const at = writtenAt(row);
    return at === null ? '' : this.day(at);
  }

  open({ chatId }: ReviewRow): void {
    store.openThread(chatId);
  }
}
