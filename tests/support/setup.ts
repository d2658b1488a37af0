/** What Node lacks and the browsers we support have. */
import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
