import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { type Construct } from 'constructs';
import type * as z from 'zod/mini';
import { type SemnalFunction } from './semnal-function.ts';

/**
 * Proves to push services who sends (VAPID). It never leaves KMS, and it cannot be rotated: every browser subscribed with it
 * would have to subscribe anew.
 */
export class PushKey extends Key {
  constructor(scope: Construct, id: string, props: { alias: string; description: string }) {
    super(scope, id, {
      ...props,
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  allowSign(user: SemnalFunction<z.ZodMiniObject>): void {
    user.allow(['kms:GetPublicKey'], [this.keyArn]);
    user.allow(['kms:Sign'], [this.keyArn], { StringEquals: { 'kms:SigningAlgorithm': 'ECDSA_SHA_256' } });
  }
}
