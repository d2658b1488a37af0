import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { type AskField, AskForm } from '../../../components/overlay/AskForm';
import type { Values } from '../../../utils/domain/templates/placeholders';
import { all, byTestId, click, draw, faults, press, seen, settled, write } from './support';

const name: AskField = { placeholder: 'buyer.firstName', label: 'Buyer’s first name', guess: null };
const order: AskField = { placeholder: 'order.number', label: 'Order number', guess: null };

const said = async (given: Values) =>
  `Hello, ${given['buyer.firstName'] || '…'}, order ${given['order.number'] || '…'}`;

function open(fields: readonly AskField[] = [name, order], onSubmit = vi.fn(async (_: Values) => undefined)) {
  const onCancel = vi.fn();
  draw(<AskForm title="Thanks" fields={fields} preview={said} onSubmit={onSubmit} onCancel={onCancel} />);
  return { onSubmit, onCancel };
}

const field = (placeholder: string) => byTestId<HTMLInputElement>(`ask-${placeholder}`);

describe('The questions of a template', () => {
  it('begin with the first, and show the text as it is so far', async () => {
    open();
    expect(document.activeElement).toBe(field('buyer.firstName'));
    await settled();
    expect(seen('[data-testid=ask-preview]')).toBe('Hello, …, order …');
    await write('ask-buyer.firstName', ' Олена ');
    await settled();
    expect(seen('[data-testid=ask-preview]')).toBe('Hello, Олена, order …');
    expect(await faults()).toEqual([]);
  });

  it('are answered by Enter, one after the other', async () => {
    const { onSubmit } = open();
    await write('ask-buyer.firstName', ' Олена ');
    await press('Enter');
    expect(document.activeElement).toBe(field('order.number'));
    expect(onSubmit).not.toHaveBeenCalled();
    await write('ask-order.number', '17');
    await press('Enter');
    expect(onSubmit.mock.calls).toEqual([[{ 'buyer.firstName': 'Олена', 'order.number': '17' }]]);
  });

  it('offer a guess, selected, and say that it is one', async () => {
    const { onSubmit } = open([{ ...name, guess: 'Олена' }]);
    const input = field('buyer.firstName');
    expect([input.value, input.selectionStart, input.selectionEnd]).toEqual(['Олена', 0, 5]);
    expect(seen('.ask-guess')).toBe('This is a guess: please check.');
    expect(onSubmit).not.toHaveBeenCalled();
    await write('ask-buyer.firstName', 'Ольга');
    expect(all('.ask-guess')).toEqual([]);
    await press('Enter');
    expect(onSubmit.mock.calls).toEqual([[{ 'buyer.firstName': 'Ольга' }]]);
  });

  it('are not done while one is open, and say which', async () => {
    const { onSubmit } = open();
    await write('ask-buyer.firstName', '   ');
    field('order.number').focus();
    await press('Enter');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field('buyer.firstName'));
    expect(all('.ask-empty')).toHaveLength(2);
    expect(field('order.number').getAttribute('aria-invalid')).toBe('true');
    expect(await faults()).toEqual([]);
    await write('ask-buyer.firstName', 'Олена');
    await write('ask-order.number', '17');
    expect(all('.ask-empty')).toEqual([]);
    await click('ask-submit');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('are not passed over with Enter while they are empty', async () => {
    open();
    field('buyer.firstName').focus();
    await press('Enter');
    expect(document.activeElement).toBe(field('buyer.firstName'));
    expect(field('buyer.firstName').getAttribute('aria-invalid')).toBe('true');
    await write('ask-buyer.firstName', 'Олена');
    await press('Enter');
    expect(document.activeElement).toBe(field('order.number'));
  });

  it('are asked once while the answer is under way, and can be answered again when it failed', async () => {
    const answers: ((error: Error) => void)[] = [];
    const onSubmit = vi.fn((_: Values) => new Promise<undefined>((_, reject) => answers.push(reject)));
    open([{ ...name, guess: 'Олена' }], onSubmit);
    await press('Enter');
    await press('Enter');
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(byTestId('ask-submit').getAttribute('aria-disabled')).toBe('true');
    await act(() => answers[0]?.(new Error('no answer')));
    await settled();
    expect(seen('[data-testid=ask-failed]')).toBe('Takt does not answer. Please try again.');
    await press('Enter');
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  it('are left by Escape and by the button', async () => {
    const { onCancel } = open();
    await press('Escape');
    await click('ask-cancel');
    expect(onCancel).toHaveBeenCalledTimes(2);
  });

  it('keep the focus among themselves', async () => {
    open([name]);
    byTestId('ask-cancel').focus();
    await press('Tab');
    expect(document.activeElement).toBe(field('buyer.firstName'));
    await press('Tab', { shiftKey: true });
    expect(document.activeElement).toBe(byTestId('ask-cancel'));
  });

  it('show the latest text, in whatever order the answers come', async () => {
    const answers: ((text: string) => void)[] = [];
    const preview = () => new Promise<string>((resolve) => answers.push(resolve));
    draw(<AskForm title="" fields={[name]} preview={preview} onSubmit={() => undefined} onCancel={() => undefined} />);
    await write('ask-buyer.firstName', 'О');
    await act(() => {
      answers[1]?.('second');
      answers[0]?.('first');
    });
    await settled();
    expect(seen('[data-testid=ask-preview]')).toBe('second');
  });
});
