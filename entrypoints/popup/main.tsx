import { mountQueue } from './queue-page';

mountQueue();
