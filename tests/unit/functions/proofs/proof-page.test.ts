import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { proofPage, unknownProofPage } from '../../../../functions/proofs/check-proof/proof-page.ts';
import { proofText } from '../../../../shared/contracts/documents/proof-text.ts';
import { anIssuedProof } from '../../../support/builders/proof.ts';

const text = proofText(anIssuedProof(), null);

describe('the page that checks a proof', () => {
  it('shows the proof as it was issued, and that the report is kept', () => {
    const { status, body } = proofPage(text, true);
    expect(status).toBe(200);
    expect(body).toContain('Dovada este autentică');
    expect(body).toContain('păstrată neschimbată');
    expect(body).toContain('a'.repeat(64));
  });

  it('warns of a report that is not kept as it was', () => {
    expect(proofPage(text, false).body).toContain('diferă');
  });

  it('writes names as text, never as markup', () => {
    const { body } = proofPage(text, true);
    expect(body).toContain('&lt;b&gt;');
    expect(body).not.toContain('<b>');
  });

  it('allows its own style and nothing else', () => {
    const { headers, body } = proofPage(text, true);
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(body) ?? [];
    const digest = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toContain(`default-src 'none'; style-src 'sha256-${digest}'`);
    expect(headers['x-robots-tag']).toBe('noindex');
  });

  it('says plainly when there is no such proof', () => {
    const { status, body } = unknownProofPage('Serviciul nu a emis-o.');
    expect(status).toBe(404);
    expect(body).toContain('Serviciul nu a emis-o.');
  });
});
