// Words to the marketplace's moderators: no answer to a buyer, however much it looks like one.
import { useState } from 'react';
import { cx } from '../class-names';
import { useReviewWords } from './words';

export function ComplaintForm({ onDone }: { onDone: () => void }) {
  const words = useReviewWords();
  const [text, setText] = useState('');
  return (
    <form
      className={cx('Complaint__form')}
      onSubmit={(event) => {
        event.preventDefault();
        setText('');
        onDone();
      }}
    >
      <label>
        {words.complaint}
        <textarea
          name="complaint"
          rows={3}
          placeholder={words.complaintPlaceholder}
          className={cx('Form__field')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="submit" className={cx('Button__root')}>
        {words.sendComplaint}
      </button>
    </form>
  );
}
