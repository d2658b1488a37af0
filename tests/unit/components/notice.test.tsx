import { describe, expect, it, vi } from 'vitest';
import { Notice } from '../../../components/overlay/Notice';
import { byTestId, click, draw, seen } from './support';

describe('Copying a draft', () => {
  it('says that it is done', async () => {
    draw(<Notice text="Takt was updated." onCopyDraft={async () => undefined} />);
    await click('copy-draft');
    expect(byTestId('copy-draft').textContent).toBe('Copied');
  });

  it('says so where there is no clipboard at all', async () => {
    const nowhere = () => {
      throw new TypeError('navigator.clipboard is undefined');
    };
    draw(<Notice text="Takt was updated." onCopyDraft={nowhere} />);
    await click('copy-draft');
    expect(seen()).toContain('Could not copy');
  });

  it('says that it could not, and can be tried again', async () => {
    const copy = vi.fn(async () => undefined).mockRejectedValueOnce(new DOMException('not focused', 'NotAllowedError'));
    draw(<Notice text="Takt was updated." onCopyDraft={copy} />);
    await click('copy-draft');
    expect(seen()).toContain('Could not copy: select the draft and copy it yourself');
    expect(byTestId('copy-draft').textContent).toBe('Copy the draft');
    await click('copy-draft');
    expect(seen()).not.toContain('Could not copy');
    expect(byTestId('copy-draft').textContent).toBe('Copied');
  });
});
