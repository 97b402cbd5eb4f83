import type { Print } from '../../record/index.ts';

const arrays = { u8: Uint8Array, u32: Uint32Array } as const;

/** A print as text: sets become lists, arrays of numbers their bytes. */
export const packPrint = (print: Print): string =>
  JSON.stringify(print, (_, value: unknown) => {
    if (value instanceof Set) return { set: [...value] };
    for (const [name, kind] of Object.entries(arrays))
      if (value instanceof kind)
        return { [name]: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64') };
    return value;
  });

/** The print again. */
export const unpackPrint = (text: string): Print =>
  JSON.parse(text, (_, value) => {
    if (value === null || typeof value !== 'object') return value;
    if ('set' in value) return new Set(value.set);
    if ('u8' in value) return Uint8Array.from(Buffer.from(value.u8, 'base64'));
    if ('u32' in value) return new Uint32Array(Uint8Array.from(Buffer.from(value.u32, 'base64')).buffer);
    return value;
  });
