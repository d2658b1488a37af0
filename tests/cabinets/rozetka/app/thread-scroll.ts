// A thread's place as an Angular directive. On a class, so that no attribute of its own marks both variants alike.
import { afterRenderEffect, Directive, ElementRef, inject } from '@angular/core';
import { createThreadPlace } from '../../kit/page/thread-place';
import { store, thread } from './store';

@Directive({ selector: '.room-messages, .rz-sellermessage-showmessage-list', host: { '(scroll)': 'noticeScroll()' } })
export class ThreadScroll {
  private readonly box: HTMLElement = inject(ElementRef).nativeElement;
  private readonly place = createThreadPlace();

  constructor() {
    afterRenderEffect(() => this.place.settle(this.box, thread()?.messages ?? []));
  }

  noticeScroll(): void {
    if (this.place.notice(this.box)) store.loadOlder();
  }
}
