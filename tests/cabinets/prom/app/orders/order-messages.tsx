// What was written to and fro about an order, and a field for more. GUESS: that there is one (the public API sends a
// message with an order), authors by name, each line with its time in front.
import { cx } from '../class-names';
import { ReplyField } from '../reply-field';
import { send, useStore } from '../store';
import { clockOf, listTimeOf } from '../times';
import type { Message, OrderRow } from '../types';
import { type Language, useLanguage } from '../words';
import { useOrderWords } from './words';

/** «14:05», «вчора 14:05», «15 вер. 14:05». */
function timeOf(at: number, language: Language): string {
  const day = listTimeOf(at, new Date().toDateString(), language);
  return day === clockOf(at) ? day : `${day} ${clockOf(at)}`;
}

export function OrderMessages({ row: { chatId, buyer, messages } }: { row: OrderRow }) {
  const { drafts, server } = useStore();
  const language = useLanguage();
  const words = useOrderWords();
  const authorOf = ({ author }: Message) => (author === 'seller' ? words.you : author === 'buyer' ? buyer : null);
  const written = messages.filter(({ type }) => type !== 'context');
  return (
    <section className={cx('Page__card', 'OrderBlock__root')}>
      <h2>{words.writeToBuyer}</h2>
      {written.length > 0 && (
        <ol className={cx('OrderMessages__list')}>
          {written.map((message) => (
            <li key={message.id} className={cx('OrderMessages__item')}>
              {!message.hideTime && <span className={cx('OrderMessages__when')}>{timeOf(message.at, language)}</span>}{' '}
              {authorOf(message) && <b className={cx('OrderMessages__author')}>{`${authorOf(message)}:`}</b>}{' '}
              <span className={cx('OrderMessages__text')}>{message.text}</span>
            </li>
          ))}
        </ol>
      )}
      <form
        className={cx('OrderMessages__form')}
        onSubmit={(event) => {
          event.preventDefault();
          send(chatId);
        }}
      >
        <div className={cx('Composer__box', 'Answer__box', server?.field === 'disabled' && 'Composer__disabled')}>
          <ReplyField chatId={chatId} name="message" placeholder={words.messagePlaceholder} />
        </div>
        <button
          type="submit"
          className={cx('Button__root', 'Button__main')}
          disabled={(drafts[chatId] ?? '').trim() === ''}
        >
          {words.sendMessage}
        </button>
      </form>
    </section>
  );
}
