/** The end of a browser's toolbar with the menu of its extensions open: a puzzle piece, Takt, and what to press there. */

interface PinDrawingProps {
  readonly browser: 'chromium' | 'firefox';
}

const PUZZLE = 'M3 5h4a2 2 0 1 1 4 0h4v4a2 2 0 1 1 0 4v4H3Z';
const PIN = 'M5 1h6l-1 5 3 3H3l3-3ZM8 9v6';

export function PinDrawing({ browser }: PinDrawingProps) {
  return (
    <svg class="pin-drawing" viewBox="0 0 280 120" aria-hidden="true">
      <rect class="bar-ground" x="1" y="1" width="278" height="34" rx="8" />
      <rect class="address" x="14" y="8" width="176" height="20" rx="10" />
      <g transform="translate(206 9)">
        <circle class="ring" cx="9" cy="9" r="15" />
        <path class="line" d={PUZZLE} />
      </g>
      <circle class="quiet" cx="258" cy="18" r="7" />
      <rect class="menu" x="96" y="46" width="152" height="68" rx="8" />
      <rect class="quiet" x="110" y="58" width="12" height="12" rx="3" />
      <rect class="quiet" x="130" y="60" width="70" height="8" rx="4" />
      <TaktMark x={108} y={82} />
      <rect class="word" x="130" y="87" width="46" height="8" rx="4" />
      {browser === 'chromium' ? (
        <g transform="translate(222 83)">
          <circle class="ring" cx="8" cy="8" r="14" />
          <path class="line" d={PIN} />
        </g>
      ) : (
        <g transform="translate(176 84)">
          <rect class="menu" x="0" y="0" width="98" height="32" rx="6" />
          <g transform="translate(8 8)">
            <path class="line" d={PIN} />
          </g>
          <rect class="word" x="30" y="12" width="58" height="8" rx="4" />
          <rect class="ring" x="-2" y="-2" width="102" height="36" rx="8" />
        </g>
      )}
    </svg>
  );
}

/** As on the toolbar. */
function TaktMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(0.14)`}>
      <path
        class="takt"
        d="M24 12h80a16 16 0 0 1 16 16v56a16 16 0 0 1-16 16H62l-26 20c-3 2-6 0-6-3V100h-6A16 16 0 0 1 8 84V28a16 16 0 0 1 16-16z"
      />
      <circle class="takt-face" cx="64" cy="56" r="28" />
      <path class="takt-hands" d="M64 38v19l13 8" />
    </g>
  );
}
