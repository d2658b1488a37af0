import type { RefObject } from 'preact';
import { type PaletteKey, paletteKeys } from '../../utils/domain/templates/palette-key';
import { type Prefix, typedTrigger } from '../../utils/domain/templates/prefix';
import { starterTrigger } from '../../utils/domain/templates/starters';
import { language, t } from '../../utils/platform/i18n';
import type { Marketplace } from '../options/settings-data';
import { MarketplaceRules } from './MarketplaceRules';
import { PinDrawing } from './PinDrawing';

interface WelcomeDoneProps {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly browser: 'chromium' | 'firefox';
  /** The starter templates are there. */
  readonly starters: boolean;
  readonly marketplaces: readonly Marketplace[];
  readonly prefix: Prefix;
  readonly paletteKey: PaletteKey;
  /** Address of the options. */
  readonly options: string;
}

/** What to do next, how to keep the icon in sight, and whether the marketplace will mind. */
export function WelcomeDone({
  heading,
  browser,
  starters,
  marketplaces,
  prefix,
  paletteKey,
  options,
}: WelcomeDoneProps) {
  const trigger = typedTrigger(prefix, starterTrigger('starter-thanks', language()));
  return (
    <>
      <header class="welcome-head">
        <h1 tabIndex={-1} ref={heading}>
          {t('welcome.done.title')}
        </h1>
      </header>
      <section class="card" aria-label={t('welcome.done.next')} data-testid="welcome-done">
        <h2>{t('welcome.done.next')}</h2>
        <ol class="steps">
          <li>{t('welcome.done.open')}</li>
          <li>{starters ? t('welcome.done.try', { trigger }) : t('welcome.done.write')}</li>
          <li>{t('welcome.done.palette', { keys: paletteKeys(paletteKey) })}</li>
          <li>{t('welcome.done.queue')}</li>
        </ol>
        <div class="links">
          <a href={options} data-testid="welcome-options">
            {t('welcome.done.options')}
          </a>
        </div>
      </section>
      <section class="card" aria-label={t('welcome.pin.title')} data-testid="welcome-pin">
        <h2>{t('welcome.pin.title')}</h2>
        <PinDrawing browser={browser} />
        <p>{t(`welcome.pin.${browser}`)}</p>
      </section>
      <section class="card" aria-label={t('welcome.rules.title')}>
        <h2>{t('welcome.rules.title')}</h2>
        <MarketplaceRules marketplaces={marketplaces} />
      </section>
    </>
  );
}
