/** What candidates of the Prom cabinet rest on, and what all its pages show. */
import type { PageMap } from '../../../domain/pages/page-map';
import { resting } from '../../candidates';

declare const document: never;

/** Nobody outside has seen most of it: such candidates fit the cabinet's way of naming, and wait for better evidence. */
export const guess = resting({
  evidence: 'guess: the cabinet names its parts so; this one is not known',
  seen: '2026-11-22',
});

/** Public code that reads or clicks it there. */
export const code = resting({ evidence: 'public scripts for the cabinet read it there', seen: '2026-08' });

/** The company, in the sidebar of every page. */
export const account: PageMap['fields'] = {
  account: [code('.b-sidebar-header__id', { parse: 'companyId' })],
  'account.name': [guess('.b-sidebar-header__name')],
};

/** Before the page has anything to show. */
export const loading: PageMap['fields'] = { loading: [guess('[class*="Page__root--"][aria-busy="true"]')] };
