import { useId, useState } from 'preact/hooks';
import { type TaktError, toTaktError } from '../../../utils/domain/errors';
import { PREFIXES, type Prefix } from '../../../utils/domain/templates/prefix';
import { t } from '../../../utils/platform/i18n';
import { ErrorNote } from '../../controls/ErrorNote';

interface PrefixFieldProps {
  readonly prefix: Prefix;
  /** Resolves once it is kept. */
  readonly onChoose: (prefix: Prefix) => Promise<unknown>;
}

/** The sign before what a template is called by. */
export function PrefixField({ prefix, onChoose }: PrefixFieldProps) {
  const id = useId();
  const [error, fail] = useState<TaktError | null>(null);
  const choose = (chosen: Prefix) => {
    fail(null);
    onChoose(chosen).catch((thrown) => fail(toTaktError(thrown)));
  };
  return (
    <div class="text-field template-prefix">
      <label for={id}>{t('options.templates.prefix')}</label>
      <select
        id={id}
        class="field"
        value={prefix}
        aria-describedby={`${id}-hint`}
        data-testid="template-prefix"
        onChange={({ currentTarget }) => choose(currentTarget.value as Prefix)}
      >
        {PREFIXES.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <p class="field-about" id={`${id}-hint`}>
        {t(prefix === '=' ? 'options.templates.prefix.same' : 'options.templates.prefix.other', { prefix })}
      </p>
      {error && <ErrorNote error={error} />}
    </div>
  );
}
