// The reviews section: that it holds the product questions since 2023 is known from the help, its paths are guesses.
import { Component, computed } from '@angular/core';
import { QUESTIONS_PATH, REVIEWS_PATHS } from '../addresses';
import { loading, openId, pathname, server, visitSection } from '../store';
import { onQuestions } from './entries';
import { QuestionCards } from './question-cards';
import { QuestionsTable } from './question-table';
import { ReviewCards } from './review-cards';
import { ReviewList } from './review-list';
import { ReviewPage } from './review-page';

const TABS = [
  { path: REVIEWS_PATHS.product, label: 'Відгуки про товари' },
  { path: QUESTIONS_PATH, label: 'Питання про товари' },
  { path: REVIEWS_PATHS.shop, label: 'Відгуки про магазин' },
] as const;

@Component({
  selector: 'rz-feedback-page',
  imports: [QuestionCards, QuestionsTable, ReviewCards, ReviewList, ReviewPage],
  styles: [
    ':host { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; }',
    'nav { display: flex; flex-wrap: wrap; gap: 8px 24px; border-bottom: 1px solid var(--line); }',
    'nav a { padding: 8px 0; border-bottom: 2px solid transparent; color: var(--muted); text-decoration: none; }',
    'nav a[aria-current] { border-color: var(--green); color: var(--green-ink); font-weight: 600; }',
    '.first { margin: 60px auto; color: var(--muted); }',
  ],
  template: `
    <h1 class="rz-page-title">Відгуки</h1>
    <nav>
      @for (one of tabs; track one.path) {
        <a [href]="one.path" [attr.aria-current]="one.path === tab().path ? 'page' : null" (click)="visit($event, one.path)">
          {{ one.label }}
        </a>
      }
    </nav>
    @if (loading()) {
      <p class="first">Завантаження…</p>
    } @else if (onQuestions()) {
      @if (view()?.variant === 'pages') {
        <rz-questions-table />
      } @else {
        <rz-question-cards />
      }
    } @else if (view()?.variant === 'panes') {
      <rz-review-cards />
    } @else if (openId() === null) {
      <rz-review-list />
    } @else {
      @for (one of [{ key: openId() + ' ' + view()?.threadEpoch }]; track one.key) {
        <rz-review-page />
      }
    }
  `,
})
export class FeedbackPage {
  readonly tabs = TABS;
  readonly tab = computed(() => TABS.find(({ path }) => pathname().startsWith(path)) ?? TABS[0]);
  readonly loading = loading;
  readonly openId = openId;
  readonly onQuestions = onQuestions;
  readonly view = server;
  readonly visit = visitSection;
}
