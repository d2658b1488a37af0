/** How the page in an open tab is read now, at the seller's click. */
import type { MarketplaceId } from '../domain/conversation/ids';
import { type Checkup, isReadIn, joined } from '../domain/pages/checkup';
import { asCheckup } from '../domain/pages/checkup-schema';
import type { PageMap } from '../domain/pages/page-map';
import { asInferred } from '../domain/pages/page-map-schema';
import type { CheckupAnswer } from '../messaging/protocol';
import type { CabinetTab, Structures } from './ports';

/** How long (ms) a tab may leave the question open. */
const ANSWERED_WITHIN = 15_000;

/** So many tabs of a marketplace are asked at most whether a map fits. */
const TABS_ASKED = 8;

export type Checkups = ReturnType<typeof checkupsService>;

/** @param mapsFor as pages of that marketplace are read, in their order */
export function checkupsService(
  structures: Structures,
  mapsFor: (marketplace: MarketplaceId) => Promise<readonly PageMap[]>,
  patience: number = ANSWERED_WITHIN,
) {
  const ask = async (tab: CabinetTab, maps: readonly PageMap[]): Promise<CheckupAnswer> => {
    // Where it sleeps the question would wait as long as it does.
    if (tab.asleep) return { kind: 'refused' };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<'late'>((resolve) => {
      timer = setTimeout(resolve, patience, 'late');
    });
    const asked = structures.check(tab.tabId, maps).catch(() => undefined);
    const answer = await Promise.race([asked, tooLate]);
    clearTimeout(timer);
    if (answer === 'late') return { kind: 'too-slow' };
    const checkup = asCheckup(answer);
    return checkup ? { kind: 'checked', checkup } : { kind: 'refused' };
  };

  return {
    async checkUp(tabId: number): Promise<CheckupAnswer> {
      const tab = (await structures.tabs()).find((one) => one.tabId === tabId);
      if (!tab) return { kind: 'closed' };
      const answer = await ask(tab, await mapsFor(tab.marketplace));
      if (answer.kind !== 'checked' || isReadIn(answer.checkup)) return answer;
      const map = asInferred(await structures.infer(tabId).catch(() => undefined));
      const more = map && (await ask(tab, [map]));
      return more?.kind === 'checked' ? { kind: 'checked', checkup: joined(answer.checkup, more.checkup) } : answer;
    },

    /** What a map alone finds in the open tabs of its marketplace: the best of them. `closed`: none is open. */
    async tryMap(marketplace: MarketplaceId, map: PageMap): Promise<CheckupAnswer> {
      const tabs = (await structures.tabs()).filter((tab) => tab.marketplace === marketplace && !tab.asleep);
      let best: CheckupAnswer = { kind: 'closed' };
      for (const tab of tabs.slice(0, TABS_ASKED)) {
        const answer = await ask(tab, [map]);
        if (rank(answer) > rank(best)) best = answer;
        // Whoever holds one page up is not let into the others.
        if (rank(best) >= GRAVE) break;
      }
      return best;
    },
  };
}

const GRAVE = 6;

/** The better, or the graver: that nothing can be read by it, or that it is slow, is said before all else. */
function rank(answer: CheckupAnswer): number {
  if (answer.kind !== 'checked') return answer.kind === 'too-slow' ? GRAVE : answer.kind === 'refused' ? 1 : 0;
  switch (outcomeOf(answer.checkup)) {
    case 'too-slow':
    case 'unsound':
      return GRAVE;
    case 'read':
      return 5;
    case 'empty':
      return 4;
    case 'page-changed':
      return 3;
    default:
      return 2;
  }
}

function outcomeOf({ tries, looked }: Checkup) {
  return tries[looked ?? 0]?.outcome ?? 'elsewhere';
}
