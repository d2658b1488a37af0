import { describe, expect, it } from 'vitest';
import { clockText, fullText } from '../../../components/timer-text';
import type { Language } from '../../../utils/platform/i18n';
import { aTimer, HOUR, MINUTE } from '../../support/timers';
import { NOW, say } from './support';

describe('a reminder beside a question that is due first', () => {
  const at = NOW + 80 * MINUTE;
  const late = aTimer(NOW, 3 * HOUR, { limitAt: null, reminder: { since: NOW - MINUTE, at } });

  it.each([
    ['uk', 'чекає 3 год, на 1 год довше, ніж радить WB (2 год робочого часу); нагадаємо написати о TIME'],
    ['ru', 'ждёт 3 ч, на 1 ч дольше, чем советует WB (2 ч рабочего времени); напомним написать в TIME'],
  ] as [Language, string][])('is said in %s after how long the buyer waits', (language, said) => {
    say(language);
    expect(fullText(late, 'WB', NOW)).toBe(said.replace('TIME', clockText(at, NOW)));
  });

  it('is said to be past when it is', () => {
    say('uk');
    expect(fullText({ ...late, observedAt: at + MINUTE }, 'WB', at + MINUTE)).toContain(', минуло 1 хв');
  });
});
