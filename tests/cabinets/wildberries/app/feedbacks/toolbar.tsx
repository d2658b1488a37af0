// Tabs, search and filters over the tables. Tabs, sub-tabs and the reviews' search field are from public DOM notes
// (Jan-May 2026); the search field of questions and the filters are guesses.
import { visitPath } from '../../../kit/page/route';
import { cx } from '../class-names';
import { Icon } from '../icons';
import { leaveChats } from '../store';
import { Text } from '../text';
import { type Place, pathOfTab, type Tab } from './place';

const TABS: readonly { tab: Tab; label: string }[] = [
  { tab: 'feedbacks', label: 'Отзывы' },
  { tab: 'questions', label: 'Вопросы' },
  { tab: 'complaints', label: 'Мои жалобы' },
];

const PARTS = [
  { answered: false, label: 'Ждут ответа' },
  { answered: true, label: 'Есть ответ' },
] as const;

function Segment(props: { label: string; active: boolean; count?: number; path: string }) {
  return (
    <button
      type="button"
      data-name="Segments"
      className={cx('Segments__button', props.active && 'Segments__button--isActive')}
      onClick={() => {
        leaveChats();
        visitPath(props.path);
      }}
    >
      <Text>{props.label}</Text>
      {props.count !== undefined && props.count > 0 && <span className={cx('Counter')}>{props.count}</span>}
    </button>
  );
}

export const Tabs = ({ tab: shown }: { tab: Tab }) => (
  <div className={cx('Feedbacks__tabs')}>
    {TABS.map(({ tab, label }) => (
      <Segment key={tab} label={label} active={tab === shown} path={pathOfTab(tab)} />
    ))}
  </div>
);

type Props = { place: Place; waiting: number; query: string; onQuery: (query: string) => void };

export function Toolbar({ place: { tab, answered }, waiting, query, onQuery }: Props) {
  const isReviews = tab === 'feedbacks';
  return (
    <div className={cx('Feedbacks__toolbar')}>
      {PARTS.map((part) => (
        <Segment
          key={part.label}
          label={part.label}
          active={part.answered === answered}
          path={pathOfTab(tab, part.answered)}
          {...(part.answered ? {} : { count: waiting })}
        />
      ))}
      <label className={cx('Chat-toolbar__search', 'Feedbacks__search')}>
        <Icon name="search" size={18} />
        <input
          data-name="SimpleInput"
          type="search"
          name={isReviews ? 'feedback-search-name-input' : 'question-search-name-input'}
          placeholder="Поиск по Артикулам WB"
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
      </label>
      <select className={cx('Feedbacks__filter')} aria-label="Период" defaultValue="30">
        <option value="7">7 дней</option>
        <option value="30">30 дней</option>
        <option value="90">90 дней</option>
      </select>
    </div>
  );
}
