import type { Claim, Language } from '../../model/index.ts';
import { readText } from '../read-text.testing.ts';

/** The claims of a text of 5 November 2024 with an Iranian-Venezuelan pact set out before it. */
export function claimsIn(text: string, language: Language): Claim[] {
  const before = {
    fr: "L'Iran et le Venezuela ont signé un accord de défense. ",
    en: 'Iran and Venezuela have signed a defence agreement. ',
  }[language];
  const { claims } = readText(`${before}\n${text}`, language);
  return claims.filter((claim) => claim.evidence[0]!.start > before.length);
}
