/** Which shop of a marketplace: its colour, and its name beside it, for a colour alone tells nobody anything. */

interface AccountMarkProps {
  readonly label: string;
  /** One of the account colours, by its index. */
  readonly colour: number;
}

export function AccountMark({ label, colour }: AccountMarkProps) {
  return (
    <span class="account">
      <span class="account-mark" data-colour={colour} aria-hidden="true" />
      <bdi>{label}</bdi>
    </span>
  );
}
