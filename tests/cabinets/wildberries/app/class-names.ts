// Class names with this start's hashes (public DOM notes, Feb-Apr 2026: only the prefix of a class is stable).
import { classNames } from '../../kit/page/class-names';
import { scopedName } from './scoped-name.mjs';

export const cx = classNames(scopedName);
