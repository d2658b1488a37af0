import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { structureWith } from '../utils/adapters/structure';
import { provide, provided } from '../utils/features/needed';

export default defineUnlistedScript(() => {
  const threads = provided('threads');
  if (threads) provide('structure', structureWith(threads));
});
