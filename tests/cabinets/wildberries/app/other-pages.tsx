// Sections without a chat. GUESS all of them: they are here so that a reader can be seen to keep silent on a form,
// a table with names and times, and a page of figures.
import { useState } from 'react';
import { cx } from './class-names';
import { useStore } from './store';
import { Text } from './text';

const FIGURES = [
  ['Заказы за неделю', '2 914', '+6 % к прошлой'],
  ['Выкупы', '1 987', '68 % заказов'],
  ['Остаток на складах', '8 340', 'хватит на 19 дней'],
  ['Оценка товаров', '4,7', '1 206 отзывов'],
] as const;

const STAFF = [
  ['Ирина', 'Владелец', 'сегодня в 09:12'],
  ['Павел', 'Менеджер', 'вчера в 18:40'],
  ['Оксана', 'Аналитик', '11 февраля в 12:05'],
] as const;

export function StartPage() {
  const { server } = useStore();
  return (
    <div className={cx('Page')}>
      <h1 className={cx('Page__title')}>{server?.shop ?? 'Главная'}</h1>
      <div className={cx('Page__cards')}>
        {FIGURES.map(([label, value, note]) => (
          <div key={label} className={cx('Card')}>
            <Text>{label}</Text>
            <strong className={cx('Card__value')}>{value}</strong>
            <Text className={cx('Card__note')}>{note}</Text>
          </div>
        ))}
      </div>
      <section className={cx('Card')}>
        <h2 className={cx('Card__title')}>Новости</h2>
        <ul className={cx('News')}>
          <li>
            <Text>Изменились правила приёмки на складах</Text> <time>12:30</time>
          </li>
          <li>
            <Text>Новый отчёт по возвратам</Text> <time>Вчера</time>
          </li>
        </ul>
      </section>
    </div>
  );
}

export function SettingsPage() {
  const [about, setAbout] = useState('Текстиль и товары для дома');
  const { server } = useStore();
  return (
    <div className={cx('Page')}>
      <h1 className={cx('Page__title')}>Настройки</h1>
      <form className={cx('Card', 'Form')} onSubmit={(event) => event.preventDefault()}>
        <label>
          <Text>Название магазина</Text>
          <input key={server?.shop} name="shopName" defaultValue={server?.shop} />
        </label>
        <label>
          <Text>О магазине</Text>
          <textarea name="about" rows={3} value={about} onChange={(event) => setAbout(event.target.value)} />
        </label>
        <button type="submit" className={cx('Button-link', 'Button-link--main')}>
          <Text>Сохранить</Text>
        </button>
      </form>
      <section className={cx('Card')}>
        <h2 className={cx('Card__title')}>Сотрудники</h2>
        <table className={cx('Table')}>
          <thead>
            <tr>
              <th>Имя</th>
              <th>Роль</th>
              <th>Последний вход</th>
            </tr>
          </thead>
          <tbody>
            {STAFF.map(([name, role, entered]) => (
              <tr key={name}>
                <td>{name}</td>
                <td>{role}</td>
                <td>{entered}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

export const PlainPage = ({ title }: { title: string }) => (
  <div className={cx('Page')}>
    <h1 className={cx('Page__title')}>{title}</h1>
    <div className={cx('Card')}>
      <Text>За выбранный период данных нет.</Text>
    </div>
  </div>
);

export const NotFoundPage = () => (
  <div className={cx('Page')}>
    <h1 className={cx('Page__title')}>Страница не найдена</h1>
  </div>
);
