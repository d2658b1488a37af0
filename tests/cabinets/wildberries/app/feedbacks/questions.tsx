// The questions table of one sub-tab, with the drawer over it or the answer under the row.
import { Fragment, useEffect, useState } from 'react';
import { closeThread, openThread, useStore } from '../store';
import type { Row, ServerView, Thread } from '../types';
import { BaseTable } from './base-table';
import { InlineAnswer } from './inline-answer';
import { QuestionDrawer } from './question-drawer';
import { QuestionRow, UnfoldingRow } from './question-rows';

type Props = { server: ServerView; rows: Row[]; onComplain: () => void };
type ShownProps = Props & { openId: string | null; thread: Thread | null };

const DRAWER_COLUMNS = ['Дата', 'Вопрос', 'Товар', 'Ответ', 'Действия'];
const INLINE_COLUMNS = ['Товар', 'Вопрос', 'Действия'];
const MINUTE = 60_000;

/** Now, to the minute, and as of the server's last answer. */
function useMinute(): number {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return Math.floor(Date.now() / MINUTE) * MINUTE;
}

function WithDrawer({ server, rows, openId, thread, onComplain }: ShownProps) {
  return (
    <>
      <BaseTable columns={DRAWER_COLUMNS} bodyKey={`drawer ${server.listEpoch}`}>
        {rows.map((row) => (
          <QuestionRow
            key={row.chatId}
            row={row}
            active={row.chatId === openId}
            now={0}
            onOpen={openThread}
            onComplain={onComplain}
          />
        ))}
      </BaseTable>
      {thread && <QuestionDrawer key={`${openId} ${server.threadEpoch}`} thread={thread} />}
    </>
  );
}

function Inline({ server, rows, openId, thread, onComplain }: ShownProps) {
  const now = useMinute();
  return (
    <BaseTable columns={INLINE_COLUMNS} bodyKey={`inline ${server.listEpoch}`}>
      {rows.map((row) => (
        <Fragment key={row.chatId}>
          <UnfoldingRow
            row={row}
            active={row.chatId === openId}
            now={now}
            onOpen={row.chatId === openId ? closeThread : openThread}
            onComplain={onComplain}
          />
          {thread?.chatId === row.chatId && (
            <InlineAnswer key={server.threadEpoch} thread={thread} columns={INLINE_COLUMNS.length} />
          )}
        </Fragment>
      ))}
    </BaseTable>
  );
}

export function Questions(props: Props) {
  const { openId } = useStore();
  const { server } = props;
  const thread = server.thread?.kind === 'question' && server.thread.chatId === openId ? server.thread : null;
  const Shown = server.questions === 'drawer' ? WithDrawer : Inline;
  return <Shown {...props} openId={openId} thread={thread} />;
}
