/** The options page: asks the background, and hands the answers to the section that is open. */
import { effect, signal } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import { DataPanel } from '../../components/options/DataPanel';
import type { DataActions } from '../../components/options/data-actions';
import { DeadlinesPanel } from '../../components/options/deadlines/DeadlinesPanel';
import type { DeadlinesActions, RuleDraft as WrittenRule } from '../../components/options/deadlines/deadlines-data';
import { GeneralPanel } from '../../components/options/GeneralPanel';
import { HoursPanel } from '../../components/options/hours/HoursPanel';
import type { HoursActions } from '../../components/options/hours/hours-data';
import { NoticesPanel } from '../../components/options/NoticesPanel';
import { OptionsShell } from '../../components/options/OptionsShell';
import { ShopsPanel } from '../../components/options/ShopsPanel';
import { type Section, sectionAt } from '../../components/options/sections';
import { type Editing, isChanged } from '../../components/options/templates/draft';
import { TemplatesPanel } from '../../components/options/templates/TemplatesPanel';
import type { TemplateActions } from '../../components/options/templates/use-templates';
import { calendarOf } from '../../utils/domain/deadlines/calendar';
import { faultsOf } from '../../utils/domain/deadlines/hours-faults';
import { openingAt } from '../../utils/domain/deadlines/opening';
import type { RuleDraft, SettingsChange } from '../../utils/messaging/protocol';
import { nowSignal } from '../../utils/platform/clock';
import { client, type Live, live, patientClient, speakAs } from '../own-page/ask';
import { textLimits } from '../own-page/text-limits';
import { Answered, rescue, thenRefreshed } from './answered';
import { download } from './download';
import { HealthSection } from './health-section';
import '../../assets/styles/pages.css';

const WELCOME = '/welcome.html';

const now = nowSignal();
const section = signal(sectionAt(location.hash));
window.addEventListener('hashchange', () => {
  section.value = sectionAt(location.hash);
});
const settings = live(() => client.settings());
const accounts = live(() => client.accounts());
const hours = live(() => client.hours());
const rules = live(() => client.rules());
const templates = live(() => client.templates());

/** A template that is being edited outlasts its section, and is asked about before the page goes away. */
const editing = signal<Editing | null>(null);
const hasUnsaved = () => editing.value !== null && isChanged(editing.value);
window.addEventListener('beforeunload', (event) => {
  if (hasUnsaved()) event.preventDefault();
});

effect(() => {
  const { value: answer } = settings.data;
  if (answer.state !== 'loading') speakAs(answer.state === 'ready' ? answer.value : undefined, 'options.title');
});

/** Does it, then shows what changed as it is now. */
const thenRefresh = <Value,>(work: Promise<Value>, what: Live<unknown> = settings): Promise<Value> =>
  thenRefreshed(work, what);

const dataActions: DataActions = {
  exportBackup: () => patientClient.exportBackup(),
  exportShared: () => patientClient.exportShared(),
  noteBackup: () => thenRefresh(client.noteBackup()),
  previewImport: (text) => patientClient.previewImport(text),
  applyImport: (text, areRepliesOwn) => thenRefresh(patientClient.applyImport(text, areRepliesOwn)),
  wipe: () => thenRefresh(patientClient.wipe()),
  rescue,
  save: download,
};

const templateActions: TemplateActions = {
  save: (content) => thenRefresh(client.saveTemplate(content), templates),
  remove: (id) => thenRefresh(client.removeTemplate(id), templates),
};

const hoursActions: HoursActions = {
  saveSchedule: (of, change) => thenRefresh(client.saveSchedule(of, change), hours),
  removeSchedule: (of) => thenRefresh(client.removeSchedule(of), hours),
  saveQuiet: (quietHours) => thenRefresh(client.saveSettings({ quietHours })),
  beginInterruption: (reason) => thenRefresh(client.interrupt({ kind: 'begin', reason }), hours),
  endInterruption: (interruption) => thenRefresh(client.interrupt({ kind: 'end', interruption }), hours),
  removeInterruption: (interruption) => thenRefresh(client.interrupt({ kind: 'remove', interruption }), hours),
  restoreInterruption: (interruption) => thenRefresh(client.interrupt({ kind: 'restore', interruption }), hours),
  openingOf: (of, at) => (faultsOf(of).length > 0 ? undefined : openingAt(calendarOf(of), at)),
};

