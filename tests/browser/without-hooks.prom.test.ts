import { tellsNoLie } from './without-hooks';

tellsNoLie('prom');
