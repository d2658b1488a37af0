// The home page: counters as public notes of 2026 give them, label and number in elements of their own; the rest guess.
import { Component, computed } from '@angular/core';
import css from './home-page.css?inline';
import { server, unreadChats, unreadQuestions } from './store';

@Component({
  selector: 'rz-home-page',
  styles: [css],
  template: `
    <h1 class="rz-page-title">Головна</h1>
    <div class="counters">
      @for (counter of counters(); track counter.label) {
        <div class="counter">
          <div class="counter-label">{{ counter.label }}</div>
          <div class="counter-value">{{ counter.value }}</div>
        </div>
      }
    </div>
    <section class="card">
      <h2>Новини</h2>
      <ul class="news">
        <li><span>Змінено графік приймання на відділеннях</span><time>12:30</time></li>
        <li><span>Новий звіт про повернення</span><time>Вчора, 18:20</time></li>
        <li><span>Як підготуватися до зимового сезону</span><time>15 вер. 2026</time></li>
      </ul>
    </section>
  `,
})
export class HomePage {
  readonly counters = computed(() => [
    { label: 'Нові замовлення', value: 12 },
    { label: 'Комплектуються', value: 5 },
    { label: 'Непрочитані повідомлення', value: server() === null ? 0 : unreadChats() },
    { label: 'Питання про товари', value: unreadQuestions() },
    { label: 'Товарів у продажу', value: 348 },
  ]);
}
