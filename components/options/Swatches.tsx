import { useId } from 'preact/hooks';
import { type TextKey, t } from '../../utils/platform/i18n';

interface SwatchesProps {
  readonly label: string;
  readonly count: number;
  readonly chosen: number;
  readonly onChoose: (colour: number) => void;
}

/** The account colours as one choice; each has a name too, for not everybody sees them apart. */
export function Swatches({ label, count, chosen, onChoose }: SwatchesProps) {
  const group = useId();
  return (
    <fieldset class="swatches" data-testid="swatches">
      <legend>{label}</legend>
      {Array.from({ length: count }, (_, colour) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a colour is its index
        <label key={colour} class="swatch" title={colourName(colour)}>
          <input
            type="radio"
            name={group}
            value={colour}
            checked={colour === chosen}
            aria-label={colourName(colour)}
            onChange={() => onChoose(colour)}
          />
          <span class="account-mark" data-colour={colour} aria-hidden="true" />
        </label>
      ))}
      <span class="swatch-name" aria-hidden="true">
        {colourName(chosen)}
      </span>
    </fieldset>
  );
}

function colourName(colour: number): string {
  return t(`account.colour.${colour}` as TextKey);
}
