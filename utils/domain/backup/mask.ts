/** The file to share: who and what are stand-ins, when and how long are true. */
import type { ExportedConversation, ExportedEvent, ExportedSighting, TaktExport } from './format';
import type { ExportedAccount, ExportedTemplate } from './format-seller';
import { type StandIns, standIns } from './stand-in';

/** The same conversations with nobody in them. What was equal in the file is equal in the masked one. */
export function maskExport(file: TaktExport): TaktExport {
  const masks = masksOf(standIns());
  return {
    ...file,
    masked: true,
    conversations: file.conversations.map((conversation) => maskedConversation(conversation, masks)),
    events: file.events.map((event) => maskedEvent(event, masks)),
    sightings: file.sightings.map((sighting) => maskedSighting(sighting, masks)),
    templates: file.templates.map((template) => maskedTemplate(template, masks)),
    accounts: (file.accounts ?? []).map((account) => maskedAccount(account, masks)),
    policies: file.policies.map((policy) => ({ ...policy, account: masks.maybeIdentifier(policy.account) })),
    hours: file.hours.map(({ of, ...hours }) => ({ ...hours, of: of && { ...of, id: masks.identifier(of.id) } })),
    // Where things are on a page may be told by what stands there: they have a file of their own.
    pageMaps: [],
    settings: {
      ...file.settings,
      sellerName: masks.maybeText(file.settings.sellerName ?? null),
      shopName: masks.maybeText(file.settings.shopName ?? null),
    },
  };
}

interface Masks extends StandIns {
  key(key: string): string;
  maybeText(text: string | null): string | null;
  maybeIdentifier(text: string | null): string | null;
}

function masksOf(made: StandIns): Masks {
  return {
    ...made,
    maybeText: (text) => text && made.text(text),
    maybeIdentifier: (text) => text && made.identifier(text),
    key: (key) => {
      const [marketplace = '', account = '', channel = '', name = ''] = key.split('/').map(decodeURIComponent);
      const called = name.slice(3);
      const maskedName = name.startsWith('fp:') ? `fp:${made.hash(called)}` : `id:${made.identifier(called)}`;
      const maskedAccount = account === 'unknown' ? account : made.identifier(account);
      return [marketplace, maskedAccount, channel, maskedName].map(encodeURIComponent).join('/');
    },
  };
}

function maskedConversation(conversation: ExportedConversation, masks: Masks): ExportedConversation {
  return {
    ...conversation,
    id: masks.key(conversation.id),
    keys: conversation.keys.map(masks.key),
    account: masks.maybeIdentifier(conversation.account),
    threadId: masks.maybeIdentifier(conversation.threadId),
    buyerName: masks.maybeText(conversation.buyerName),
    subject: masks.maybeText(conversation.subject),
    ...(conversation.note !== undefined && { note: masks.maybeText(conversation.note) }),
    messages: conversation.messages.map((message) => ({
      ...message,
      id: masks.hash(message.id),
      text: masks.text(message.text),
      operator: masks.maybeText(message.operator),
      templateId: masks.maybeIdentifier(message.templateId),
    })),
    stretches: conversation.stretches.map((stretch) => ({ ...stretch, startedBy: masks.hash(stretch.startedBy) })),
  };
}

function maskedEvent(event: ExportedEvent, masks: Masks): ExportedEvent {
  const named = { id: masks.hash(event.id), conversationId: masks.key(event.conversationId) };
  switch (event.kind) {
    case 'message': {
      const { pageId, ...payload } = event.payload;
      return {
        ...event,
        ...named,
        payload: {
          ...payload,
          text: masks.text(payload.text),
          ...(pageId !== undefined && { pageId: masks.identifier(pageId) }),
        },
      };
    }
    case 'described': {
      const { buyerName, subject } = event.payload;
      return {
        ...event,
        ...named,
        payload: { buyerName: masks.maybeText(buyerName), subject: masks.maybeText(subject) },
      };
    }
    case 'joined':
      return { ...event, ...named, payload: { weak: masks.key(event.payload.weak) } };
    case 'undone':
      return { ...event, ...named, payload: { event: masks.hash(event.payload.event) } };
    case 'inserted': {
      const { templateId, text } = event.payload;
      return { ...event, ...named, payload: { templateId: masks.identifier(templateId), text: masks.text(text) } };
    }
    case 'noted':
      return { ...event, ...named, payload: { text: masks.text(event.payload.text) } };
    case 'ambiguous':
    case 'dismissed':
    case 'reply-needed':
    case 'snoozed':
    case 'follow-up':
    case 'no-follow-up':
    case 'language-set':
    case 'any-language':
    case 'judged':
      return { ...event, ...named };
  }
}

function maskedSighting(sighting: ExportedSighting, masks: Masks): ExportedSighting {
  return {
    ...sighting,
    key: masks.key(sighting.key),
    rows: sighting.rows.map(({ event, seenAt }) => ({ event: masks.hash(event), seenAt })),
  };
}

/** How many, how long and in which languages; placeholders are words of the text like others. */
function maskedTemplate(template: ExportedTemplate, masks: Masks): ExportedTemplate {
  const { id, title, trigger, folder, tags, variants } = template;
  return {
    ...template,
    id: masks.identifier(id),
    title: masks.text(title),
    trigger: masks.maybeText(trigger),
    folder: masks.text(folder),
    tags: tags.map(masks.text),
    variants: variants.map(({ language, text }) => ({ language, text: maskedText(text, masks) })),
  };
}

/** Without what only a template's text has: a stand-in has to be a template too. */
function maskedText(text: string, masks: Masks): string {
  return masks.text(text.replace(/[{}%]/gu, ' '));
}

function maskedAccount(account: ExportedAccount, masks: Masks): ExportedAccount {
  const { id, shownName, label, shopName } = account;
  return {
    ...account,
    id: masks.identifier(id),
    ...{ shownName: masks.maybeText(shownName), label: masks.maybeText(label), shopName: masks.maybeText(shopName) },
  };
}
