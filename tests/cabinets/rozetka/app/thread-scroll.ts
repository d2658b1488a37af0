// Keeps the thread at its newest message, keeps its place when older ones come in above, and asks for those.
import { afterRenderEffect, Directive, ElementRef, inject } from '@angular/core';
import { store, thread } from './store';

const NEAR_PX = 80;

@Directive({ selector: '[rzThreadScroll]', host: { '(scroll)': 'noticeScroll()' } })
export class ThreadScroll {
  private readonly box: HTMLElement = inject(ElementRef).nativeElement;
  private before = { height: 0, top: 0, first: '', last: '' };

  constructor() {
    afterRenderEffect(() => {
      const messages = thread()?.messages ?? [];
      const first = messages[0]?.id ?? '';
      const last = messages.at(-1);
      const was = this.before;
      const wasAtEnd = was.height - was.top - this.box.clientHeight < NEAR_PX;
      const grewUp = was.first !== '' && was.first !== first && was.last === last?.id;
      if (grewUp) this.box.scrollTop = was.top + this.box.scrollHeight - was.height;
      else if (was.last !== last?.id && (was.last === '' || wasAtEnd || last?.author === 'seller')) {
        this.box.scrollTop = this.box.scrollHeight;
      }
      this.before = { height: this.box.scrollHeight, top: this.box.scrollTop, first, last: last?.id ?? '' };
    });
  }

  noticeScroll(): void {
    this.before.top = this.box.scrollTop;
    if (this.box.scrollTop < NEAR_PX && (thread()?.from ?? 0) > 0) store.loadOlder();
  }
}
