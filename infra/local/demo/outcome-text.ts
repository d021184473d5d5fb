import { type ReferralView } from './county.ts';

const text = ({ outcome, toCounty }: ReferralView['outcomes'][number]): string => {
  switch (outcome) {
    case 'case-opened':
      return 'Case opened';
    case 'case-joined':
      return 'Joined the open case';
    case 'in-screening':
      return 'Left to a person';
    case 'forwarding':
    case 'forwarded':
      return `Forwarded to ${toCounty ?? 'another county'}`;
    case 'dismissed':
      return 'Dismissed';
  }
};

/** What became of a referral's subjects, as its sender sees it. */
export const outcomeText = ({ outcomes }: ReferralView): string => [...new Set(outcomes.map(text))].join(', ');
