import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openGuide } from '../utils/features/guide/guide';
import { provide } from '../utils/features/needed';

export default defineUnlistedScript(() => provide('guide', openGuide));
