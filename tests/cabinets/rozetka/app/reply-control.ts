// The reply field's control: what is typed goes to the page's state, and the field shows what the state holds. A field
// that refuses is thereby set back at the next change detection; all else is Angular's own (DefaultValueAccessor).
import { effect, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl } from '@angular/forms';
import { openId, server, state, store } from './store';

/** For the chat that is open; the component that calls it lives no longer than that. */
export function createReply() {
  const chatId = untracked(openId) ?? '';
  const control = new FormControl('', { nonNullable: true });
  control.valueChanges.pipe(takeUntilDestroyed()).subscribe((text) => store.setDraft(chatId, text));
  effect(() => {
    const held = state().drafts[chatId] ?? '';
    if (control.value !== held) control.setValue(held, { emitEvent: false });
  });
  effect(() => {
    if (server()?.field === 'disabled') control.disable({ emitEvent: false });
    else control.enable({ emitEvent: false });
  });
  return {
    control,
    send: () => store.send(chatId),
    /** Enter sends; Angular's `keydown.enter` is Enter without Shift and the like. */
    sendByEnter(event: Event) {
      if (event instanceof KeyboardEvent && event.isComposing) return;
      event.preventDefault();
      store.send(chatId);
    },
  };
}
