import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { editorFor } from '../utils/editors';
import { provide } from '../utils/features/needed';

export default defineUnlistedScript(() => provide('editors', editorFor));
