import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provided } from '../utils/features/needed';

/** Its result is whether teaching is open: the page's own script may not be there to be asked, or not fit to open it. */
export default defineUnlistedScript(async () => (await provided('teach')?.()) === true);
