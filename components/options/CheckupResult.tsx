import { useEffect, useRef } from 'preact/hooks';
import { type Checkup, type FieldFind, missingIn } from '../../utils/domain/pages/checkup';
import { t } from '../../utils/platform/i18n';
import { namesOf, outcomeText, triedText } from './checkup-text';
import { fieldName } from './health-names';

interface CheckupResultProps {
  readonly title: string;
  readonly checkup: Checkup;
}

/** What is not found is said first, then what is, then what need not be there. */
export function CheckupResult({ title, checkup }: CheckupResultProps) {
  const part = useRef<HTMLElement>(null);
  useEffect(() => part.current?.focus(), []);
  const { tries, looked, fields, rows, messages } = checkup;
  const missing = missingIn(checkup);
  const found = fields.filter(({ candidate }) => candidate !== null);
  const absent = fields.filter((one) => one.candidate === null && !missing.includes(one));
  const others = tries.filter(({ outcome }, index) => index !== looked && outcome !== 'elsewhere');
  const outcome = looked === null ? undefined : tries[looked]?.outcome;
  const isWell = outcome === 'read' || outcome === 'empty';
  return (
    <section class="question" aria-label={title} tabIndex={-1} ref={part} data-testid="checkup-result">
      <h4>{title}</h4>
      {missing.length > 0 && (
        <p class="note note-warning" data-testid="checkup-missing">
          {t('options.checkup.missing', { fields: namesOf(missing) })}
        </p>
      )}
      <p class={isWell ? '' : 'note note-warning'} data-testid="checkup-outcome">
        {outcomeText(checkup)}
      </p>
      {(rows > 0 || messages > 0) && (
        <p data-testid="checkup-counts">
          {[
            ...(rows > 0 ? [t('options.checkup.rows', { n: rows })] : []),
            ...(messages > 0 ? [t('options.checkup.messages', { n: messages })] : []),
          ].join(' ')}
        </p>
      )}
      {others.length > 0 && (
        <>
          <h4>{t('options.checkup.others')}</h4>
          <ul data-testid="checkup-others">
            {others.map((tried) => (
              <li key={tried.mapId}>{triedText(tried)}</li>
            ))}
          </ul>
        </>
      )}
      {found.length > 0 && (
        <>
          <h4>{t('options.checkup.table')}</h4>
          <ul class="found" data-testid="checkup-found">
            {found.map((one) => (
              <li key={one.field}>{foundText(one)}</li>
            ))}
          </ul>
        </>
      )}
      {absent.length > 0 && <p class="hint">{t('options.checkup.absent', { fields: namesOf(absent) })}</p>}
      {found.length > 0 && (
        <details class="folded" data-testid="checkup-ways">
          <summary>{t('options.checkup.ways')}</summary>
          <ul>
            {found.map((one) => (
              <li key={one.field}>{wayText(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** With in how many rows or messages, of what there are many. */
function foundText({ field, found, among }: FieldFind): string {
  const name = fieldName(field);
  return /^(?:row|message)\./u.test(field) ? t('options.checkup.count', { field: name, found, among }) : name;
}

/** By which of its candidates. */
const wayText = ({ field, candidate, of }: FieldFind): string =>
  t('options.checkup.way', { field: fieldName(field), n: candidate ?? 0, of });
