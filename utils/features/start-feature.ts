/** A feature that throws is switched off alone, and the log says which. */
import { effect } from '@preact/signals-core';
import type { Client } from '../messaging/client';
import type { ContentProtocol } from '../messaging/protocol';
import { language } from '../platform/i18n';
import { note } from './note';
import type { Feature, Page } from './page';

/** @param until ends all of them */
export function startFeature(feature: Feature, page: Page, client: Client<ContentProtocol>, until: AbortSignal): void {
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, until]);
  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      controller.abort();
      note(client, feature.id, error);
    }
  };
  guarded(() =>
    feature.start({
      page,
      signal,
      draw: (work) => {
        const stop = effect(() => {
          // What is drawn in one language is drawn anew in another one.
          language();
          if (!signal.aborted) guarded(work);
        });
        signal.addEventListener('abort', stop);
      },
    }),
  );
}
