import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { type Double } from '../double.ts';
import { spokenDays } from '../days.ts';

type Props = {
  beside: readonly Double[];
  busy: boolean;
  reason: string;
  onReason: (reason: string) => void;
  /** Saves it all the same, with the reason. */
  onKeep: () => void;
  /** Back to the form, to change the days, the need or who gives it. */
  onChange: () => void;
  /** The measure is not needed: what is given already is enough. */
  onDrop: () => void;
};

const Given = ({ one }: { one: Double }) => {
  const t = useTexts('plans');
  return (
    <li className="card">
      <h3>{one.what}</h3>
      <dl className="facts">
        <dt>{t('double.plan')}</dt>
        <dd>
          {t(`kind.${one.kind}`)} {one.planId} ({t(`state.${one.state}`)})
        </dd>
        <dt>{t('double.by')}</dt>
        <dd>{one.institution.name}</dd>
        <dt>{t('item.payer')}</dt>
        <dd>
          {t(`payer.${one.payer.kind}`)}
          {one.payer.name === undefined ? '' : `: ${one.payer.name}`}
        </dd>
        <dt>{t('double.days')}</dt>
        <dd>{spokenDays(t, one)}</dd>
      </dl>
    </li>
  );
};

/**
 * A need that is served already on the same days: what is given, by whom, in which plan; shown before anything is saved. Going
 * on takes a reason, which stays with the measure.
 */
export const DoubleDialog = ({ beside, busy, reason, onReason, onKeep, onChange, onDrop }: Props) => {
  const t = useTexts('plans');
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onChange();
      }}
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              setAsked(true);
              if (!missing && !busy) onKeep();
            }}
          >
            <Heading slot="title">{t('double.title')}</Heading>
            <p>{t('double.text', { count: beside.length })}</p>
            <ul className="cards">
              {beside.map((one) => (
                <Given key={one.itemId} one={one} />
              ))}
            </ul>
            <TextField
              id="double-reason"
              label={t('double.reason')}
              hint={t('double.reasonHint')}
              long
              maxLength={1_000}
              value={reason}
              fault={asked && missing ? t('double.reasonMissing') : undefined}
              onChange={onReason}
            />
            <div className="buttons">
              <button type="submit" className="button button-primary" aria-disabled={busy}>
                {t(busy ? 'saving' : 'double.keep')}
              </button>
              <button type="button" className="button" onClick={onChange}>
                {t('double.change')}
              </button>
              <button type="button" className="button button-danger" onClick={onDrop}>
                {t('double.drop')}
              </button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
