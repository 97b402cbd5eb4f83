/** What of WebAssembly is used; TypeScript knows it only together with everything else of a browser. */
interface WebAssemblyEngine {
  readonly Memory: new (size: { readonly initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
}

/** Memory that a program works on, seen from outside as one buffer. */
export interface Memory {
  readonly buffer: ArrayBuffer;
}

function engine(): WebAssemblyEngine {
  const found = (globalThis as { readonly WebAssembly?: WebAssemblyEngine }).WebAssembly;
  if (!found) throw new Error('there is no WebAssembly here');
  return found;
}

/** Memory of at least so many bytes, all 0. Throws where there is none left. */
export const memoryOf = (bytes: number): Memory => new (engine().Memory)({ initial: Math.ceil(bytes / 65_536) });

/** The function of a module, made ready to run on a memory. Throws where the engine does not know its instructions. */
export function functionOf(module: Uint8Array, memory: Memory): () => void {
  const { Instance, Module } = engine();
  return new Instance(new Module(module), { own: { memory } }).exports.run as () => void;
}
