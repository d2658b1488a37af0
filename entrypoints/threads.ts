import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { threads } from '../utils/adapters/inference/threads';
import { provide } from '../utils/features/needed';

export default defineUnlistedScript(() => provide('threads', threads));
