import { type ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';

type Props = {
  label: string;
  title: string;
  className?: string;
  disabled?: boolean;
  /** What the dialog holds; `close` ends it. */
  children: (close: () => void) => ReactNode;
};

/** A button that asks for something more in a dialog. Escape ends it, and the focus comes back to the button. */
export const DialogButton = ({ label, title, className = 'button', disabled = false, children }: Props) => (
  <DialogTrigger>
    <Button className={className} isDisabled={disabled}>
      {label}
    </Button>
    <ModalOverlay className="overlay" isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          {({ close }) => (
            <>
              <Heading slot="title">{title}</Heading>
              {children(close)}
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  </DialogTrigger>
);
