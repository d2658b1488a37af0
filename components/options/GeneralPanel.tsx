import { type Language, t } from '../../utils/platform/i18n';
import { AnswerLanguages } from './AnswerLanguages';
import { LanguagePicker } from './LanguagePicker';
import { MarketplaceChecks } from './MarketplaceChecks';
import { OverlayCard } from './OverlayCard';
import { PolicyFields } from './PolicyFields';
import { SavedText } from './SavedText';
import type { GeneralChoices, PlacedMarketplace } from './settings-data';
import { TaskNote } from './TaskNote';
import { useSaving } from './use-saving';
import { useTask } from './use-task';

interface GeneralPanelProps {
  readonly language: Language | 'browser';
  readonly browserLanguage: Language;
  /** Of this build. */
  readonly marketplaces: readonly PlacedMarketplace[];
  readonly choices: GeneralChoices;
  readonly onLanguage: (choice: Language | 'browser') => Promise<unknown>;
  /** Resolves when it is kept and `choices` are as they are then. */
  readonly onSave: (change: Partial<GeneralChoices>) => Promise<unknown>;
  /** Address of the welcome page. */
  readonly welcome: string;
}

/** What holds for all of Takt. Everything is saved as soon as it is chosen. */
export function GeneralPanel({ language, browserLanguage, marketplaces, choices, ...on }: GeneralPanelProps) {
  const task = useTask();
  const { values, stateOf, save } = useSaving(choices, on.onSave);
  const { answerPolicies, answerLanguages, unusedMarketplaces, overlay } = values;
  const used = marketplaces.filter(({ id }) => !unusedMarketplaces.includes(id));
  const chooseLanguage = (choice: Language | 'browser') =>
    task.run('language', 'options.loading', async () => {
      await on.onLanguage(choice);
      return t('options.saved');
    });
  return (
    <>
      <LanguagePicker choice={language} browserLanguage={browserLanguage} onChoose={chooseLanguage} />
      <TaskNote task="language" state={task.state} />
      <section class="card" data-testid="marketplaces-card">
        <MarketplaceChecks
          marketplaces={marketplaces}
          unused={unusedMarketplaces}
          onChange={(unused) => save('marketplaces', { unusedMarketplaces: unused })}
        />
        <TaskNote task="marketplaces" state={stateOf('marketplaces')} />
      </section>
      <section class="card" aria-label={t('options.policy.title')} data-testid="policies-card">
        <h3>{t('options.policy.title')}</h3>
        <PolicyFields
          marketplaces={used}
          policies={answerPolicies}
          onChange={(id, policy) => save('policies', { answerPolicies: { ...answerPolicies, [id]: policy } })}
        />
        <p class="hint">{t('options.policy.hint')}</p>
        <TaskNote task="policies" state={stateOf('policies')} />
      </section>
      <section class="card" data-testid="languages-card">
        <AnswerLanguages
          able={answerLanguages}
          needsUkrainian={used.some(({ id }) => answerPolicies[id] !== 'buyers')}
          onChange={(able) => save('languages', { answerLanguages: able })}
        />
        <TaskNote task="languages" state={stateOf('languages')} />
      </section>
      <OverlayCard
        marketplaces={used}
        overlay={overlay}
        state={stateOf('overlay')}
        onChange={(id, channel, mode) =>
          save('overlay', { overlay: { ...overlay, [id]: { ...overlay[id], [channel]: mode } } })
        }
      />
      <section class="card" aria-label={t('options.names.title')} data-testid="names-card">
        <h3>{t('options.names.title')}</h3>
        <SavedText
          label={t('options.names.seller')}
          value={values.sellerName}
          hint={t('options.names.seller.hint')}
          emptyHint={t('options.names.empty')}
          testId="seller-name"
          onSave={(sellerName) => save('seller-name', { sellerName })}
        />
        <TaskNote task="seller-name" state={stateOf('seller-name')} />
        <SavedText
          label={t('options.names.shop')}
          value={values.shopName}
          hint={t('options.names.shop.hint')}
          emptyHint={t('options.names.empty')}
          testId="shop-name"
          onSave={(shopName) => save('shop-name', { shopName })}
        />
        <TaskNote task="shop-name" state={stateOf('shop-name')} />
      </section>
      <section class="card" aria-label={t('options.welcome.title')}>
        <h3>{t('options.welcome.title')}</h3>
        <p class="promise">{t('options.promise')}</p>
        <div class="links">
          <a href={`${on.welcome}#rules`} data-testid="open-rules">
            {t('welcome.rules.title')}
          </a>
          <a href={on.welcome} data-testid="open-welcome">
            {t('options.welcome.again')}
          </a>
        </div>
      </section>
    </>
  );
}
