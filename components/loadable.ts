/** What the background was asked for: not there yet, refused, or there. */
import type { TaktError } from '../utils/domain/errors';

export type Loadable<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: TaktError }
  | { readonly state: 'ready'; readonly value: Value };

export const LOADING: Loadable<never> = { state: 'loading' };
