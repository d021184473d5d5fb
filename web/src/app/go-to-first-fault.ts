/**
 * Takes whoever sends a form that is not whole to the first field that says what is wrong with it, which may be out of sight on a
 * phone; unless the form has taken them somewhere itself.
 */
export const goToFirstFault = (): void => {
  document.addEventListener('submit', ({ target }) => {
    const before = document.activeElement;
    // By then the faults are drawn.
    requestAnimationFrame(() => {
      if (!(target instanceof HTMLFormElement) || document.activeElement !== before) return;
      const faulty = target.querySelector('.field-faulty');
      const control = faulty?.querySelector('input, select, textarea, [tabindex="0"]');
      if (!(control instanceof HTMLElement)) return;
      control.focus({ preventScroll: true });
      faulty?.scrollIntoView({ block: 'center' });
    });
  });
};
