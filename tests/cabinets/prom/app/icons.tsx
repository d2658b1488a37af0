// Plain line icons, drawn for the replica.
import { cx } from './class-names';

const PATHS = {
  order: 'M4 2.5h8v11l-2-1.2-2 1.2-2-1.2-2 1.2zM6 5.5h4M6 8.5h4',
  product: 'M2.5 5 8 2.5 13.5 5v6L8 13.5 2.5 11zM2.5 5 8 7.5 13.5 5M8 7.5v6',
  chat: 'M2.5 3h11v8h-6l-3 2.5V11h-2z',
  notifications: 'M4 11V7.5a4 4 0 0 1 8 0V11l1 1.2H3zM6.8 14h2.4',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5l3 3',
  clip: 'M12.8 7.3 7.9 12.2a3 3 0 0 1-4.3-4.3l5-5a2 2 0 0 1 2.9 2.9l-5 5a1 1 0 0 1-1.4-1.4L9.6 5',
  smile: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.5 9.5c1.2 1.8 3.8 1.8 5 0M6 6.3v.4M10 6.3v.4',
  send: 'M2.5 8 13.5 3l-3.2 10.5L7.5 9zM7.5 9l6-6',
  back: 'M9.5 3 4.5 8l5 5',
  down: 'M4 6l4 4 4-4',
  phone: 'M3.5 2.5h3l1 3-1.5 1c.6 1.5 1.9 2.8 3.5 3.5l1-1.5 3 1v3c-6 1-11-4-10-10z',
  person: 'M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8zM2.8 14c.4-3 2.5-4.5 5.2-4.5s4.8 1.5 5.2 4.5',
  reply: 'M6 3.5 2.5 7 6 10.5M2.5 7h6a5 5 0 0 1 5 5.5',
  close: 'M4 4l8 8M12 4l-8 8',
  opinions: 'M8 2.2l1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4L2.2 6.5l4-.6z',
  tick: 'M3 8.5l3 3 6.5-7',
  ticks: 'M1.5 8.5l3 3 6-7M7.5 11l.8.5 6.2-7',
} as const;

export type IconName = keyof typeof PATHS;

type Props = { name: IconName; size?: number; label?: string };

export function Icon({ name, size = 20, label }: Props) {
  return (
    <svg
      className={cx('Icon__root')}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
