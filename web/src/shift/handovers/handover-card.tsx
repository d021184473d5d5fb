import { Link } from 'react-router';
import { layerName } from '../../ui/layer-name.ts';
import { useSession } from '../../sign-in/use-session.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { Moment } from '../../ui/moment.tsx';
import { SignForm } from './sign-form.tsx';
import { maySign, type HandoverView } from './use-handovers.ts';

const tones = {
  empty: 'tag tag-quiet',
  awaiting: 'tag tag-warn',
  overdue: 'tag tag-danger',
  unsigned: 'tag tag-danger',
  signed: 'tag tag-good',
} as const satisfies Record<HandoverView['state'], string>;

const names = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(', ');

/** A change of shift: who left, who came, what was open, and whether somebody has signed for it. */
export const HandoverCard = ({ handover, me }: { handover: HandoverView; me: string }) => {
  const t = useTexts('shift');
  const { roles } = useSession();
  const { layer, at, state, outgoing, incoming, alertIds, signBy, signedBy, signedAt, note, late } = handover;
  const isEditor = roles.includes('supervisor') || roles.includes('director');
  return (
    <li className="card">
      <h3>
        {layerName(layer)}, <Moment at={at} />
      </h3>
      <p className="tags">
        <span className={tones[state]}>{t(`state.${state}`)}</span>
        {signBy === null ? null : <Countdown until={signBy} />}
      </p>
      <dl className="facts">
        <dt>{t('handover.outgoing')}</dt>
        <dd>{outgoing.length === 0 ? t('people.nobody') : names(outgoing)}</dd>
        <dt>{t('handover.incoming')}</dt>
        <dd>{incoming.length === 0 ? t('people.nobody') : names(incoming)}</dd>
        <dt>{t('handover.alerts')}</dt>
        <dd>
          {alertIds.length === 0 ? t('handover.noAlerts') : null}
          {alertIds.map((id) => (
            <Link key={id} className="alert-link" to={`/alerte/${id}`}>
              {id}
            </Link>
          ))}
        </dd>
        {signedBy === null || signedAt === null ? null : (
          <>
            <dt>{t('handover.signed')}</dt>
            <dd>
              {signedBy.name}, <Moment at={signedAt} />
              {late === true ? ` (${t('handover.late')})` : ''}
            </dd>
          </>
        )}
        {note === null ? null : (
          <>
            <dt>{t('sign.note')}</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
      {maySign(handover, me, isEditor) ? <SignForm handover={handover} /> : null}
    </li>
  );
};
