import { describe, expect, test } from 'vitest';
import { firstNameOf } from '../../../../utils/domain/names/first-name';
import { FIRST_NAMES, NOT_OF_A_NAME } from '../../../../utils/domain/names/first-names';

describe('the name that a greeting may use', () => {
  test.each([
    ['one word', 'Олег', 'Олег'],
    ['in small letters', 'олена', 'Олена'],
    ['in capitals', 'ОЛЕКСАНДР', 'Олександр'],
    ['anyhow', 'оЛЕНА', 'Олена'],
    ['in Russian', 'Алёна', 'Алёна'],
    ['short', 'Настя', 'Настя'],
    ['with an apostrophe', "Дар'я", "Дар'я"],
    ['with another one', 'дар’я', 'Дар’я'],
    ['with a third', 'МАРʼЯНА', 'Марʼяна'],
    ['double', 'анна-марія', 'Анна-Марія'],
    ['with white space', '  Ірина \u200B', 'Ірина'],
    ['decomposed', 'Андріи\u0306', 'Андрій'],
    ['before the surname', 'Олена Коваленко', 'Олена'],
    ['after the surname', 'Коваленко Олена', 'Олена'],
    ['after the surname, in capitals', 'КОВАЛЕНКО ОЛЕНА', 'Олена'],
    ['before a double surname', 'Іван Нечуй-Левицький', 'Іван'],
    ['before a patronymic', 'Олена Іванівна', 'Олена'],
    ['before a surname like a patronymic', 'Сергій Мицкевич', 'Сергій'],
    ['twice', 'Олена Олена', 'Олена'],
    ['before patronymic and surname', 'Олена Іванівна Коваленко', 'Олена'],
    ['between surname and patronymic', 'Коваленко Олена Іванівна', 'Олена'],
    ['before -ївна', 'Софія Андріївна Шевчук', 'Софія'],
    ['before -ович', 'Тарас Григорович Шевченко', 'Тарас'],
    ['before -йович', 'Коваль Олексій Сергійович', 'Олексій'],
    ['before -евич', 'Иванов Сергей Николаевич', 'Сергей'],
    ['before -овна', 'Анна Петровна Смирнова', 'Анна'],
    ['before -евна', 'Смирнова Юлия Сергеевна', 'Юлия'],
    ['before a short patronymic', 'Петренко Іван Ілліч', 'Іван'],
    ['before the patronymic of Nikita', 'Никитина Ольга Никитична', 'Ольга'],
    ['beside a surname like a first name', 'Роман Олег Петрович', 'Олег'],
    ['beside a surname like a patronymic', 'Мицкевич Олег Петрович', 'Олег'],
    ['before both', 'Олег Петрович Мицкевич', 'Олег'],
    ['in Latin letters', 'Olena', 'Olena'],
    ['in Latin letters, with the surname', 'OLENA KOVALENKO', 'Olena'],
  ])('%s', (_, name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });
});

describe('no name where it is not certain', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \u200B '],
    ['a surname', 'Коваленко'],
    ['a nickname', 'Котик'],
    ['a fond form', 'Оленка'],
    ['a word as often as a name', 'Слава'],
    ['two words, none known', 'Зореслав Коваленко'],
    ['two words, both known', 'Роман Олена'],
    ['two first names', 'Анна Марія'],
    ['three, without a patronymic', 'Олена Коваленко Київська'],
    ['three, a double name before a surname like a patronymic', 'Анна Марія Мицкевич'],
    ['three, and what stands before the patronymic is not known', 'Олена Зореслава Іванівна'],
    ['three, the patronymic first', 'Іванівна Олена Коваленко'],
    ['four', 'Коваленко Олена Іванівна Київська'],
    ['an initial', 'Коваленко О.'],
    ['initials', 'О. І. Коваленко'],
    ['an initial without its stop', 'Олена К'],
    ['one letter', 'О'],
    ['one letter of two halves', '𝐎'],
    ['an entrepreneur', 'ФОП Коваленко Олена'],
    ['an entrepreneur, short', 'фоп Олена'],
    ['a Russian company', 'ООО Елена'],
    ['a Ukrainian company', 'ТОВ Олена'],
    ['a company in quotes', 'ТОВ «Олена»'],
    ['a shop', 'Магазин Олена'],
    ['a Latin shop', 'Olena Shop'],
    ['a shop with a dash', 'Салон-Марія'],
    ['a buyer', 'Покупець'],
    ['a Russian client', 'Клиент'],
    ['a client by name', 'Клієнт Олена'],
    ['a guest', 'Гість'],
    ['a user', 'Пользователь'],
    ['a slogan', 'Надія Україні'],
    ['a phrase', 'Моя Надія'],
    ['a phone', '+380501234567'],
    ['a name with digits', 'Олена 2'],
    ['a name with digits within', 'Олена1985'],
    ['an e-mail', 'olena@example.com'],
    ['a domain', 'olena.example'],
    ['a name with an emoji', 'Олена 🌸'],
    ['a name with brackets', 'Олена (Київ)'],
    ['a name with a comma', 'Коваленко, Олена'],
    ['a template', '{{ seller.name }}'],
    ['a tag', '<b>Олена</b>'],
    ['a tag that does something', '<img onerror=alert(1)>'],
    ['a masked name', 'Олена К***'],
    ['mixed alphabets', 'Oлена'],
    ['two alphabets', 'Olena Коваленко'],
    ['a Latin surname', 'Kovalenko'],
    ['a Latin nickname', 'superbuyer'],
    ['Greek', 'Ελένη'],
    ['dashes', '---'],
    ['a dash at the end', 'Олена-'],
    ['a double name of which half is known', 'Анна-Зореслава'],
  ])('%s', (_, name) => {
    expect(firstNameOf(name)).toBeUndefined();
  });
});

test('every listed name is one word of one alphabet, may be used, and is no other word', () => {
  const oneWord = /^(?:[а-яёіїєґ]+(?:'[а-яіїє]+)?|[a-z]+)$/u;
  const wrong = [...FIRST_NAMES].filter(
    (name) => !oneWord.test(name) || NOT_OF_A_NAME.has(name) || firstNameOf(name)?.toLowerCase() !== name,
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['letters that end in an apostrophe', `${'а'.repeat(100)}'`],
  ['a name without an end', 'Олена'.repeat(20_000)],
  ['nothing but hyphens', '-'.repeat(100_000)],
  ['very many words', 'Олена '.repeat(20_000)],
])('%s are no name, and soon seen to be none', (_, name) => {
  expect(firstNameOf(name)).toBeUndefined();
});
