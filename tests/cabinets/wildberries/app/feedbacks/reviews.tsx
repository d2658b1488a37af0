// The reviews table of one sub-tab and the drawer over it.
import { openThread, useStore } from '../store';
import type { Row, ServerView } from '../types';
import { BaseTable } from './base-table';
import { ReviewDrawer } from './review-drawer';
import { REVIEW_TABLES } from './review-rows';

type Props = { server: ServerView; rows: Row[]; onComplain: () => void };

export function Reviews({ server, rows, onComplain }: Props) {
  const { openId } = useStore();
  const { headings, ReviewRow } = REVIEW_TABLES[server.reviews];
  const { thread } = server;
  return (
    <>
      <BaseTable columns={headings} bodyKey={`${server.reviews} ${server.listEpoch}`}>
        {rows.map((row) => (
          <ReviewRow
            key={row.chatId}
            row={row}
            active={row.chatId === openId}
            onOpen={openThread}
            onComplain={onComplain}
          />
        ))}
      </BaseTable>
      {thread?.kind === 'review' && thread.chatId === openId && (
        <ReviewDrawer key={`${openId} ${server.threadEpoch}`} thread={thread} onComplain={onComplain} />
      )}
    </>
  );
}
