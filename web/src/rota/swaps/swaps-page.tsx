import { useState } from 'react';
import { useLocation } from 'react-router';
import * as z from 'zod/mini';
import { useTexts } from '../../texts/use-texts.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { dutiesIn } from '../duties.ts';
import { RotaFrame, type RotaRoom } from '../rota-frame.tsx';
import { useShifts } from '../use-rota.ts';
import { SwapCard } from './swap-card.tsx';
import { SwapForm } from './swap-form.tsx';

/** What the calendar brings along of a shift that is to be offered. */
const brought = z.object({ layer: z.string(), from: z.string(), until: z.string() });

/** How far ahead shifts are offered from the list, in ms: eight weeks. */
const lookAhead = 56 * 86_400_000;

const Offer = (room: RotaRoom) => {
  const t = useTexts('rota');
  const location = useLocation();
  const [times] = useState(() => {
    const now = Date.now();
    return { from: new Date(now).toISOString(), until: new Date(now + lookAhead).toISOString() };
  });
  const { data, isPending, isError, error } = useShifts(times);
  const mine = data === undefined ? [] : dutiesIn(data.items, room.me, times);
  return (
    <section aria-labelledby="offer">
      <h2 id="offer">{t('swap.offerTitle')}</h2>
      {isError ? <Failed error={error} /> : null}
      {isPending ? <Loading /> : null}
      {data !== undefined && mine.length === 0 ? <p>{t('swap.noShifts')}</p> : null}
      {mine.length === 0 ? null : (
        <SwapForm {...room} shifts={mine} start={brought.safeParse(location.state).data ?? null} />
      )}
    </section>
  );
};

const Swaps = (room: RotaRoom) => {
  const t = useTexts('rota');
  const { swaps } = room.rota;
  const open = swaps.filter(({ state }) => state === 'offered' || state === 'taken');
  const over = swaps.filter((one) => !open.includes(one)).toReversed();
  return (
    <>
      <section aria-labelledby="open-swaps">
        <h2 id="open-swaps">{t('swap.open')}</h2>
        {open.length === 0 ? (
          <p className="lead">{t('swap.none')}</p>
        ) : (
          <ul className="cards">
            {open.map((swap) => (
              <SwapCard key={swap.swapId} swap={swap} room={room} />
            ))}
          </ul>
        )}
      </section>
      <Offer {...room} />
      {over.length === 0 ? null : (
        <section aria-labelledby="past-swaps">
          <h2 id="past-swaps">{t('swap.over')}</h2>
          <ul className="cards">
            {over.map((swap) => (
              <SwapCard key={swap.swapId} swap={swap} room={room} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

/** Shifts that change hands: offered, taken, approved. */
export const SwapsPage = () => {
  const t = useTexts('rota');
  return <RotaFrame title={t('swap.title')}>{(room) => <Swaps {...room} />}</RotaFrame>;
};
