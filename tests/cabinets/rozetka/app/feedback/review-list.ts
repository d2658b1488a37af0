// The reviews, variant `pages`: a list whose entries lead to a page of each by a link; the rating is a number. GUESS.
import { Component, computed, signal } from '@angular/core';
import { addressOf, server, store, zone } from '../store';
import { dayOf } from '../times';
import type { ReviewRow } from '../types';
import { isAnswered, reviews, slotsOf, textOf, writtenAt } from './entries';
import css from './review-list.css?inline';

@Component({
  selector: 'rz-review-list',
  styles: [css],
  template: `
    <label class="filter">
      Оцінка
      <select (change)="choose($event)">
        <option value="0">Усі</option>
        @for (rating of [1, 2, 3, 4, 5]; track rating) {
          <option [value]="rating">{{ rating }}</option>
        }
      </select>
    </label>
    <ul class="rz-reviews">
      @for (slot of slots(); track slot.key) {
        <li class="rz-reviews-item" [class.rz-reviews-item_unread]="slot.row.unread > 0">
          <span class="rz-reviews-mark">{{ slot.row.review.rating }}/5</span>
          <div>
            <a class="rz-reviews-link" [href]="hrefOf(slot.row)" (click)="open($event, slot.row)">
              {{ slot.row.product || 'Відгук про магазин' }}
            </a>
            <p>{{ text(slot.row) }}</p>
            <span class="rz-reviews-by">{{ slot.row.buyer }}, <time>{{ timeOf(slot.row) }}</time></span>
          </div>
          <span class="rz-reviews-state">{{ isAnswered(slot.row) ? 'Відповідь надано' : 'Без відповіді' }}</span>
        </li>
      } @empty {
        <li class="rz-reviews-item">Відгуків немає</li>
      }
    </ul>
  `,
})
export class ReviewList {
  readonly text = textOf;
  readonly isAnswered = isAnswered;
  private readonly rating = signal(0);
  readonly slots = computed(() =>
    slotsOf(reviews().filter(({ review }) => this.rating() === 0 || review.rating === this.rating())),
  );
  readonly hrefOf = ({ chatId }: ReviewRow) => addressOf(chatId, server());

  timeOf(row: ReviewRow): string {
    const at = writtenAt(row);
    return at === null ? '' : dayOf(at, zone());
  }

  choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.rating.set(Number(target.value));
  }

  open(event: MouseEvent, { chatId }: ReviewRow): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    store.openThread(chatId);
  }
}
