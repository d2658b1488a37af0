// A ticket's decision: «Вирішено» or «Не вирішено», with a comment of at most 300 characters (official API) that goes to
// the marketplace and not to the buyer.
import { untracked } from '@angular/core';
import { FormControl } from '@angular/forms';
import { openId } from '../store';

export const COMMENT_LIMIT = 300;

/** Of the ticket that is open; the component that calls it lives no longer than that. */
export function createDecision() {
  const chatId = untracked(openId) ?? '';
  const comment = new FormControl('', { nonNullable: true });
  return {
    comment,
    async decide(status: 'Вирішено' | 'Не вирішено'): Promise<void> {
      const body = JSON.stringify({ chatId, status, comment: comment.value.trim() });
      comment.setValue('');
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/replica/ticket', { method: 'POST', headers, body });
      // Without a session it leads to the login.
      if (answer.redirected) location.assign(answer.url);
    },
  };
}
