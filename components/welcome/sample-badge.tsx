import { useEffect, useRef, useState } from 'react';
import { badgeView } from '../../lib/i18n/badge-view';
import { t } from '../../lib/i18n/text';
import type { Settings } from '../../lib/model/settings';
import type { Saved } from '../../lib/model/verdict';
import { createBadge } from '../badge/badge';
import { BADGE_STYLE } from '../badge/style';
import { sampleVerdict } from './sample';

/** A badge whose star keeps nothing beyond this page. */
function createSample() {
  let saved: Saved | null = null;
  const keep = async () =>
    (saved = { entryId: '1', lists: [t('list_default_name')], note: '', savedAt: new Date().toISOString() });
  const badge = createBadge({
    document,
    // Nobody's page: who wants to look inside may.
    mode: 'open',
    actions: {
      shortlist: keep,
      remove: async () => {
        saved = null;
        return { entryId: '1' };
      },
      restore: keep,
    },
  });
  const root = badge.host.shadowRoot;
  if (root) {
    // The policy of extension pages forbids styles in the document, and lets in those that a script brings.
    root.querySelector('style')?.remove();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(BADGE_STYLE);
    root.adoptedStyleSheets = [sheet];
  }
  return {
    badge,
    show: (settings: Settings) => badge.show(badgeView(sampleVerdict(settings, new Date().toISOString(), saved), [])),
  };
}

/** The badge as creators' pages show it, on an invented creator. */
export function SampleBadge({ settings }: { settings: Settings }) {
  const place = useRef<HTMLParagraphElement>(null);
  const [{ badge, show }] = useState(createSample);

  useEffect(() => show(settings), [show, settings]);

  useEffect(() => {
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const mount = () => place.current && badge.mount(place.current);
    mount();
    scheme.addEventListener('change', mount);
    return () => {
      scheme.removeEventListener('change', mount);
      badge.hide();
    };
  }, [badge]);

  return <p ref={place} className="sample-badge" />;
}
