import { type VulnerabilityFinding } from '../vulnerability/vulnerability.ts';
import { replyIn, type FormAnswers } from './answers.ts';
import { fieldsOf, type FormDefinition } from './form-definition.ts';

/**
 * What the answers say of vulnerabilities: found when any of its questions was answered yes, looked for and not found when
 * all of them were answered no. A vulnerability with an unknown or unasked question and no yes was not assessed.
 */
export const findingsInForm = (definition: FormDefinition, answers: FormAnswers): VulnerabilityFinding[] => {
  const replies = fieldsOf(definition).flatMap((field) =>
    field.kind === 'answer' && field.vulnerability !== undefined
      ? [{ code: field.vulnerability, reply: replyIn(answers, field.code) }]
      : [],
  );
  return [...new Set(replies.map(({ code }) => code))].flatMap((code): VulnerabilityFinding[] => {
    const given = replies.filter((each) => each.code === code).map(({ reply }) => reply);
    if (given.includes('yes')) return [{ code, finding: 'found' }];
    return given.every((reply) => reply === 'no') ? [{ code, finding: 'none-found' }] : [];
  });
};
