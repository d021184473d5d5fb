import { type Step } from '../steps.ts';
import { ConcernsStep } from './concerns-step.tsx';
import { DangerStep } from './danger-step.tsx';
import { PartStep } from './part-step.tsx';
import { PeopleStep } from './people-step.tsx';
import { ReporterStep } from './reporter-step.tsx';
import { ReviewStep } from './review-step.tsx';
import { type StepProps } from './step-props.ts';
import { StoryStep } from './story-step.tsx';

/** The fields of one step. */
export const StepFields = ({ step, onEdit, ...props }: StepProps & { step: Step; onEdit: (step: Step) => void }) => {
  switch (step) {
    case 'danger':
      return <DangerStep {...props} />;
    case 'concerns':
      return <ConcernsStep {...props} />;
    case 'people':
      return <PeopleStep {...props} />;
    case 'story':
      return <StoryStep {...props} />;
    case 'part':
      return <PartStep {...props} />;
    case 'reporter':
      return <ReporterStep {...props} />;
    case 'review':
      return <ReviewStep {...props} onEdit={onEdit} />;
  }
};
