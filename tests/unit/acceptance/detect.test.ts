// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';

// Each starts a program that first makes what it runs.
vi.setConfig({ testTimeout: 60_000 });

const root = join(__dirname, '../../..');
const detect = (input: string, ...args: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'tests/acceptance/detect.mjs'), ...args], {
    ...{ input, encoding: 'utf8', cwd: root },
  });
  const answers = stdout.split('\n').filter(Boolean);
  return { answers: answers.map((line) => JSON.parse(line)), stderr, status };
};

describe('npm run detect', () => {
  test('answers line by line, in their order, an empty one too', () => {
    const { answers, status } = detect('Дякую, чекаю\n\nЗдравствуйте, когда отправите?\n500 грн\n');
    expect(answers.map(({ language }) => language)).toEqual(['uk', 'und', 'ru', 'und']);
    expect(answers[0]).toEqual({ language: 'uk', confidence: expect.any(Number) });
    expect(status).toBe(0);
  });

  test('takes a buyer’s messages as an array', () => {
    const { answers } = detect('["Привіт", "коли буде відправка?"]\n[]\n', '--conversation');
    expect(answers.map(({ language }) => language)).toEqual(['uk', 'und']);
  });

  test.each(['{"text": "Дякую"}', '[1]', 'Дякую'])('refuses another line, and says which: %s', (line) => {
    const { stderr, status } = detect(`["Дякую"]\n${line}\n`, '--conversation');
    expect(stderr).toContain('Line 2 is no JSON array of texts.');
    expect(status).toBe(1);
  });
});
