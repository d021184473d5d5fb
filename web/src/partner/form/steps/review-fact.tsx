/** A question and what was answered; nothing for a question that was passed over. */
export const Fact = ({ name, value }: { name: string; value: string }) =>
  value === '' ? null : (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
