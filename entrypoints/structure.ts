import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { structure } from '../utils/adapters/structure';
import { provide } from '../utils/features/needed';

export default defineUnlistedScript(() => provide('structure', structure));
