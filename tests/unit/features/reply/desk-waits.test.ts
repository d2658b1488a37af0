import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TaktError } from '../../../../utils/domain/errors';
import { editorFor } from '../../../../utils/editors';
import { provide } from '../../../../utils/features/needed';
import { aDesk, made, settled } from './desk-support';

describe('what writes into fields and does not come', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    provide('editors', undefined as never);
  });
  afterEach(() => {
    vi.useRealTimers();
    provide('editors', editorFor);
  });

  /** The background is asked for it, and hangs. */
  function hanging() {
    const page = aDesk();
    page.write('');
    let come: () => void = () => undefined;
    const answered = new Promise<null>((resolve) => {
      come = () => resolve(null);
    });
    page.client.need.mockImplementation(() => answered);
    const comes = async () => {
      provide('editors', editorFor);
      come();
      await vi.advanceTimersByTimeAsync(0);
    };
    return { ...page, comes };
  }

  test('is not waited for longer than five seconds, and nothing lands after that', async () => {
    const { desk, field, said, aim, comes } = hanging();
    const put = desk.put(Promise.resolve(made()), aim());
    await vi.advanceTimersByTimeAsync(5000);
    expect(await put).toBe(false);
    await comes();
    await settled();
    expect(said.map(({ text }) => text)).toEqual(['template.hint.no-answer']);
    expect(field.value).toBe('');
  });

  test('does not keep the seller from hearing at once why there is no text', async () => {
    const { desk, said, aim } = hanging();
    await desk.put(Promise.reject(new TaktError('template-missing')), aim());
    await settled();
    expect(said.map(({ text }) => text)).toEqual(['template.hint.missing']);
  });

  test('takes five seconds of all that is waited for', async () => {
    const { desk, said, aim, comes, client } = hanging();
    provide('palette', undefined as never);
    const asks = made({ text: null, missing: [{ placeholder: 'seller.name', guess: null }] });
    const put = desk.put(Promise.resolve(asks), aim());
    await vi.advanceTimersByTimeAsync(3000);
    client.need.mockImplementation(() => new Promise(() => undefined));
    await comes();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await put).toBe(false);
    await settled();
    expect(said.map(({ text }) => text)).toEqual(['template.hint.no-answer']);
  });

  test('opens no palette late', async () => {
    const { desk, said, comes } = hanging();
    const open = vi.fn(() => ({ close: () => undefined }));
    provide('palette', open);
    const opening = desk.openPalette();
    await vi.advanceTimersByTimeAsync(5000);
    await opening;
    await comes();
    await settled();
    expect(said.map(({ text }) => text)).toEqual(['template.hint.no-answer']);
    expect(open).not.toHaveBeenCalled();
  });
});
