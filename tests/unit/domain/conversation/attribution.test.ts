import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributed, type Insertion } from '../../../../utils/domain/conversation/attribution';
import type { Message } from '../../../../utils/domain/conversation/message';
import type { TemplateId } from '../../../../utils/domain/templates/template';
import { aConversation, instant } from '../../../support/a-conversation';

const THANKS = 'Дякуємо за замовлення! Відправимо його завтра зранку.';

function insertion(time: string, text: string, templateId = 'thanks'): Insertion {
  return { templateId: templateId as TemplateId, text, at: instant(time) };
}

/** Template, whether edited; of messages that came out of none, nothing. */
function origins(messages: readonly Message[]): (readonly [string | null, boolean | null] | null)[] {
  return messages.map(({ templateId, editedAfterInsert, sentFromThisBrowser }) => {
    expect(sentFromThisBrowser).toBe(templateId === null ? null : true);
    return templateId === null ? null : ([templateId, editedAfterInsert] as const);
  });
}

const talk = aConversation;

interface Row {
  readonly says: string;
  readonly messages: readonly Message[];
  readonly inserted: readonly Insertion[];
  readonly origins: readonly (readonly [string, boolean | null] | null)[];
}

const rows: readonly Row[] = [
  {
    says: 'the same words, but for blanks and invisible marks',
    messages: talk()
      .buyer('10:00')
      .seller('10:05', { text: `Дякуємо  за\u200B замовлення!\n${THANKS.slice(23)}` })
      .messages(),
    inserted: [insertion('10:04', THANKS)],
    origins: [null, ['thanks', false]],
  },
  {
    says: 'six words of ten',
    messages: talk()
      .seller('10:05', { text: 'Дякуємо за замовлення! Відправимо його завтра а Ви чекайте дзвінка' })
      .messages(),
    inserted: [insertion('10:04', THANKS)],
    origins: [['thanks', true]],
  },
  {
    says: 'five words of nine: another text',
    messages: talk()
      .seller('10:05', { text: 'Дякуємо за замовлення! Відправимо його ввечері як домовлялись учора' })
      .messages(),
    inserted: [insertion('10:04', THANKS)],
    origins: [null],
  },
  {
    says: 'three words of the template’s seven, and no others',
    messages: talk().seller('10:05', { text: 'Дякуємо за замовлення!' }).messages(),
    inserted: [insertion('10:04', THANKS)],
    origins: [['thanks', true]],
  },
  {
    says: 'two words of the template’s seven: written by hand, after it was taken out again',
    messages: talk().seller('10:05', { text: 'Відправимо завтра' }).messages(),
    inserted: [insertion('10:04', THANKS)],
    origins: [null],
  },
  {
    says: 'a word said again and again is one',
    messages: talk().seller('10:05', { text: 'Дякуємо, дякуємо, дякуємо!' }).messages(),
    inserted: [insertion('10:04', THANKS)],
    origins: [null],
  },
  {
    says: '«так, є» beside a template that has both words',
    messages: talk().seller('10:05', { text: 'Так, є' }).messages(),
    inserted: [insertion('10:04', 'Так, товар є в наявності, його можна замовити.', 'in-stock')],
    origins: [null],
  },
  {
    says: 'what the buyer writes comes out of no template',
    messages: talk().buyer('10:05', { text: THANKS }).unknown('10:06', { text: THANKS }).messages(),
    inserted: [insertion('10:04', THANKS)],
    origins: [null, null],
  },
  {
    says: 'only the first that says it',
    messages: talk().seller('10:05', { text: THANKS }).seller('10:06', { text: THANKS }).messages(),
    inserted: [insertion('10:04', THANKS)],
    origins: [['thanks', false], null],
  },
  {
    says: 'the same words come before edited ones that were sent earlier',
    messages: talk()
      .seller('10:05', { text: `${THANKS} Гарного дня!` })
      .seller('10:06', { text: THANKS })
      .messages(),
    inserted: [insertion('10:04', THANKS)],
    origins: [null, ['thanks', false]],
  },
  {
    says: 'two insertions, two messages',
    messages: talk().seller('10:05', { text: THANKS }).seller('10:06', { text: 'Вітаю!' }).messages(),
    inserted: [insertion('10:05', 'Вітаю!', 'hello'), insertion('10:04', THANKS)],
    origins: [
      ['thanks', false],
      ['hello', false],
    ],
  },
  {
    says: 'inserted, taken out, and inserted again',
    messages: talk().seller('10:05', { text: THANKS }).messages(),
    inserted: [insertion('10:03', THANKS), insertion('10:04', THANKS)],
    origins: [['thanks', false]],
  },
  {
    says: 'sent before it was inserted, and shown only now',
    messages: talk()
      .seller('09:30', { text: THANKS })
      .messages()
      .map((message) => ({ ...message, observedAt: instant('10:10') })),
    inserted: [insertion('10:04', THANKS)],
    origins: [null],
  },
  {
    says: 'by a clock that is a minute behind it is still after',
    messages: talk()
      .seller('10:03', { text: THANKS })
      .messages()
      .map((message) => ({ ...message, observedAt: instant('10:05') })),
    inserted: [insertion('10:04', THANKS)],
    origins: [['thanks', false]],
  },
  {
    says: 'seen before it was inserted',
    messages: talk().seller('10:03:30', { text: THANKS }).messages(),
    inserted: [insertion('10:04', THANKS)],
    origins: [null],
  },
  {
    says: 'in the minute that is printed for both',
    messages: talk()
      .seller('10:04', { text: THANKS, precision: 'minute' })
      .messages()
      .map((message) => ({ ...message, observedAt: instant('10:04:50') })),
    inserted: [insertion('10:04:30', THANKS)],
    origins: [['thanks', false]],
  },
  {
    says: 'an hour later',
    messages: talk().seller('11:04', { text: THANKS }).messages(),
    inserted: [insertion('10:04', THANKS)],
    origins: [['thanks', false]],
  },
  {
    says: 'more than an hour later',
    messages: talk().seller('11:04:01', { text: THANKS }).messages(),
    inserted: [insertion('10:04', THANKS)],
    origins: [null],
  },
  {
    says: 'cut on a row: the rest is not known',
    messages: talk()
      .seller('10:05', { text: 'Дякуємо за замовлення! Відпр…' })
      .messages()
      .map((message) => ({ ...message, dim: true })),
    inserted: [insertion('10:04', THANKS)],
    origins: [['thanks', null]],
  },
  {
    says: 'a message without words',
    messages: talk().seller('10:05', { text: '👍' }).seller('10:06', { text: '' }).messages(),
    inserted: [insertion('10:04', THANKS)],
    origins: [null, null],
  },
];

describe('a message comes out of a template', () => {
  it.each(rows)('$says', ({ messages, inserted, origins: expected }) => {
    expect(origins(attributed(messages, inserted))).toEqual(expected);
  });

  it('whatever the order in which the insertions are told', () => {
    const messages = talk()
      .seller('10:05', { text: THANKS })
      .seller('10:06', { text: 'Вітаю!' })
      .seller('10:07', { text: `${THANKS} Гарного дня!` })
      .messages();
    const inserted = [
      insertion('10:04', THANKS),
      insertion('10:04', THANKS, 'other'),
      insertion('10:05', 'Вітаю!'),
      insertion('10:06', 'Вітаю! Дякуємо'),
    ];
    const told = attributed(messages, inserted);
    fc.assert(
      fc.property(fc.shuffledSubarray(inserted, { minLength: inserted.length }), (shuffled) => {
        expect(attributed(messages, shuffled)).toEqual(told);
      }),
    );
  });
});
