/**
 * The badge's own look. Pixels, because rem follows the site; every property of the host marked important, because the
 * site's rules for it would win otherwise; the colours are those of the extension's pages.
 */
export const BADGE_STYLE = `
:host {
  all: initial !important;
  display: inline-flex !important;
  align-self: flex-start !important;
  max-width: 100% !important;
  margin: 4px 0 !important;
  vertical-align: middle !important;
}
.badge {
  --ground: #ffffff; --text: #1b1f27; --quiet: #565f6e; --rule: #8a93a3; --hover: #eceff3; --action: #1d4a8f;
  display: inline-flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 6px;
  box-sizing: border-box;
  max-width: 100%;
  min-height: 28px;
  padding-inline: 10px 3px;
  border: 1px solid var(--rule);
  border-radius: 14px;
  background: var(--ground);
  color: var(--text);
  font: 12px/16px system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
}
.badge.dark {
  --ground: #16191f; --text: #e7eaef; --quiet: #a3acba; --rule: #6c7687; --hover: #2a2f39; --action: #93b6f2;
}
.part { white-space: nowrap; }
.part::after { content: '·' / ''; margin-inline-start: 6px; color: var(--quiet); }
button {
  all: unset;
  box-sizing: border-box;
  min-width: 24px;
  min-height: 24px;
  padding: 0 4px;
  border-radius: 12px;
  color: var(--action);
  font: inherit;
  text-align: center;
  cursor: pointer;
}
button[hidden] { display: none; }
button:hover { background: var(--hover); }
button:focus-visible { outline: 2px solid var(--action); outline-offset: -2px; }
button[aria-disabled='true'] { cursor: default; }
.star { font-size: 15px; }
.words { max-width: 320px; margin-block: 4px; overflow-wrap: anywhere; }
.choice { padding: 0 8px; font-weight: 600; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) {
  .badge { border-color: CanvasText; }
  button { color: ButtonText; }
  button:focus-visible { outline-color: Highlight; }
}
`;
