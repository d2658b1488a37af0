import { mountQueue } from '../popup/queue-page';

mountQueue();
