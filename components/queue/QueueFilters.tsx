import type { ComponentChildren, RefObject } from 'preact';
import { t } from '../../utils/platform/i18n';
import { AccountMark } from '../AccountMark';
import { Chip } from '../controls/Chip';
import { SearchField } from '../controls/SearchField';
import type { Place, QueueFilter } from './filter';

interface QueueFiltersProps {
  readonly filter: QueueFilter;
  readonly places: readonly Place[];
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onFilter: (filter: QueueFilter) => void;
  /** From the search field down into what was found. */
  readonly onDown: () => void;
  /** Beside the search field. */
  readonly children?: ComponentChildren;
}

/** The search, and a slim row of chips; nothing pressed means everything. */
export function QueueFilters({ filter, places, search, onFilter, onDown, children }: QueueFiltersProps) {
  const toggle = (key: string) => {
    const chosen = filter.places.includes(key);
    onFilter({ ...filter, places: chosen ? filter.places.filter((one) => one !== key) : [...filter.places, key] });
  };
  return (
    <search class="queue-filters">
      <div class="queue-find">
        <SearchField
          label={t('queue.search')}
          value={filter.query}
          field={search}
          testId="queue-search"
          onInput={(query) => onFilter({ ...filter, query })}
          onDown={onDown}
        />
        {children}
      </div>
      <fieldset class="chips" aria-label={t('queue.filters')}>
        <Chip pressed={filter.past} testId="queue-past" onClick={() => onFilter({ ...filter, past: !filter.past })}>
          {t('queue.past')}
        </Chip>
        {places.map(({ key, label, colour }) => (
          <Chip key={key} pressed={filter.places.includes(key)} testId="queue-place" onClick={() => toggle(key)}>
            {colour === null ? label : <AccountMark label={label} colour={colour} />}
          </Chip>
        ))}
      </fieldset>
    </search>
  );
}
