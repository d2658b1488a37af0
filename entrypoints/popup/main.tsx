import { mountQueue } from './queue-page';

mountQueue(() => window.close());
