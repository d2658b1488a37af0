/** A page that no map fits is checked by its structure alone. */
import { soon } from './cabinet';
import { prom } from './cabinets';
import { ago, buyer, IN_KYIV } from './chats';
import { test } from './fixtures';
import { HOUR, say } from './words';

test.use(IN_KYIV);

const NAMES = ['Соломія', 'Олег', 'Ірина', 'Тарас', 'Марія', 'Богдан', 'Ганна', 'Левко'];

test('A page without a known mark is checked by its structure', async ({ takt, cabinets }) => {
  const chats = NAMES.map((name, index) => ({
    buyer: name,
    messages: [buyer(ago((index + 1) * HOUR), `Є ${index}?`)],
  }));
  await cabinets.prom.seed({ chats });
  await takt.page.goto(prom.list);
  await soon(takt.page.getByText('Левко').first()).toBeVisible();
  // What the page is made of stays; what it is called goes.
  await takt.page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-qaid], [class]')) {
      element.removeAttribute('data-qaid');
      element.className = String(element.className).replaceAll(/\w+__/gu, 'x');
    }
  });
  const options = await takt.open('options.html#health');
  await options.getByTestId('checkup').click();
  const layer = say('uk', 'options.health.layer.inferred');
  await soon(options.getByTestId('checkup-outcome')).toHaveText(say('uk', 'options.checkup.read', { layer }));
  await soon(options.getByTestId('checkup-counts')).toContainText(
    say('uk', 'options.checkup.rows', { n: NAMES.length }),
  );
});
