import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { all, byTestId, click, seen, settled, write } from './support';
import { items, open, said, show } from './templates-support';

describe('While it is being saved', () => {
  /** The background takes its time; what is given back lets it answer. */
  function slowly({ save }: ReturnType<typeof show>) {
    const kept = save.getMockImplementation() as typeof save;
    let answer: () => void = () => undefined;
    save.mockImplementationOnce((content) => new Promise((resolve) => (answer = () => resolve(kept(content)))));
    return async () => {
      await act(() => answer());
      await settled();
    };
  }
  const submit = () => act(async () => document.querySelector('form')?.requestSubmit());

  it('what is typed on stays, and is still to be saved', async () => {
    const panel = show();
    const answer = slowly(panel);
    await open('Товар є');
    await write('variant-text-uk', 'Так');
    await click('template-save');
    await write('variant-text-uk', 'Так, є');
    await answer();
    expect(byTestId<HTMLTextAreaElement>('variant-text-uk').value).toBe('Так, є');
    expect(seen('[data-testid=template-changed]')).toBe('(not saved)');
    expect(said()).toBe('');
    await click('template-save');
    expect(panel.save.mock.calls.map(([{ variants }]) => variants[0]?.text)).toEqual(['Так', 'Так, є']);
    expect(all('[data-testid=template-changed]')).toEqual([]);
  });

  it('a new one is stored once, however often Enter is pressed and whatever is written meanwhile', async () => {
    const panel = show();
    const answer = slowly(panel);
    await click('template-new');
    await write('template-title', 'Знижка');
    await write('variant-text-uk', 'Так.');
    byTestId('template-title').focus();
    await submit();
    await write('template-title', 'Знижка 10 %');
    await submit();
    expect(panel.save).toHaveBeenCalledOnce();
    await answer();
    expect(document.activeElement).toBe(byTestId('template-title'));
    await submit();
    await settled();
    expect(panel.save.mock.calls.map(([{ id, title }]) => [id, title])).toEqual([
      [null, 'Знижка'],
      ['new', 'Знижка 10 %'],
    ]);
    expect(items()).toContain('Знижка 10 %');
    expect(items()).toHaveLength(3);
  });

  it('another that was opened stays open', async () => {
    const panel = show();
    const answer = slowly(panel);
    await open('Товар є');
    await write('template-title', 'Є');
    await click('template-save');
    await open('Подяка');
    await click('leaving-discard');
    await answer();
    expect(byTestId<HTMLInputElement>('template-title').value).toBe('Подяка');
    expect(items()).toContain('Є');
  });

  it('what is typed after the answer “save” is asked about again', async () => {
    const panel = show();
    await open('Товар є');
    await write('template-title', 'Є');
    await open('Подяка');
    const answer = slowly(panel);
    await click('leaving-save');
    await write('template-title', 'Є на складі');
    await answer();
    expect(byTestId<HTMLInputElement>('template-title').value).toBe('Є на складі');
    await click('leaving-save');
    expect(byTestId<HTMLInputElement>('template-title').value).toBe('Подяка');
    expect(items()).toContain('Є на складі');
  });

  it('the answer “save” waits for what is being saved', async () => {
    const panel = show();
    const answer = slowly(panel);
    await open('Товар є');
    await write('template-title', 'Є');
    await click('template-save');
    await write('template-title', 'Є на складі');
    await open('Подяка');
    await click('leaving-save');
    await answer();
    expect(byTestId<HTMLInputElement>('template-title').value).toBe('Подяка');
    expect(items()).toContain('Є на складі');
  });
});
