import { effect } from '@preact/signals-core';
import { Component, type ComponentChild } from 'preact';

interface Props<Value> {
  /** Read of signals. */
  readonly of: () => Value;
  readonly children: (value: Value) => ComponentChild;
}

/**
 * Drawn anew when what is read of signals is another value (by `===`), and not when they change. In the place of the
 * signals' own integration with Preact and of its hooks: both together would be a twentieth of the page's script.
 */
export class Live<Value> extends Component<Props<Value>> {
  private stop: (() => void) | undefined;

  override componentWillUnmount(): void {
    this.stop?.();
  }

  override render({ of, children }: Props<Value>): ComponentChild {
    this.stop?.();
    let value: Value | undefined;
    let isDrawn = false;
    this.stop = effect(() => {
      const now = of();
      if (isDrawn && now !== value) this.setState({});
      value = now;
      isDrawn = true;
    });
    return children(value as Value);
  }
}
