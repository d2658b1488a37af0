import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provide } from '../utils/features/needed';
import { openTeaching } from '../utils/features/teaching/open-teaching';

export default defineUnlistedScript(() => provide('teaching', openTeaching));