const ruleActions: DeadlinesActions = {
  saveRule: (rule) => thenRefresh(client.saveRule(rule as WrittenRule & RuleDraft), rules),
  resetRule: (scope) => thenRefresh(client.resetRule(scope as RuleDraft), rules),
  saveAtRisk: (atRiskShare) => thenRefresh(client.saveSettings({ atRiskShare })),
  preview: (rule) => client.previewRule(rule as WrittenRule & RuleDraft),
};

const ZONES = Intl.supportedValuesOf('timeZone');

/** What was answered; nothing while it was not, for the page stands without it, too. */
function known<Item>(list: Live<readonly Item[]>): readonly Item[] {
  return list.data.value.state === 'ready' ? list.data.value.value : [];
}

const sections: Record<Section, () => ComponentChildren> = {
  general: () => (
    <Answered
      to={settings}
      draw={({ language, browserLanguage, marketplaces, ...choices }) => (
        <GeneralPanel
          {...{ language, browserLanguage, marketplaces, choices }}
          welcome={WELCOME}
          onLanguage={(choice) => thenRefresh(client.setLanguage(choice))}
          onSave={(change) => thenRefresh(client.saveSettings(change as SettingsChange))}
        />
      )}
    />
  ),
  templates: () => (
    <Answered
      to={settings}
      draw={({ sellerName, shopName, answerLanguages, unusedMarketplaces, prefix, paletteKey }) => (
        <Answered
          to={templates}
          draw={(value) => (
            <TemplatesPanel
              templates={value}
              actions={templateActions}
              store={editing}
              languages={answerLanguages}
              keys={{ prefix, paletteKey }}
              onKeys={(change) => thenRefresh(client.saveSettings(change))}
              limits={textLimits((id) => !unusedMarketplaces.some((unused) => unused === id))}
              names={{ seller: sellerName, shop: shopName }}
            />
          )}
        />
      )}
    />
  ),
  deadlines: () => (
    <Answered
      to={settings}
      draw={({ marketplaces, unusedMarketplaces, atRiskShare }) => (
        <Answered
          to={rules}
          draw={(value) => (
            <DeadlinesPanel
              data={{ rules: value, atRiskShare }}
              accounts={known(accounts)}
              marketplaces={marketplaces.filter(({ id }) => !unusedMarketplaces.includes(id))}
              actions={ruleActions}
            />
          )}
        />
      )}
    />
  ),
  hours: () => (
    <Answered
      to={settings}
      draw={({ marketplaces, quietHours }) => (
        <Answered
          to={hours}
          draw={(value) => (
            <HoursPanel
              data={{ ...value, quiet: quietHours }}
              accounts={known(accounts)}
              marketplaces={marketplaces}
              browserZone={new Intl.DateTimeFormat().resolvedOptions().timeZone}
              zones={ZONES}
              now={now}
              actions={hoursActions}
            />
          )}
        />
      )}
    />
  ),
  notices: () => (
    <Answered
      to={settings}
      draw={({ notices, sweepTimes, usualSweeps }) => (
        <NoticesPanel
          data={{ notices, sweepTimes }}
          usualSweeps={usualSweeps}
          quiet="#hours"
          onSave={(change) => thenRefresh(client.saveSettings(change))}
        />
      )}
    />
  ),
  shops: () => (
    <Answered
      to={settings}
      draw={({ marketplaces, answerPolicies }) => (
        <Answered
          to={accounts}
          draw={(value) => (
            <ShopsPanel
              accounts={value}
              marketplaces={marketplaces}
              policies={answerPolicies}
              onSave={(of, change) => thenRefresh(client.saveAccount(of, change), accounts)}
            />
          )}
        />
      )}
    />
  ),
  data: () => (
    <Answered
      to={settings}
      draw={({ lastBackupAt, conversationCount }) => (
        <DataPanel lastBackupAt={lastBackupAt} conversationCount={conversationCount} now={now} actions={dataActions} />
      )}
    />
  ),
  health: () => <HealthSection now={now} />,
};

function Page() {
  // Until it is known which language was chosen nothing is said, rather than something in the wrong one.
  if (settings.data.value.state === 'loading') return null;
  const open = section.value;
  return (
    <OptionsShell section={open} unsaved={hasUnsaved() ? 'templates' : undefined}>
      {sections[open]()}
    </OptionsShell>
  );
}

render(<Page />, document.body);
