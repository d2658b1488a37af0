import { useState } from 'preact/hooks';
import { type TaktError, toTaktError } from '../../../utils/domain/errors';
import { PALETTE_KEYS, paletteKeys } from '../../../utils/domain/templates/palette-key';
import { PREFIXES } from '../../../utils/domain/templates/prefix';
import type { TypingKeys } from '../../../utils/domain/templates/typing-keys';
import { t } from '../../../utils/platform/i18n';
import { ErrorNote } from '../../controls/ErrorNote';
import { SelectField } from '../../controls/SelectField';

interface KeyFieldsProps extends TypingKeys {
  /** Resolves once it is kept. */
  readonly onChoose: (change: Partial<TypingKeys>) => Promise<unknown>;
}

/** The sign before what a template is called by, and the key to all of them. */
export function KeyFields({ prefix, paletteKey, onChoose }: KeyFieldsProps) {
  const [error, fail] = useState<TaktError | null>(null);
  const choose = (change: Partial<TypingKeys>) => {
    fail(null);
    onChoose(change).catch((thrown) => fail(toTaktError(thrown)));
  };
  return (
    <div class="template-keys">
      <SelectField
        label={t('options.templates.prefix')}
        options={PREFIXES.map((value) => ({ value, label: value }))}
        value={prefix}
        hint={t(prefix === '=' ? 'options.templates.prefix.same' : 'options.templates.prefix.other')}
        testId="template-prefix"
        onChange={(chosen) => choose({ prefix: chosen })}
      />
      <SelectField
        label={t('options.templates.palette-key')}
        options={PALETTE_KEYS.map((value) => ({ value, label: paletteKeys(value) }))}
        value={paletteKey}
        testId="template-palette-key"
        onChange={(chosen) => choose({ paletteKey: chosen })}
      />
      {error && <ErrorNote error={error} />}
    </div>
  );
}
