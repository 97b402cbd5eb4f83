import { type Tone, tones } from './tone.ts';

/** The colours of the page as a canvas needs them: read from the style sheet, so that both themes hold here too. */
export interface Inks {
  readonly paper: string;
  readonly text: string;
  readonly soft: string;
  readonly rule: string;
  readonly sunken: string;
  readonly focus: string;
  readonly sans: string;
  readonly tones: Readonly<Record<Tone, string>>;
}

/** Reads the colours that hold for an element now. */
export function inksOf(element: Element): Inks {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: value('paper'),
    text: value('text'),
    soft: value('soft'),
    rule: value('rule'),
    sunken: value('sunken'),
    focus: value('focus'),
    sans: value('sans'),
    tones: Object.fromEntries(tones.map((tone) => [tone, value(tone)])) as Record<Tone, string>,
  };
}
