import { type Position } from '../alert/alert.ts';
import { type EscalationLevel, type Target } from '../escalation/policy.ts';
import { pagesFor, type EscalationFacts, type Recipient } from '../escalation/start-level.ts';
import { standing } from '../alert/alert.ts';
import { type Instant } from '../kernel/time.ts';
import { reachAt, namingAt, whyNotServing } from '../rota/on-call.ts';
import { type Rota } from '../rota/rota.ts';
import { wallClockAt } from '../rota/wall-clock.ts';
import { withContacts } from '../contact/with-contacts.ts';
import { type ContactBook } from '../contact/contact-book.ts';
import { type Absence, type Because, type Holes, type Missing } from './simulation.ts';

type Named = { staffId: string; because: Because; absence: Absence | null };
type Scene = { rota: Rota; books: readonly ContactBook[]; now: Instant };

const servingBy = ({ rota, now }: Scene, level: EscalationLevel, target: Target): string[] =>
  reachAt(rota, now)({ ...level, targets: [target] }).map(({ staffId }) => staffId);

/** Everyone a target names, also those who are away, and why they are. */
const namedBy = (scene: Scene, level: EscalationLevel, target: Target): Named[] => {
  const { rota, now } = scene;
  switch (target.kind) {
    case 'layer': {
      const { by, staffIds } = namingAt(rota, target.layer, wallClockAt(now));
      const because: Because = { kind: 'layer', layer: target.layer, by };
      return staffIds.map((staffId) => ({ staffId, because, absence: whyNotServing(rota, staffId, now) }));
    }
    case 'role': {
      const serving = servingBy(scene, level, target);
      const because: Because = { kind: 'role', role: target.role };
      return rota.staff
        .filter(({ active, roles }) => active && roles.includes(target.role))
        .map(({ staffId }) => ({ staffId, because, absence: serving.includes(staffId) ? null : 'on-leave' }));
    }
    case 'staff': {
      const { staffId } = target;
      const why = whyNotServing(rota, staffId, now);
      return [{ staffId, because: { kind: 'person' }, absence: why === 'on-leave' ? null : why }];
    }
  }
};

export type NamedPerson = { staffId: string; because: Because[]; absence: Absence | null };

/** Everyone a level names, each once, with every reason; who serves for one of them is not away. */
export const peopleNamed = (scene: Scene, level: EscalationLevel): NamedPerson[] => {
  const found = new Map<string, NamedPerson>();
  for (const { staffId, because, absence } of level.targets.flatMap((one) => namedBy(scene, level, one))) {
    const known = found.get(staffId);
    const absent = known === undefined ? absence : known.absence === null ? null : absence;
    found.set(staffId, { staffId, because: [...(known?.because ?? []), because], absence: absent });
  }
  return [...found.values()];
};

const hasDeclined = ({ declines }: EscalationFacts, position: Position, staffId: string): boolean =>
  position.kind === 'level' && declines.some((one) => one.staffId === staffId && one.round === position.round);

/** Why somebody who serves gets no page at a level. */
const unpaged = (
  facts: EscalationFacts,
  position: Position,
  recipient: Recipient,
  level: EscalationLevel,
  now: Instant,
): Absence => {
  if (standing(facts).some(({ staffId }) => staffId === recipient.staffId)) return 'has-it';
  if (hasDeclined(facts, position, recipient.staffId)) return 'declined';
  if (pagesFor(facts, 1, [recipient], level, now).length > 0) return 'too-many';
  return recipient.wishes?.isQuiet === true && facts.urgency !== 'immediate' ? 'quiet-hours' : 'no-contact';
};

/** Whom a level names and does not ask, and why; `asked` are those it does. */
export const holesAt = (
  scene: Scene,
  level: EscalationLevel,
  position: Position,
  facts: EscalationFacts,
  asked: readonly string[],
): Holes => {
  const { rota, books, now } = scene;
  const recipients = withContacts(reachAt(rota, now), books, now)(level);
  const missing = peopleNamed(scene, level)
    .filter(({ staffId }) => !asked.includes(staffId))
    .map(({ staffId, because, absence }): Missing => {
      const recipient = recipients.find((one) => one.staffId === staffId);
      const why = recipient === undefined ? (absence ?? 'unknown') : unpaged(facts, position, recipient, level, now);
      const name = rota.staff.find((one) => one.staffId === staffId)?.name ?? null;
      return { staffId, name, because, absence: why };
    });
  const emptyLayers = level.targets.flatMap((one) =>
    one.kind === 'layer' && namedBy(scene, level, one).length === 0 ? [one.layer] : [],
  );
  return { missing, emptyLayers };
};
