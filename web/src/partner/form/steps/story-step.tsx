import { useTexts } from '../../../texts/use-texts.ts';
import { TextField } from '../../../ui/field.tsx';
import { AttachmentsField } from '../../attachments/attachments-field.tsx';
import { PlaceField } from '../../places/place-field.tsx';
import { longestNarrative } from '../limits.ts';
import { faultAt, type StepProps } from './step-props.ts';

/** What was seen or heard, when and where, and what was done already. */
export const StoryStep = ({ draftId, values, faults, change }: StepProps) => {
  const t = useTexts('partner');
  return (
    <>
      <TextField
        id="narrative"
        long
        label={t('story.narrative')}
        hint={t('story.narrativeHint')}
        fault={faultAt(t, faults, 'narrative')}
        maxLength={longestNarrative}
        value={values.narrative}
        onChange={(narrative) => {
          change({ narrative });
        }}
      />
      <TextField
        id="observedDate"
        type="date"
        short
        label={t('story.date')}
        fault={faultAt(t, faults, 'observedDate')}
        value={values.observedDate}
        onChange={(observedDate) => {
          change({ observedDate });
        }}
      />
      <TextField
        id="observedTime"
        type="text"
        inputMode="numeric"
        short
        label={t('story.time')}
        hint={t('story.timeHint')}
        fault={faultAt(t, faults, 'observedTime')}
        maxLength={5}
        value={values.observedTime}
        onChange={(observedTime) => {
          change({ observedTime });
        }}
      />
      <PlaceField
        id="place"
        label={t('story.place')}
        value={values.place}
        onChange={(place) => {
          change({ place });
        }}
      />
      <TextField
        id="actionsTaken"
        long
        label={t('story.actions')}
        hint={t('story.actionsHint')}
        maxLength={5_000}
        value={values.actionsTaken}
        onChange={(actionsTaken) => {
          change({ actionsTaken });
        }}
      />
      <AttachmentsField draftId={draftId} attached={values.attachments} change={change} />
    </>
  );
};
