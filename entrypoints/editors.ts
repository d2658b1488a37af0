import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { editorFor } from '../utils/editors';
import { provide } from '../utils/features/needed';
import { judgeDrafts } from '../utils/features/reply/judge-drafts';
import { createWriting } from '../utils/features/reply/writing';

export default defineUnlistedScript(() => {
  provide('draftLanguage', judgeDrafts);
  provide('writing', createWriting);
  provide('editors', editorFor);
});
