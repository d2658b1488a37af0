import { t } from '../../utils/platform/i18n';

/** The hours that are written under the bars: all of them would not fit. */
const WRITTEN_EVERY = 3;

/** At what hours of the day the time of an answer ran out, as bars with their numbers; for who reads them by ear, as a table. */
export function LateHours({ lateByHour }: { readonly lateByHour: readonly number[] }) {
  const most = Math.max(...lateByHour);
  if (most === 0) return <p>{t('queue.week.none-late')}</p>;
  const hours = lateByHour.map((count, hour) => ({ hour, count }));
  return (
    <figure class="late-hours" data-testid="late-hours">
      <figcaption>{t('queue.week.late')}</figcaption>
      <div class="late-bars" aria-hidden="true">
        {hours.map(({ hour, count }) => (
          <span key={hour} class="late-bar">
            {count > 0 && <span>{count}</span>}
            <span class={count > 0 ? 'late-fill' : 'late-none'} style={{ height: `${(count / most) * 100}%` }} />
          </span>
        ))}
      </div>
      <div class="late-scale" aria-hidden="true">
        {hours.map(({ hour }) => (
          <span key={hour}>{hour % WRITTEN_EVERY === 0 ? hour : ''}</span>
        ))}
      </div>
      <div class="for-readers">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('queue.week.hour')}</th>
              <th scope="col">{t('queue.week.late-answers')}</th>
            </tr>
          </thead>
          <tbody>
            {hours
              .filter(({ count }) => count > 0)
              .map(({ hour, count }) => (
                <tr key={hour}>
                  <td>{t('queue.week.hours', { from: hour, to: hour + 1 })}</td>
                  <td>{count}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
