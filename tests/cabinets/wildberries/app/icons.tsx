// Plain line icons, drawn for the replica.
import { cx } from './class-names';

const PATHS = {
  home: 'M2.5 7 8 2.5 13.5 7v6.5h-4V10h-3v3.5h-4z',
  box: 'M2.5 5 8 2.5 13.5 5v6L8 13.5 2.5 11zM2.5 5 8 7.5 13.5 5M8 7.5v6',
  truck:
    'M1.5 4.5h8v7h-8zM9.5 7h3l2 2.2v2.3h-5M4.5 13a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4zm7 0a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4z',
  chart: 'M2.5 13.5h11M4.5 11V7.5M8 11V3M11.5 11V5.5',
  chat: 'M2.5 3h11v8h-6l-3 2.5V11h-2z',
  star: 'M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4L2.2 6.5l4-.6z',
  dots: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  cross: 'M4 4l8 8M12 4l-8 8',
  gear: 'M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 2v2m0 8v2m6-6h-2M4 8H2m10.2-4.2-1.4 1.4M5.2 10.8l-1.4 1.4m8.4 0-1.4-1.4M5.2 5.2 3.8 3.8',
  bell: 'M4 11V7.5a4 4 0 0 1 8 0V11l1 1.2H3zM6.8 14h2.4',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5l3 3',
  clip: 'M12.8 7.3 7.9 12.2a3 3 0 0 1-4.3-4.3l5-5a2 2 0 0 1 2.9 2.9l-5 5a1 1 0 0 1-1.4-1.4L9.6 5',
  bolt: 'M9 1.8 3.5 9H7l-.5 5.2L12.5 7H9z',
  drive: 'M2.5 9.5 4 3.5h8l1.5 6v3h-11zM2.5 9.5h11M11 11.2h.5',
  back: 'M9.5 3 4.5 8l5 5',
  swap: 'M3 5.5h9.5L10 3M13 10.5H3.5L6 13',
  group: 'M2.5 3.5h11M4.5 6.5h9M2.5 9.5h11M4.5 12.5h9',
} as const;

export function Icon({ name, size = 20 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg className={cx('rt-icon')} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
