// The list grouped by article with each article's rows inside its group. GUESS: that dialogs can be grouped by article
// is from a public article, how it looks is not.
import { type ReactNode, useState } from 'react';
import { cx } from './class-names';
import { Text } from './text';
import type { Row, Variant } from './types';

export type Group = { article: string; name: string; rows: Row[] };

type Props = { groups: Group[]; variant: Variant; drawRow: (row: Row) => ReactNode };

export function groupsOf(rows: Row[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const article = String(row.product.article);
    const group = groups.get(article) ?? { article, name: row.product.name, rows: [] };
    group.rows.push(row);
    groups.set(article, group);
  }
  return [...groups.values()];
}

/** Of variant `links`: a list in a list, under a heading. */
function ListGroup({ group, drawRow }: { group: Group; drawRow: Props['drawRow'] }) {
  return (
    <li className={cx('Chat-list__group')}>
      <h3 className={cx('Chat-list__group-title')}>
        <Text>{group.name}</Text>
        <Text className={cx('Chat-list__group-article')}>{`Артикул ${group.article}`}</Text>
      </h3>
      <ul className={cx('Chat-list__group-items')}>
        {group.rows.map((row) => (
          <li key={row.chatId} className={cx('Chat-list__item')}>
            {drawRow(row)}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Of variant `buttons`: a group that folds, its rows away with it. */
function FoldingGroup({ group, drawRow }: { group: Group; drawRow: Props['drawRow'] }) {
  const [open, setOpen] = useState(true);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's
    <div role="group" aria-label={group.article} className={cx('rt-dialogs-group')}>
      <button type="button" className={cx('rt-dialogs-group-head')} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{group.article}</span> <span className={cx('rt-dialogs-group-name')}>{group.name}</span>
        <span className={cx('rt-dialogs-group-count')}>{`Чатов: ${group.rows.length}`}</span>
      </button>
      {open &&
        group.rows.map((row) => (
          <div key={row.chatId} className={cx('rt-dialogs-cell')}>
            {drawRow(row)}
          </div>
        ))}
    </div>
  );
}

export function GroupedRows({ groups, variant, drawRow }: Props) {
  if (variant === 'links') {
    return (
      <div className={cx('Chat-list')}>
        <ul className={cx('Chat-list__items')}>
          {groups.map((group) => (
            <ListGroup key={group.article} group={group} drawRow={drawRow} />
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div className={cx('rt-dialogs')}>
      {groups.map((group) => (
        <FoldingGroup key={group.article} group={group} drawRow={drawRow} />
      ))}
    </div>
  );
}
