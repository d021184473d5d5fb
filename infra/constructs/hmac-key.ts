import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { type Construct } from 'constructs';
import { type SemnalFunction } from './semnal-function.ts';
import type * as z from 'zod/mini';

/** A key that never leaves KMS and only makes HMAC-SHA-256 codes. It cannot be rotated: the same input must give the same code for years. */
export class HmacKey extends Key {
  constructor(scope: Construct, id: string, props: { alias: string; description: string }) {
    super(scope, id, {
      ...props,
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      pendingWindow: Duration.days(30),
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  allowGenerateMac(user: SemnalFunction<z.ZodMiniObject>): void {
    user.allow(['kms:GenerateMac'], [this.keyArn], { StringEquals: { 'kms:MacAlgorithm': 'HMAC_SHA_256' } });
  }
}
