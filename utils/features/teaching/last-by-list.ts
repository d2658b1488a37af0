/** Who wrote last in a conversation by the list beside it, where that is not who wrote it by the sides that were shown. */
import type { RowReading } from '../../adapters/reading';
import type { ShownThread } from '../../adapters/teaching';
import { normaliseText } from '../../domain/conversation/text-key';

type Side = 'buyer' | 'seller';

/** @param rows of the list on the page; of the chat that is open where one is, else of the only one with these words */
export function lastByList(rows: readonly RowReading[], last: ShownThread['last']): Side | undefined {
  const words = normaliseText(last?.text ?? '');
  if (!last || words === '') return undefined;
  const open = rows.filter(({ selected }) => selected);
  const same = (open.length > 0 ? open : rows).filter((row) => normaliseText(row.last?.text ?? '') === words);
  const [author] = same.map((row) => row.last?.author);
  if (same.length !== 1 || !isSide(author) || !isSide(last.author)) return undefined;
  return author === last.author ? undefined : author;
}

const isSide = (author: string | undefined): author is Side => author === 'buyer' || author === 'seller';
