// Class names: of CSS modules with this start's ends, BEM ones as they are.
import { classNames } from '../../kit/page/class-names';
import { scopedName } from './scoped-name.mjs';

export const cx = classNames(scopedName);
