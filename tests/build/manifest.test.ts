import { describe, expect, test } from 'vitest';
import { marketplacesIn } from '../../utils/adapters/registry';
import { BROWSERS, builtFor } from './built';

const HOSTS = marketplacesIn('').flatMap(({ matches }) => [...matches]);

/** Stores cut a longer description. */
const DESCRIPTION_LENGTH = 132;

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const { manifest, files } = builtFor(browser);

  test('asks for these permissions and no others', () => {
    const common = ['unlimitedStorage', 'alarms', 'notifications', 'scripting'];
    expect([...manifest.permissions].sort()).toEqual(
      [...common, ...(browser === 'chrome' ? ['sidePanel'] : [])].sort(),
    );
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  test('asks for the marketplaces’ hosts and no others', () => {
    expect(manifest.host_permissions).toEqual(HOSTS);
  });

  test('runs on those hosts, in the top frame, in its own world, when the page is there', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: HOSTS, run_at: 'document_idle', js: ['content-scripts/marketplace.js'] },
    ]);
  });

  test('lets no page reach in', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('sandbox');
  });

  test('allows its pages their own files and nothing else', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  test('says which browsers it needs', () => {
    if (browser === 'chrome') {
      expect(manifest.minimum_chrome_version).toBe('144');
      expect(manifest).not.toHaveProperty('browser_specific_settings');
      expect(manifest.background).toEqual({ service_worker: 'background.js' });
      expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    } else {
      expect(manifest).not.toHaveProperty('minimum_chrome_version');
      expect(manifest.browser_specific_settings).toMatchObject({
        gecko: { strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } },
      });
      expect(manifest.background).toEqual({ scripts: ['background.js'] });
      expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
    }
    expect(manifest.manifest_version).toBe(3);
  });

  test('names only files that there are', () => {
    const pages = ['popup.html', 'options.html', 'sidepanel.html'];
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([...pages, 'background.js', 'content-scripts/marketplace.js']),
    );
    expect(JSON.stringify([manifest.action, manifest.options_ui])).toContain('popup.html');
    expect(manifest.options_ui).toMatchObject({ page: 'options.html', open_in_tab: true });
  });

  test('speaks three languages where the browser asks it to', () => {
    for (const language of ['en', 'uk', 'ru']) {
      const messages = JSON.parse(files.get(`_locales/${language}/messages.json`) ?? '{}') as Record<
        string,
        { message: string }
      >;
      const asked = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/gu)].map(([, name = '']) => name);
      expect(asked.length).toBeGreaterThan(0);
      for (const name of asked) expect(messages[name]?.message, `${language}: ${name}`).toMatch(/\S/u);
      const description = messages.description?.message ?? '';
      expect(description.length, language).toBeLessThanOrEqual(DESCRIPTION_LENGTH);
      for (const { name } of marketplacesIn('')) expect(description, language).toContain(name);
    }
  });
});
