/** What the tests' seller has sent with their own hand: nothing else may ever be sent. */
let texts: string[] = [];

export const byHand = {
  texts: (): readonly string[] => texts,
  note(text: string) {
    texts.push(text.trim());
  },
  forget() {
    texts = [];
  },
};
