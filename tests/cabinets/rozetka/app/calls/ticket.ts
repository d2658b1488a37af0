// What the pages of tickets share.
import type { Row, Ticket, TicketRow } from '../types';

export const isTicket = (row: Row): row is TicketRow => row.ticket !== null;

const COLORS: Record<Ticket['status'], string> = {
  Новий: '#3b82c4',
  'В обробці': '#b86a00',
  'Не вирішено': '#f84147',
  Вирішено: '#00a046',
  Закрито: '#66736c',
};

export const colorOf = ({ status }: Ticket): string => COLORS[status];
