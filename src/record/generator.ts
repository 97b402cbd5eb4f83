import type { Knowledge } from '../knowledge/index.ts';
import type { AllianceRecord } from '../model/index.ts';
import { version } from './version.ts';

/** What made a record: a newer version, or other knowledge, may make another of the same readings. */
export const generatorOf = ({ hash }: Knowledge): AllianceRecord['generator'] => ({
  name: 'entente',
  version,
  knowledge: hash,
});
