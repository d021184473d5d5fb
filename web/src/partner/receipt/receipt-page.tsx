import { useServices } from '../../app/services.ts';
import { useGuest } from '../../sign-in/use-guest.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Page } from '../../ui/page.tsx';
import { PartnerLink } from '../routing/link.tsx';
import { usePath } from '../routing/location.ts';
import { routeOf } from '../routing/route.ts';
import { ProofButton, ReceiptButton } from './file-buttons.tsx';
import { QrCode } from './qr-code.tsx';
import '../partner.css';

/** It has arrived: the number to quote, where to follow it, paper for the file. */
export const ReceiptPage = () => {
  const t = useTexts('partner');
  const { directorate } = useServices().config;
  const { link } = useGuest();
  const route = routeOf(usePath());
  if (route.page !== 'receipt') return null;
  const follow = `/partener/sesizari/${route.id}`;
  // On another device a guest is known by the institution's link only.
  const onPaper = link === null ? follow : `/i/${link.token}/${route.id}`;
  return (
    <Page title={t('receipt.title')} narrow>
      <div className="card receipt">
        <div>
          <p className="lead">{t('receipt.number')}</p>
          <p className="receipt-number number">{route.id}</p>
          <p>{t('receipt.text', { directorate: directorate.name })}</p>
        </div>
        <QrCode text={`${location.origin}${onPaper}`} label={t('receipt.qr')} />
      </div>
      <div className="buttons no-print">
        <PartnerLink to={follow} className="button button-primary">
          {t('receipt.follow')}
        </PartnerLink>
        <button
          type="button"
          className="button"
          onClick={() => {
            print();
          }}
        >
          {t('receipt.print')}
        </button>
        <ReceiptButton receipt={route.id} />
        {link === null ? <ProofButton receipt={route.id} /> : null}
        <PartnerLink to="/partener/sesizare" className="button button-plain">
          {t('form.another')}
        </PartnerLink>
      </div>
    </Page>
  );
};
