export type RiskItem = { number: string; label: string };

/** The items to answer, from the form's own definition; a chunk of its own, as only the police meet it. */
export const riskItems = async (): Promise<RiskItem[]> => {
  const { default: form } = await import(
    '../../../../../shared/domain/form/definitions/domestic-violence-risk.v1.json',
    { with: { type: 'json' } }
  );
  return form.sections
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      'item' in field && typeof field.item === 'number' ? [{ number: String(field.item), label: field.label }] : [],
    );
};
