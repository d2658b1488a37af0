import { describe, expect, it } from 'vitest';
import {
  type AnswerPolicy,
  answerLanguages,
  policyTowards,
  spokenLanguages,
} from '../../../../utils/domain/language/answer-policy';
import type { AnswerLanguage, DetectedLanguage } from '../../../../utils/domain/language/languages';

type Row = [
  policy: AnswerPolicy,
  buyers: DetectedLanguage,
  able: AnswerLanguage[],
  best: AnswerLanguage[],
  spoken: AnswerLanguage[],
];

describe('the languages of a shop', () => {
  it.each<Row>([
    ['buyers', 'ru', ['uk', 'ru'], ['ru', 'uk'], ['uk', 'ru']],
    ['buyers', 'uk', ['ru', 'uk'], ['uk', 'ru'], ['ru', 'uk']],
    ['buyers', 'und', ['ru', 'uk'], ['ru', 'uk'], ['ru', 'uk']],
    ['buyers', 'en', ['uk', 'ru'], ['uk', 'ru'], ['uk', 'ru']],
    ['uk-first', 'ru', ['ru', 'en', 'uk'], ['uk', 'ru', 'en'], ['ru', 'uk']],
    ['uk-first', 'uk', ['uk', 'ru'], ['uk', 'ru'], ['uk']],
    ['uk-first', 'und', ['uk', 'ru'], ['uk', 'ru'], ['uk']],
    ['uk-always', 'ru', ['uk', 'ru'], ['uk', 'ru'], ['uk']],
    ['uk-always', 'ru', ['ru', 'en'], ['ru', 'en'], ['ru', 'en']],
  ])('%s, the buyer %s, able %j', (policy, buyers, able, best, spoken) => {
    expect(answerLanguages(policy, buyers, able)).toEqual(best);
    expect(spokenLanguages(policy, buyers, able)).toEqual(spoken);
  });
});

describe('where Ukrainian comes first', () => {
  it('a language that the seller set is the buyer’s wish', () => {
    const policy = policyTowards('uk-first', 'set');
    expect(answerLanguages(policy, 'ru', ['uk', 'ru'])[0]).toBe('ru');
  });

  it('one that was only told is not', () => {
    const policy = policyTowards('uk-first', 'detected');
    expect(answerLanguages(policy, 'ru', ['uk', 'ru'])[0]).toBe('uk');
  });
});

it('always Ukrainian is always Ukrainian', () => {
  expect(answerLanguages(policyTowards('uk-always', 'set'), 'ru', ['uk', 'ru'])[0]).toBe('uk');
});
