/** First run: three steps of which none has to be filled in, and what to do then. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type TaktError, toTaktError } from '../../utils/domain/errors';
import type { PaletteKey } from '../../utils/domain/templates/palette-key';
import type { Prefix } from '../../utils/domain/templates/prefix';
import { type Language, t } from '../../utils/platform/i18n';
import { Button } from '../controls/Button';
import { ErrorNote } from '../controls/ErrorNote';
import { LanguagePicker } from '../options/LanguagePicker';
import { nameFault, nameOf } from '../options/SavedText';
import type { Choices, Marketplace } from '../options/settings-data';
import { MarketplaceRules } from './MarketplaceRules';
import { NamesStep } from './NamesStep';
import { PlacesStep } from './PlacesStep';
import { WelcomeDone } from './WelcomeDone';

/** What the page can have done; each rejects with a `TaktError`. */
export interface WelcomeActions {
  readonly chooseLanguage: (choice: Language | 'browser') => Promise<unknown>;
  readonly save: (change: Partial<Choices>) => Promise<unknown>;
  readonly chooseStarters: (keep: boolean) => Promise<unknown>;
  /** It was gone through, or skipped. */
  readonly finish: () => Promise<unknown>;
}

export interface WelcomePageProps {
  readonly language: Language | 'browser';
  readonly browserLanguage: Language;
  /** Of this build. */
  readonly marketplaces: readonly Marketplace[];
  /** As they are kept. */
  readonly choices: Choices;
  /** By what templates are called. */
  readonly prefix: Prefix;
  readonly paletteKey: PaletteKey;
  /** Whether the starter templates are there, or still to be decided upon. */
  readonly starters: boolean;
  /** It was neither gone through nor skipped before. */
  readonly first: boolean;
  /** Which browser's toolbar it is. */
  readonly browser: 'chromium' | 'firefox';
  /** Address of the options. */
  readonly options: string;
  readonly actions: WelcomeActions;
}

const STEPS = ['language', 'places', 'names'] as const;
type Step = (typeof STEPS)[number] | 'done';

/** What is chosen in a step is kept when the seller goes on, and not when the step is skipped. */
export function WelcomePage({ language, browserLanguage, marketplaces, choices, actions, ...about }: WelcomePageProps) {
  const [step, setStep] = useState<Step>('language');
  const [places, setPlaces] = useState<Partial<Pick<Choices, 'unusedMarketplaces' | 'answerPolicies'>>>({});
  const [names, setNames] = useState({ seller: choices.sellerName ?? '', shop: choices.shopName ?? '' });
  const [starters, setStarters] = useState(about.starters);
  // Gone through once more, templates that the seller deleted since stay deleted.
  const [kept, keep] = useState(about.first ? null : about.starters);
  const [error, fail] = useState<TaktError | null>(null);
  const [busy, setBusy] = useState(false);
  const heading = useHeading(step);

  const attempt = async (work: () => Promise<unknown>) => {
    setBusy(true);
    fail(null);
    const done = await work().then(
      () => true,
      (thrown) => {
        fail(toTaktError(thrown));
        return false;
      },
    );
    setBusy(false);
    return done;
  };
  const saveStep: Record<Exclude<Step, 'done'>, () => Promise<unknown>> = {
    language: async () => undefined,
    places: async () => Object.keys(places).length > 0 && actions.save(places),
    names: async () => {
      await actions.save({ sellerName: nameOf(names.seller), shopName: nameOf(names.shop) });
      if (starters === kept) return;
      await actions.chooseStarters(starters);
      keep(starters);
    },
  };
  const leave = async (from: Exclude<Step, 'done'>) => {
    const next = STEPS[STEPS.indexOf(from) + 1];
    setStep(next ?? 'done');
    // That it could not be noted keeps nobody from going on: the page only comes once more.
    if (!next) await attempt(actions.finish);
  };
  const goOn = async (from: Exclude<Step, 'done'>) => (await attempt(saveStep[from])) && leave(from);
  const skip = (from: Exclude<Step, 'done'>) => {
    fail(null);
    return leave(from);
  };

  if (step === 'done') {
    return (
      <main class="welcome">
        <WelcomeDone {...about} {...{ heading, starters, marketplaces }} />
        {error && <ErrorNote error={error} onRetry={() => attempt(actions.finish)} />}
      </main>
    );
  }
  const at = STEPS.indexOf(step);
  const faulty = step === 'names' && [names.seller, names.shop].some((name) => nameFault(name) !== undefined);
  return (
    <main class="welcome">
      <header class="welcome-head">
        <h1>{t('welcome.title')}</h1>
        <p class="promise">{t('options.promise')}</p>
      </header>
      <section class="card" aria-labelledby="welcome-step" data-testid={`welcome-${step}`}>
        <p class="hint">{t('welcome.step', { n: at + 1, of: STEPS.length })}</p>
        <h2 id="welcome-step" tabIndex={-1} ref={heading}>
          {t(`welcome.${step}.title`)}
        </h2>
        {step === 'language' && (
          <LanguagePicker
            choice={language}
            browserLanguage={browserLanguage}
            bare
            onChoose={(choice) => attempt(() => actions.chooseLanguage(choice))}
          />
        )}
        {step === 'places' && (
          <PlacesStep
            marketplaces={marketplaces}
            choices={{ ...choices, ...places }}
            onChange={(change) => setPlaces({ ...places, ...change })}
          />
        )}
        {step === 'names' && <NamesStep {...{ names, setNames, starters, setStarters }} prefix={about.prefix} />}
        {error && <ErrorNote error={error} />}
        <div class="buttons">
          <Button kind="main" disabled={faulty} waiting={busy} onClick={() => goOn(step)} testId="welcome-next">
            {t('welcome.next')}
          </Button>
          {at > 0 && (
            <Button waiting={busy} onClick={() => setStep(STEPS[at - 1] ?? 'language')} testId="welcome-back">
              {t('welcome.back')}
            </Button>
          )}
          {/* A language speaks as soon as it is chosen: there is nothing to be left as it is. */}
          {step !== 'language' && (
            <Button kind="quiet" waiting={busy} onClick={() => skip(step)} testId="welcome-skip">
              {t(`welcome.skip.${step}`)}
            </Button>
          )}
        </div>
      </section>
      <details class="card">
        <summary data-testid="welcome-rules">{t('welcome.rules.title')}</summary>
        <MarketplaceRules marketplaces={marketplaces} />
      </details>
    </main>
  );
}

/** The focus goes to the heading of a step that was gone to, so that a screen reader says where one is. */
function useHeading(step: Step) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  return heading;
}
