// The cabinet's table kit (public DOM notes, Jan-May 2026: `Base-table-*` as test ids and as class prefixes, rows that
// are buttons).
import type { ReactNode } from 'react';
import { cx } from '../class-names';
import { Text } from '../text';

/** `bodyKey`: when it changes the rows are made anew. */
export function BaseTable(props: { columns: readonly string[]; bodyKey: string; children: ReactNode }) {
  return (
    <table className={cx('Base-table')}>
      <thead data-testid="Base-table-header" className={cx('Base-table-header')}>
        <tr>
          {props.columns.map((column) => (
            <th key={column} className={cx('Base-table-header__cell')}>
              <Text>{column}</Text>
            </th>
          ))}
        </tr>
      </thead>
      <tbody key={props.bodyKey} data-testid="Base-table-body" className={cx('Base-table-body')}>
        {props.children}
      </tbody>
    </table>
  );
}

export function TableRow(props: { active: boolean; onOpen: () => void; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: public DOM notes name this very role on the row
    <tr
      data-testid="Base-table-row"
      role="button"
      tabIndex={0}
      className={cx('Base-table-row', props.active && 'Base-table-row--isActive')}
      onClick={props.onOpen}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) props.onOpen();
      }}
    >
      {props.children}
    </tr>
  );
}

export const Cell = ({ wide = false, children }: { wide?: boolean; children: ReactNode }) => (
  <td data-testid="Base-table-cell" className={cx('Base-table-cell', wide && 'Base-table-cell--wide')}>
    {children}
  </td>
);

/** Buttons within a row, whose clicks must not open it. */
export const ButtonsCell = ({ children }: { children: ReactNode }) => (
  <Cell>
    {/* biome-ignore lint/a11y: only keeps what is within from opening the row */}
    <div
      className={cx('Buttons-cell')}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {children}
    </div>
  </Cell>
);
