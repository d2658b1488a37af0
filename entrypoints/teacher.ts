import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createTeacher } from '../utils/adapters/teaching';
import { provide } from '../utils/features/needed';

export default defineUnlistedScript(() => provide('teacher', createTeacher));
