import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provided } from '../utils/features/needed';

/** Its result is whether the page's own script was there to be asked. */
export default defineUnlistedScript(() => {
  const teach = provided('teach');
  void teach?.();
  return teach !== undefined;
});
