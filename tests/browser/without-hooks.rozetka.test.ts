import { tellsNoLie } from './without-hooks';

tellsNoLie('rozetka');
