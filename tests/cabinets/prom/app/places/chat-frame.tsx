// The chat as a frame of the same host in a page of the cabinet. GUESS: that there may be one. Its rooms change the
// frame's own address and never that of the page around it.
import { useState } from 'react';
import { FRAME, parseChatId } from '../addresses';
import { ChatPage } from '../chat-page';
import { cx } from '../class-names';
import { useStore } from '../store';
import { useWords } from '../words';

export function ChatFrame() {
  const { openId } = useStore();
  const words = useWords();
  const [room] = useState(() => (openId !== null && parseChatId(openId).kind === 'chat' ? openId : null));
  return (
    <iframe
      className={cx('ChatFrame__frame')}
      title={words.sections.chat}
      name="chat"
      src={room === null ? FRAME : `${FRAME}/${room}`}
    />
  );
}

/** What the frame shows. */
export const EmbeddedChat = () => (
  <div className={cx('ChatFrame__inside')}>
    <ChatPage />
  </div>
);
