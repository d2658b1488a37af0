/** All three catalogues, for our own pages and the background; a cabinet page gets only the chosen one. */
import en from '../../assets/locales/en.json';
import ru from '../../assets/locales/ru.json';
import uk from '../../assets/locales/uk.json';
import type { Catalogue, Language } from './texts';

export const catalogues: Record<Language, Catalogue> = { uk, ru, en };
