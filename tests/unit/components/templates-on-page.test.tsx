import { describe, expect, it, vi } from 'vitest';
import { InsertHint } from '../../../components/overlay/InsertHint';
import { TemplateChips } from '../../../components/overlay/TemplateChips';
import { all, byTestId, click, draw, faults, press, seen } from './support';

describe('A hint beside the field', () => {
  it('says its sentence, and closes', async () => {
    const onClose = vi.fn();
    draw(<InsertHint text="The field did not take the text" onClose={onClose} />);
    expect(seen('[role=status]')).toBe('The field did not take the text');
    expect(all('[data-testid=hint-copy]')).toEqual([]);
    await click('hint-close');
    byTestId('hint-close').focus();
    await press('Escape');
    expect(onClose).toHaveBeenCalledTimes(2);
    expect(await faults()).toEqual([]);
  });

  it('copies, says that it could not, and can be tried again', async () => {
    const copy = vi.fn(async () => undefined).mockRejectedValueOnce(new DOMException('not focused', 'NotAllowedError'));
    draw(<InsertHint text="Copy it." onCopy={copy} onClose={() => undefined} />);
    expect(byTestId('hint-copy').textContent).toBe('Copy the text');
    await click('hint-copy');
    expect(seen()).toContain('Could not copy');
    await click('hint-copy');
    expect(seen()).not.toContain('Could not copy');
    expect(byTestId('hint-copy').textContent).toBe('Copied');
  });
});

describe('Templates on the bar', () => {
  const choices = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
    id,
    title: `Title ${id}`,
    trigger: id === 'b' ? null : `=${id}`,
    language: 'uk' as const,
    outside: id === 'c',
    others: [],
    preview: `Text of ${id}`,
  }));

  it('are three, each with its text and trigger to look at, and one for the others', async () => {
    const on = { onPick: vi.fn(), onMore: vi.fn() };
    draw(
      <main>
        <TemplateChips keys="Ctrl+." choices={choices} {...on} />
      </main>,
    );
    const buttons = all('button');
    expect(buttons.map((button) => button.textContent)).toEqual(['Title a', 'Title b', 'Title c', '…']);
    expect(buttons.slice(0, 3).map(({ title }) => title)).toEqual([
      'Text of a\n=a',
      'Text of b',
      'Text of c\n=c\nYour shop does not answer in this language',
    ]);
    expect(all('.outside')).toEqual([buttons[2]]);
    buttons[1]?.click();
    await click('chip-more');
    expect(on.onPick.mock.calls).toEqual([['b']]);
    expect(on.onMore).toHaveBeenCalledOnce();
    expect(await faults()).toEqual([]);
  });

  it('leave the focus where it is', () => {
    draw(<TemplateChips keys="Ctrl+." choices={choices} onPick={() => undefined} onMore={() => undefined} />);
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    all('button')[0]?.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
  });

  it('lead to all of them when there is none to show', () => {
    draw(<TemplateChips keys="Ctrl+." choices={[]} onPick={() => undefined} onMore={() => undefined} />);
    expect(all('button').map((button) => button.textContent)).toEqual(['All templates']);
  });
});
