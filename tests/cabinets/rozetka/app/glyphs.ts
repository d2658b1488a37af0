// The icons' drawings, by ligature word. The real cabinet draws those words by a font (public notes: icon words such as
// `check_circle` and `warning` are in the page's text); no such font is at hand, so the word is masked by a drawing.
const LINES: Record<string, string> = {
  account_balance_wallet: '<path d="M4 6h14v3H4zM4 6v12h16V9h-2M16 13.5h1"/>',
  arrow_back: '<path d="M20 12H5M11 6l-6 6 6 6"/>',
  arrow_drop_down: '<path d="M8 10.5l4 4 4-4"/>',
  attach_file: '<path d="M16 7v9.5a4 4 0 0 1-8 0V6a2.6 2.6 0 0 1 5.2 0v9.5a1.2 1.2 0 0 1-2.4 0V8"/>',
  campaign: '<path d="M5 10v4h3l6 4V6l-6 4zM17 9.5c1.3 1.4 1.3 3.6 0 5"/>',
  chat: '<path d="M4 5h16v11H9l-5 4zM8 9h8M8 12h5"/>',
  check: '<path d="M5 12.5l4.5 4.5L19 7.5"/>',
  check_circle: '<circle cx="12" cy="12" r="8.5"/><path d="M8 12.3l2.8 2.8 5-5.2"/>',
  delete: '<path d="M5 7h14M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.5 11v5.5M13.5 11v5.5"/>',
  description: '<path d="M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 15.5h6"/>',
  done_all: '<path d="M2.5 13l4 4M7.5 13l4 4 9-9.5M11.5 12.5l4-4"/>',
  flag: '<path d="M6 21V4h11l-2 4 2 4H6"/>',
  help_outline:
    '<circle cx="12" cy="12" r="8.5"/><path d="M9.6 9.7a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.7M12 16.4v.2"/>',
  home: '<path d="M4 11.5L12 4.5l8 7M6.5 10v9.5h4V15h3v4.5h4V10"/>',
  image: '<path d="M4 5h16v14H4zM4 16l5-5 4 4 2-2 5 4M15 9h.5"/>',
  info: '<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5M12 8v.2"/>',
  inventory_2: '<path d="M4 5h16v4H4zM5.5 9v10.5h13V9M10 12.5h4"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  notifications: '<path d="M6.5 17V11a5.5 5.5 0 0 1 11 0v6l1.5 1H5zM10.5 20.5h3M12 3.5v2"/>',
  phone:
    '<path d="M6 4h4l1.5 4.5L9 10.5a11 11 0 0 0 4.5 4.5l2-2.5L20 14v4a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z"/>',
  reply: '<path d="M10 7l-6 5 6 5v-3.5c4.5 0 7.5 1.3 10 4-1-5-4-7-10-7.5z"/>',
  search: '<circle cx="11" cy="11" r="6"/><path d="M15.5 15.5L20 20"/>',
  send: '<path d="M4 12L20 4.5l-4.5 15-4-6zM20 4.5l-8.5 9"/>',
  shopping_cart: '<path d="M3 5h2.5l2.5 10h9l2.5-7H6.5M9 19h.2M16 19h.2"/>',
  star: '<path fill="#000" d="M12 4l2.4 5.2 5.6.7-4.1 3.9 1.1 5.6-5-2.8-5 2.8 1.1-5.6L4 9.9l5.6-.7z"/>',
  star_border: '<path d="M12 4l2.4 5.2 5.6.7-4.1 3.9 1.1 5.6-5-2.8-5 2.8 1.1-5.6L4 9.9l5.6-.7z"/>',
  store: '<path d="M4 5h16M5 5l-1.5 5h17L19 5M5.5 10v9.5h13V10M9.5 19.5V14h5v5.5"/>',
  warning: '<path d="M12 4.5l9 15.5H3zM12 10.5v4.5M12 17.4v.2"/>',
};

export function glyphOf(word: string): string {
  const lines = LINES[word];
  if (lines === undefined) throw new Error(`No drawing for the icon ${word}`);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="1.7" ` +
    `stroke-linecap="round" stroke-linejoin="round">${lines}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}
