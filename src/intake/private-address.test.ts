import { expect, test } from 'vitest';
import { isPrivateAddress } from './private-address.ts';

test.each([
  '8.8.8.8',
  '172.32.0.1',
  '100.128.0.1',
  '2606:4700::1111',
  '64:ff9b::808:808',
  '2002:808:808::1',
  '::ffff:8.8.8.8',
])('%s is public', (address) => expect(isPrivateAddress(address)).toBe(false));

test.each([
  '127.9.9.9',
  '::',
  '::1',
  '::ffff:7f00:1',
  'fe80::1%eth0',
  'fc00::1',
  '224.0.0.1',
  '255.255.255.255',
  'not an address',
])('%s is not', (address) => expect(isPrivateAddress(address)).toBe(true));
