// A review's own page, variant `pages`: the complaint is there too, folded, with a field of the same look. GUESS.
import { Component } from '@angular/core';
import { REVIEWS_PATHS } from '../addresses';
import { PlainAnswer } from '../answer/plain-answer';
import { loading, server, store, zone } from '../store';
import { fullTimeOf } from '../times';
import type { Message, ReviewRow } from '../types';
import { laterOf, openReview, textOf, writtenAt } from './entries';
import css from './review-page.css?inline';

const REASONS = ['Нецензурна лексика', 'Відгук не про цей товар', 'Реклама', 'Інше'];

@Component({
  selector: 'rz-review-page',
  imports: [PlainAnswer],
  styles: [css],
  template: `
    @if (review(); as row) {
      <a class="back" [href]="lists[row.review.about]" (click)="back($event)">До списку відгуків</a>
      <article class="rz-review">
        <header>
          <b>{{ row.buyer }}</b>
          <span class="rz-review-mark">Оцінка: {{ row.review.rating }} з 5</span>
          <span class="rz-review-date">{{ timeOf(row) }}</span>
        </header>
        @if (row.product !== '') {
          <h2>{{ row.product }}</h2>
        }
        <div class="rz-review-text">{{ text(row) }}</div>
        <dl>
          @if (row.review.dignity !== '') {
            <dt>Переваги</dt><dd>{{ row.review.dignity }}</dd>
          }
          @if (row.review.shortcomings !== '') {
            <dt>Недоліки</dt><dd>{{ row.review.shortcomings }}</dd>
          }
        </dl>
        @for (message of later(row); track message.id) {
          <div class="rz-review-reply">
            <b>{{ authorOf(message, row) }}</b> <span class="rz-review-date">{{ message.hideTime ? '' : time(message.at) }}</span>
            <div>{{ message.text }}</div>
          </div>
        }
        <details>
          <summary>Поскаржитися на відгук</summary>
          <select aria-label="Причина скарги">
            @for (reason of reasons; track reason) {
              <option>{{ reason }}</option>
            }
          </select>
          <textarea class="rz-textarea" rows="3" placeholder="Опишіть скаргу"></textarea>
          <button type="button">Надіслати скаргу</button>
        </details>
        @for (one of [{ epoch: view()?.fieldEpoch }]; track one.epoch) {
          <rz-comment-answer />
        }
      </article>
    } @else if (!loading()) {
      <p>Відгук не знайдено</p>
    }
  `,
})
export class ReviewPage {
  readonly lists = REVIEWS_PATHS;
  readonly reasons = REASONS;
  readonly review = openReview;
  readonly view = server;
  readonly loading = loading;
  readonly text = textOf;
  readonly later = laterOf;
  readonly time = (at: number) => fullTimeOf(at, zone());

  timeOf(row: ReviewRow): string {
    const at = writtenAt(row);
    return at === null ? '' : this.time(at);
  }

  authorOf({ author }: Message, { buyer }: ReviewRow): string {
    return author === 'buyer' ? buyer : (server()?.shop ?? '');
  }

  back(event: Event): void {
    event.preventDefault();
    store.closeThread();
  }
}
