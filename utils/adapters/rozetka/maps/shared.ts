/** What the maps of this cabinet share. `_ngcontent-*` and `_nghost-*` are drawn at each build and never used. */
import type { PageMap } from '../../../domain/pages/page-map';
import { resting } from '../../candidates';

declare const document: never;

/** Nobody outside has seen these pages: an Angular cabinet with Material icons names its parts so. */
export const guess = resting({
  evidence: 'guess: as Angular Material and the one known class are named',
  seen: '2026-11-21',
});

/** Which shop it is stands in the bar above all of them. */
export const shop: PageMap['fields'] = {
  account: [
    guess('.rz-header-market-id', { parse: 'number' }),
    guess('mat-toolbar .account-name'),
    guess('mat-toolbar [class*="mat-mdc-menu-trigger"] .mdc-button__label'),
  ],
  'account.name': [guess('.rz-header-market-title'), guess('.rz-header-market-select option:checked')],
};

/** A place in an address that holds a number. */
export const numberAt = (path: `path:/${string}`) => ({
  evidence: 'guess: where the number of an order stands in its path, in public code',
  seen: '2026-11-22',
  address: path,
});
