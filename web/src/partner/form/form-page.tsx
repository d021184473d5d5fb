import { useEffect, useState } from 'react';
import { institutionKinds, type InstitutionKind } from '../../../../shared/domain/institution/institution.ts';
import { useServices } from '../../app/services.ts';
import { useGuest } from '../../sign-in/use-guest.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { uploadsOf } from '../attachments/uploads-context.ts';
import { type Draft } from '../drafts/draft.ts';
import { draftsOf } from '../drafts/drafts-context.ts';
import { useOutboxState } from '../drafts/outbox-state.ts';
import { useInstitution } from '../institution/use-institution.ts';
import { PartnerLink } from '../routing/link.tsx';
import { Form } from './form.tsx';
import { newDraft } from './new-draft.ts';
import '../partner.css';

type State =
  | { kind: 'opening' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'new'; round: number }
  | { kind: 'writing'; draft: Draft; resumed: boolean }
  | { kind: 'handed-over' };

/** What was begun before on this device and not sent, newest first. */
const begun = (drafts: readonly Draft[]): Draft | undefined => drafts.find(({ state }) => state !== 'waiting');

const AskKind = ({ onAnswer }: { onAnswer: (kind: InstitutionKind) => void }) => {
  const t = useTexts('partner');
  return (
    <ChoiceField
      id="kind"
      label={t('form.kind')}
      hint={t('form.kindHint')}
      value={undefined}
      onChange={onAnswer}
      options={institutionKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
    />
  );
};

type Ending = { onHandedOver: (refused: Draft | null) => void; onDiscard: () => void };

const Writing = ({ draft, onHandedOver, onDiscard }: Ending & { draft: Draft }) => {
  const services = useServices();
  const { store } = draftsOf(services);
  const { files } = uploadsOf(services);
  return (
    <Form
      first={draft}
      onHandedOver={() => {
        store.load(draft.draftId).then((left) => {
          onHandedOver(left?.state === 'refused' ? left : null);
        }, reportError);
      }}
      onDiscard={() => {
        Promise.all([store.remove(draft.draftId), files.forgetDraft(draft.draftId)]).then(onDiscard, reportError);
      }}
    />
  );
};

const NewWriting = ({ kind, ...ending }: Ending & { kind: InstitutionKind }) => {
  const [draft] = useState(() => newDraft(kind));
  return <Writing draft={draft} {...ending} />;
};

/** The guest's code is over while they write: nothing is lost, and what waits to leave already says so above. */
const CodeOver = () => {
  const t = useTexts('partner');
  const { link, hasSession } = useGuest();
  const { waiting } = useOutboxState();
  if (link === null || hasSession || waiting > 0) return null;
  return (
    <Notice tone="warn">
      <p>{t('guest.over')}</p>
      <PartnerLink to={`/i/${link.token}`} className="button">
        {t('waiting.codeButton')}
      </PartnerLink>
    </Notice>
  );
};

/** The referral form: what was begun, or a new one. */
export const FormPage = () => {
  const t = useTexts('partner');
  const services = useServices();
  const { store } = draftsOf(services);
  const institution = useInstitution();
  const [state, setState] = useState<State>({ kind: 'opening' });
  const [answer, setAnswer] = useState<InstitutionKind>();
  useEffect(() => {
    store.list().then(
      (drafts) => {
        const found = begun(drafts);
        setState(found === undefined ? { kind: 'new', round: 0 } : { kind: 'writing', draft: found, resumed: true });
      },
      (error: unknown) => {
        setState({ kind: 'failed', error });
      },
    );
  }, [store]);

  const again = (): void => {
    setState({ kind: 'new', round: Date.now() });
  };
  const ending: Ending = {
    onHandedOver: (refused) => {
      // Refused for its content: it is here again, with what is wrong.
      setState(refused === null ? { kind: 'handed-over' } : { kind: 'writing', draft: refused, resumed: false });
    },
    onDiscard: again,
  };
  const known = institution?.kind ?? answer;

  const body = () => {
    switch (state.kind) {
      case 'opening':
        return <Loading />;
      case 'failed':
        return <Failed error={state.error} />;
      case 'new':
        return known === undefined ? (
          <AskKind onAnswer={setAnswer} />
        ) : (
          <NewWriting key={state.round} kind={known} {...ending} />
        );
      case 'handed-over':
        return (
          <>
            <Notice title={t('form.handedOver')}>
              <p>{t('form.handedOverText')}</p>
            </Notice>
            <button
              type="button"
              className="button"
              onClick={() => {
                again();
              }}
            >
              {t('form.another')}
            </button>
          </>
        );
      case 'writing':
        return (
          <>
            {state.resumed ? (
              <Notice>
                <p>{t('form.resumed')}</p>
              </Notice>
            ) : null}
            <Writing key={state.draft.draftId} draft={state.draft} {...ending} />
          </>
        );
    }
  };
  return (
    <Page title={t('form.title')} narrow>
      {institution === null ? null : <p className="lead">{institution.name}</p>}
      <OfflineBanner>
        <p>{t('form.offline')}</p>
      </OfflineBanner>
      <CodeOver />
      {body()}
    </Page>
  );
};
