import { useEffect, useRef, useState } from 'react';
import { type AlertView } from '../api/answers.ts';
import { useTexts } from '../texts/use-texts.ts';
import { hasNew, makeAlarm } from './alarm.ts';

/** Off until somebody wants it, and only while this page is open: the page in the hand, not instead of the SMS. */
export const AlarmChoice = ({ alerts }: { alerts: readonly AlertView[] }) => {
  const t = useTexts('on-call');
  const [isOn, setIsOn] = useState(false);
  const [alarm] = useState(makeAlarm);
  const known = useRef(new Set(alerts.map(({ alertId }) => alertId)));
  useEffect(() => {
    if (isOn && hasNew(known.current, alerts)) alarm.ring();
    known.current = new Set(alerts.map(({ alertId }) => alertId));
  }, [alarm, alerts, isOn]);
  useEffect(() => alarm.stop, [alarm]);
  return (
    <p>
      <button
        type="button"
        className="button"
        onClick={() => {
          if (isOn) alarm.stop();
          else void alarm.start();
          setIsOn(!isOn);
        }}
      >
        {t(isOn ? 'alarm.off' : 'alarm.on')}
      </button>
      <span className="hint">{t('alarm.hint')}</span>
    </p>
  );
};
