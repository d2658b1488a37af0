import { describe, expect, it, vi } from 'vitest';
import { TeachingPanel, type TeachingPanelProps } from '../../../components/overlay/TeachingPanel';
import { catalogues } from '../../../utils/platform/catalogues';
import { all, byTestId, draw, faults } from './support';

const onKey = vi.fn();
const props = (more: Partial<TeachingPanelProps> = {}): TeachingPanelProps => ({
  ...{ step: 'name', title: 'Click a name', progress: '1 of 2', hint: 'In any row', fault: undefined },
  ...{ walked: undefined, busy: false, pointing: true, side: 'start', onKey, onMove: vi.fn(), onClose: vi.fn() },
  buttons: [{ name: 'back', text: 'Back', onClick: vi.fn() }],
  ...more,
});
const show = (more: Partial<TeachingPanelProps> = {}) => draw(<TeachingPanel {...props(more)} />);
const dialog = () => byTestId('teaching');
const described = () =>
  (dialog().getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => (id === '' ? '' : document.getElementById(id)?.textContent))
    .join(' ');
const live = () => all('[role=status], [role=alert], [aria-live]');

describe('To who listens, teaching', () => {
  it('opens with its name and the first step', async () => {
    show();
    expect(dialog().getAttribute('aria-label')).toBe(catalogues.en['teaching.label']);
    expect(described()).toBe('Click a name In any row');
    expect(document.activeElement).toBe(dialog());
    expect(await faults()).toEqual([]);
  });

  it('says every other step once, and of each only what has changed', async () => {
    show();
    show({ step: 'time', title: 'Now the time', hint: 'Such as 10:05' });
    expect(described()).toBe('');
    expect(live()).toHaveLength(1);
    expect(live()[0]?.getAttribute('aria-atomic')).toBe('false');
    expect(live()[0]?.textContent).toBe('Now the timeSuch as 10:05');
    expect(dialog().getAttribute('aria-label')).not.toContain('time');
    show({ step: 'time', title: 'Now the time', hint: 'Such as 10:05', fault: 'No time', walked: '“10:05”' });
    expect(live()).toHaveLength(1);
    expect(live()[0]?.textContent).toBe('Now the timeSuch as 10:05No time“10:05”');
    // Also back at the first one, for there it does not open any more.
    show();
    expect(described()).toBe('');
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['keeps the keyboard while the page takes no clicks of its own', true],
    ['lets it go where the page works as usual', false],
  ])('%s', (_, pointing) => {
    show({ pointing });
    expect(dialog().getAttribute('aria-modal')).toBe(`${pointing}`);
    byTestId('teaching-back').focus();
    const tab = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    byTestId('teaching-back').dispatchEvent(tab);
    expect(tab.defaultPrevented).toBe(pointing);
    expect(document.activeElement).toBe(byTestId(pointing ? 'teaching-move' : 'teaching-back'));
    expect(onKey).not.toHaveBeenCalled();
  });

  it('has what was chosen among its stops', async () => {
    const option = (name: string, chosen: boolean) => ({ name, text: name, chosen, onChoose: vi.fn() });
    const choice = { legend: 'What?', options: [option('chat', false), option('ticket', true)] };
    show({ choice, buttons: [] });
    byTestId('teaching-is-ticket').focus();
    byTestId('teaching-is-ticket').dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    expect(document.activeElement).toBe(byTestId('teaching-move'));
    byTestId('teaching-is-chat').click();
    expect(choice.options[0]?.onChoose).toHaveBeenCalledOnce();
    expect(await faults()).toEqual([]);
  });
});
