import { CHANNELS, type Channel } from '../../utils/domain/conversation/ids';
import { OVERLAY_MODES, type OverlayMode } from '../../utils/domain/overlay/overlay-mode';
import { t } from '../../utils/platform/i18n';
import { SelectField } from '../controls/SelectField';
import type { PlacedMarketplace, ShownOverlay } from './settings-data';
import { TaskNote } from './TaskNote';
import type { TaskState } from './use-task';

interface OverlayCardProps {
  /** Those in use. */
  readonly marketplaces: readonly PlacedMarketplace[];
  readonly overlay: ShownOverlay;
  readonly state: TaskState;
  readonly onChange: (marketplace: string, channel: Channel, mode: OverlayMode) => void;
}

/** How much of Takt stands on the cabinets' pages, for each marketplace and channel. */
export function OverlayCard({ marketplaces, overlay, state, onChange }: OverlayCardProps) {
  const options = OVERLAY_MODES.map((value) => ({ value, label: t(`options.overlay.${value}`) }));
  return (
    <section class="card" aria-label={t('options.overlay.title')} data-testid="overlay-card">
      <h3>{t('options.overlay.title')}</h3>
      <div class="field-row">
        {marketplaces.flatMap(({ id, name, channels }) =>
          CHANNELS.filter((channel) => channels.includes(channel)).map((channel) => {
            const mode = overlay[id]?.[channel] ?? 'full';
            const named = t(`options.deadlines.channel.${channel}`);
            return (
              <div key={`${id} ${channel}`}>
                <SelectField
                  label={`${name}: ${named}`}
                  options={options}
                  value={mode}
                  testId={`overlay-${id}-${channel}`}
                  onChange={(chosen) => onChange(id, channel, chosen)}
                />
                <p class="field-about" aria-live="polite">
                  {t(`options.overlay.${mode}.meaning`)}
                </p>
              </div>
            );
          }),
        )}
      </div>
      <TaskNote task="overlay" state={state} />
    </section>
  );
}
