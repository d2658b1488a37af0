// Lays the rows out: all of them, or recycled ones (whether the real list does so is unknown).
import { type ReactNode, useState } from 'react';
import { poolOf } from '../../kit/page/pool';
import { cx } from './class-names';
import { Text } from './text';
import type { Row, Variant } from './types';

export type ListItem = { kind: 'row'; row: Row } | { kind: 'heading'; article: string; name: string };

type Props = {
  items: ListItem[];
  variant: Variant;
  virtualised: boolean;
  drawRow: (row: Row) => ReactNode;
};

const ROW_HEIGHT = 88;

const keyOf = (item: ListItem) => (item.kind === 'row' ? item.row.chatId : `article ${item.article}`);

const Heading = ({ article, name }: { article: string; name: string }) => (
  <div className={cx('Chat-group')}>
    <Text>{`${article} · ${name}`}</Text>
  </div>
);

function Plain({ items, variant, drawRow }: Omit<Props, 'virtualised'>) {
  const draw = (item: ListItem) => (item.kind === 'row' ? drawRow(item.row) : <Heading {...item} />);
  if (variant === 'links') {
    return (
      <div className={cx('Chat-list')}>
        <ul className={cx('Chat-list__items')}>
          {items.map((item) => (
            <li key={keyOf(item)} className={cx('Chat-list__item')}>
              {draw(item)}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div className={cx('rt-dialogs')}>
      {items.map((item) => (
        <div key={keyOf(item)} className={cx('rt-dialogs-cell')}>
          {draw(item)}
        </div>
      ))}
    </div>
  );
}

function Pooled({ items, variant, drawRow }: Omit<Props, 'virtualised'>) {
  const [top, setTop] = useState(0);
  return (
    <div
      className={variant === 'links' ? cx('Chat-list') : cx('rt-dialogs')}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div style={{ position: 'relative', height: items.length * ROW_HEIGHT }}>
        {poolOf(items, top, ROW_HEIGHT).map(({ item, slot, top: place }) => (
          <div key={slot} className={cx('Chat-list__slot')} style={{ top: place }}>
            {item.kind === 'row' ? drawRow(item.row) : <Heading {...item} />}
          </div>
        ))}
      </div>
    </div>
  );
}

export const Rows = ({ virtualised, ...rest }: Props) => (virtualised ? <Pooled {...rest} /> : <Plain {...rest} />);
