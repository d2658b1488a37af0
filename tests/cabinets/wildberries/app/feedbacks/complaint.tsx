// A complaint about a review or a question, addressed to the marketplace and to no buyer: `textarea#explanation` (public DOM notes,
// Jan-Apr 2026; the rest of the form is a guess). Stands over the drawer, if that is open.
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { cx } from '../class-names';
import { Text } from '../text';
import { portal } from './drawer';

const REASONS = ['Не относится к товару', 'Нецензурная лексика', 'Написали конкуренты'] as const;

export function Complaint({ about, onClose }: { about: 'отзыв' | 'вопрос'; onClose: () => void }) {
  const title = `Жалоба на ${about}`;
  const [reason, setReason] = useState<string>(REASONS[0]);
  const [explanation, setExplanation] = useState('');
  return createPortal(
    <div className={cx('Modal')}>
      <form
        role="dialog"
        aria-label={title}
        className={cx('Modal__body', 'Form')}
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        <h2 className={cx('Sidebar-panel__title')}>
          <Text>{title}</Text>
        </h2>
        {REASONS.map((one) => (
          <label key={one} className={cx('Modal__reason')}>
            <input type="radio" name="reason" checked={one === reason} onChange={() => setReason(one)} />
            <Text>{one}</Text>
          </label>
        ))}
        <div data-name="TextAreaInput" className={cx('TextAreaInput')}>
          <textarea
            id="explanation"
            name="explanation"
            placeholder="Опишите ситуацию"
            rows={4}
            className={cx('TextAreaInput__field')}
            value={explanation}
            onChange={(event) => setExplanation(event.target.value)}
          />
        </div>
        <div className={cx('Modal__buttons')}>
          <button type="button" className={cx('Button-link')} onClick={onClose}>
            <Text>Отмена</Text>
          </button>
          <button type="submit" className={cx('Button-link', 'Button-link--main')} disabled={explanation === ''}>
            <Text>Отправить жалобу</Text>
          </button>
        </div>
      </form>
    </div>,
    portal(),
  );
}
