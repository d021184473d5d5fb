/** The mail that carries a guest's code. It names the institution whose link was opened, and nobody. */
export const guestCodeText = (
  county: string,
  institution: string,
  code: string,
): { subject: string; body: string } => ({
  subject: `Semnal ${county}: codul pentru sesizare`,
  body:
    `Codul este ${code}. Expiră în 10 minute și se folosește o singură dată.\n\n` +
    `Cu el scrieți o sesizare din partea instituției ${institution}.\n\n` +
    'Dacă nu l-ați cerut, nu trebuie să faceți nimic.\n\nPericol imediat? Sunați la 112. Telefonul copilului: 119.',
});
