// Skips drawing a component whose properties are the same as before (what preact/compat would bring for 4 kB more).

import { Component, h, type ComponentType, type FunctionComponent } from 'preact';

export function memo<P extends object>(Inner: FunctionComponent<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const now = this.props as Record<string, unknown>;
      const then = next as Record<string, unknown>;
      return Object.keys({ ...now, ...then }).some((key) => now[key] !== then[key]);
    }

    override render() {
      return h(Inner, this.props as P);
    }
  };
}
