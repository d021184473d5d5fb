/**
 * The life of a case as the county told it, written down without any code of the domain. A list is separated by commas, `-` is
 * none; `OPEN` are the stages of an open case with emergency protection, `STAGES` without. Who: W case workers, S supervisors,
 * D the director. To: `=` stays, `<` returns to where the emergency began. Ends: clocks cancelled, `*` all others.
 * `again`: the clocks it meets start anew; `recount`: the others are counted by the rules of now.
 */
const text = `
step                     | from                                      | to                      | who | needs                   | meets   | starts | ends | again
assign                   | OPEN                                      | =                       | SD  | staff                   | D5      | -      | -    |
transfer                 | OPEN                                      | =                       | SD  | staff,reason            | D5      | -      | -    | recount
take                     | OPEN                                      | =                       | WSD | -                       | D5      | -      | -    |
start-initial-assessment | open,reopened                             | initial-assessment      | WSD | -                       | -       | -      | -    |
finish-initial-assessment| initial-assessment                        | detailed-assessment     | WSD | document                | D6,D7   | D8     | -    |
file-assessment-report   | OPEN                                      | =                       | WSD | document                | D8      | -      | -    |
record-home-visit        | OPEN                                      | =                       | WSD | document                | D28     | -      | -    |
confirm-risk             | initial-assessment,detailed-assessment    | service-planning        | WSD | document                | D6,D7   | D29    | -    |
approve-service-plan     | service-planning                          | monitoring              | SD  | document                | D29     | D30    | -    |
ask-protection-measure   | detailed-assessment,service-planning,monitoring | protection-planning | SD | document                | -       | D11    | -    |
approve-protection-plan  | protection-planning                       | monitoring              | SD  | document                | D11     | D12    | -    |
re-evaluate-plan         | monitoring                                | =                       | WSD | document                | D12,D30 | -      | -    | again
place-in-emergency       | STAGES                                    | emergency-protection    | D   | document                | -       | D15    | -    |
notify-court             | emergency-protection                      | =                       | SD  | document                | D15     | -      | -    |
end-emergency            | emergency-protection                      | <                       | D   | reason                  | -       | -      | D15  |
record-abandonment       | OPEN                                      | =                       | WSD | document                | D20     | D21    | -    |
identify-mother          | OPEN                                      | =                       | WSD | document                | D21     | -      | -    |
record-life-event        | OPEN                                      | =                       | WSD | life-event              | -       | -      | -    |
close-without-risk       | initial-assessment,detailed-assessment    | closed                  | SD  | document,closing-reason | D6,D7   | -      | *    |
close                    | monitoring                                | post-closure-monitoring | SD  | document,closing-reason | D12,D30 | D13    | *    |
close-at-once            | OPEN                                      | closed                  | SD  | reason,closing-reason   | -       | -      | *    |
finish-post-closure      | post-closure-monitoring                   | closed                  | WSD | document                | D13     | -      | -    |
reopen                   | closed,post-closure-monitoring            | reopened                | WSD | reason                  | -       | D5,D6  | *    |
`;

const stages = 'open,reopened,initial-assessment,detailed-assessment,service-planning,protection-planning,monitoring';
const named: Record<string, string> = { STAGES: stages, OPEN: `${stages},emergency-protection`, '-': '', '': '' };
const roleOf: Record<string, string> = { W: 'case-worker', S: 'supervisor', D: 'director' };

export type ExpectedStep = {
  name: string;
  from: string[];
  to: string;
  by: string[];
  needs: string[];
  meets: string[];
  starts: string[];
  cancels: string[];
  cancelsRest: boolean;
  repeats: boolean;
  recounts: boolean;
};

const list = (cell: string): string[] => (named[cell] ?? cell).split(',').filter((word) => word !== '');

const readRow = (line: string): ExpectedStep => {
  const [name = '', from = '', to = '', who = '', needs = '', meets = '', starts = '', ends = '', again = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  return {
    name,
    from: list(from),
    to,
    by: Array.from(who, (letter) => roleOf[letter] ?? letter),
    needs: list(needs),
    meets: list(meets),
    starts: list(starts),
    cancels: ends === '*' ? [] : list(ends),
    cancelsRest: ends === '*',
    repeats: again === 'again',
    recounts: again === 'recount',
  };
};

export const expectedSteps: readonly ExpectedStep[] = text.trim().split('\n').slice(1).map(readRow);

export const expectedStep = (name: string): ExpectedStep => {
  const found = expectedSteps.find((step) => step.name === name);
  if (found === undefined) throw new Error(`no step ${name}`);
  return found;
};
