import type { ComponentChildren } from 'preact';
import { t } from '../../utils/platform/i18n';

interface RowOpenProps {
  readonly buyerName: string | null;
  /** Whether the Tab key stops here: of a list one row is a stop. */
  readonly isStop: boolean;
  /** Ids of what says more of it. */
  readonly about?: string;
  readonly testId: string;
  readonly onOpen: () => void;
}

/** Who it is about; the whole row opens it. */
export function RowOpen({ buyerName, isStop, about, testId, onOpen }: RowOpenProps) {
  return (
    <button
      type="button"
      class="row-open"
      tabIndex={isStop ? 0 : -1}
      aria-describedby={about}
      data-testid={testId}
      onClick={onOpen}
    >
      <span class="row-name">{buyerName ? <bdi>{buyerName}</bdi> : <i>{t('queue.no-name')}</i>}</span>
    </button>
  );
}

interface RowActProps {
  /** With whom it is about. */
  readonly label: string;
  readonly isStop: boolean;
  readonly keyName?: string;
  readonly title?: string;
  /** Of a menu: whether it is open. */
  readonly expanded?: boolean;
  readonly testId: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** One thing that can be done about a row. */
export function RowAct({ label, isStop, keyName, title, expanded, testId, onPress, children }: RowActProps) {
  return (
    <button
      type="button"
      class="row-act"
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-keyshortcuts={keyName}
      aria-haspopup={expanded === undefined ? undefined : 'menu'}
      aria-expanded={expanded}
      title={title}
      data-testid={testId}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
