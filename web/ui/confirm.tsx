// Asks before something that cannot be taken back: what will happen, a button that does it, and "Thôi".

import type { ComponentChildren } from 'preact';
import { Dialog } from './dialog';

interface Props {
  title: string;
  /** Words of the button that does it. */
  yes: string;
  /** While it is being done it can neither be pressed again nor put aside. */
  busy?: boolean;
  onYes: () => void;
  onNo: () => void;
  children: ComponentChildren;
}

export const Confirm = ({ title, yes, busy = false, onYes, onNo, children }: Props) => (
  <Dialog title={title} {...(busy ? {} : { onClose: onNo })}>
    {children}
    <div class="actions">
      <button type="button" class="govuk-button" aria-disabled={busy} onClick={() => !busy && onYes()}>
        {yes}
      </button>
      {!busy && (
        <button type="button" class="text-button" onClick={onNo}>
          Thôi
        </button>
      )}
    </div>
  </Dialog>
);
