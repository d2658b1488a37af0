import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { isZone } from '../../../utils/domain/deadlines/wall-clock';
import { language, t } from '../../../utils/platform/i18n';
import { FieldAbout } from '../../controls/TextField';
import { folded, holdsWords, wordsOf } from '../../fold';
import { offsetIn, presentName, wallTimeIn, zoneName } from '../../zone-time';

interface ZoneFieldProps {
  /** Of the IANA data. */
  readonly zone: string;
  readonly browserZone: string;
  /** All that the browser knows. */
  readonly zones: readonly string[];
  /** Epoch ms. */
  readonly now: number;
  readonly onChange: (zone: string) => void;
}

/** So many are listed; whoever seeks another types more of it. */
const LISTED = 40;

/** A time zone, sought by its place in the seller's language or by its name. The browser's comes first. */
export function ZoneField({ zone, browserZone, zones, now, onChange }: ZoneFieldProps) {
  /** `null`: nothing is being sought. */
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [unknown, setUnknown] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const known = isZone(zone);
  const all = query === null ? [] : candidates(zones, browserZone);
  const found = foundIn(all, query ?? '');
  const listed = found.slice(0, LISTED);
  const chosen = listed[active];
  // biome-ignore lint/correctness/useExhaustiveDependencies(active): what is active has to be in sight
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);

  const seek = (text: string) => {
    setQuery(text);
    setActive(0);
    setUnknown(null);
  };
  const pick = (picked: string) => {
    setQuery(null);
    setUnknown(null);
    if (picked !== zone) onChange(picked);
  };
  /** One that is written out is meant; anything else changes nothing, and that is said. */
  const leave = () => {
    if (query === null) return;
    const meant = query.trim() === '' ? zone : all.find((one) => folded(one) === folded(query.trim()));
    if (meant !== undefined) return pick(meant);
    setUnknown(query.trim());
    setQuery(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (query === null) return seek('');
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + listed.length) % Math.max(1, listed.length));
    } else if (event.key === 'Enter' && query !== null) {
      event.preventDefault();
      if (chosen) pick(chosen);
    } else if (event.key === 'Escape' && query !== null) {
      event.preventDefault();
      setQuery(null);
    }
  };
  const fault =
    unknown !== null
      ? t('options.hours.zone.unknown', { zone: unknown })
      : known
        ? undefined
        : t('options.hours.zone.unusable', { zone });
  return (
    <div class="text-field zone-field">
      <label for={id}>{t('options.hours.zone')}</label>
      <input
        id={id}
        class="field"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded={query !== null}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={query !== null && chosen ? `${id}-${active}` : undefined}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-now ${id}-about`}
        data-testid="zone"
        value={query ?? (known ? titleOf(zone) : zone)}
        placeholder={t('options.hours.zone.search')}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onClick={() => query === null && seek('')}
        onInput={({ currentTarget }) => seek(currentTarget.value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        class="zone-list"
        role="listbox"
        aria-label={t('options.hours.zone')}
        hidden={query === null}
        ref={list}
      >
        {listed.map((one, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are pressed in the field
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={one}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            data-zone={one}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(one)}
          >
            <span>
              {zoneName(one)} <small class="hint">{presentName(one)}</small>
            </span>
            <small class="hint">
              {wallTimeIn(one, now).time}, {offsetIn(one, now)}
            </small>
          </div>
        ))}
      </div>
      {query !== null && (
        <p class="field-about">
          {found.length === 0 && t('options.hours.zone.none')}
          {found.length > LISTED && t('options.hours.zone.more', { n: found.length - LISTED })}
        </p>
      )}
      {/* Not read out by itself: it changes every minute. */}
      <p id={`${id}-now`} class="field-about">
        {known && t('options.hours.zone.now', { time: wallTimeIn(zone, now).time, offset: offsetIn(zone, now) })}
        {known && presentName(zone) === presentName(browserZone) && ` · ${t('options.hours.zone.browser')}`}
      </p>
      <FieldAbout id={`${id}-about`} fault={fault} />
    </div>
  );
}

function titleOf(zone: string): string {
  return `${zoneName(zone)} (${presentName(zone)})`;
}

function candidates(zones: readonly string[], browserZone: string): readonly string[] {
  return [...new Set([browserZone, ...zones].map(presentName))].filter(isZone);
}

/** Those that begin with what is sought come first. */
function foundIn(zones: readonly string[], query: string): readonly string[] {
  const words = wordsOf(query);
  const found = zones.filter((zone) => holdsWords(searchTextOf(zone), words));
  const begins = (zone: string) => searchTextOf(zone).startsWith(words.join(' '));
  return words.length === 0 ? found : [...found.filter(begins), ...found.filter((zone) => !begins(zone))];
}

const searched = new Map<string, string>();

function searchTextOf(zone: string): string {
  const key = `${language()} ${zone}`;
  const text = searched.get(key) ?? folded(`${zoneName(zone)} ${zone} ${zone.replace(/[/_]/gu, ' ')}`);
  searched.set(key, text);
  return text;
}
