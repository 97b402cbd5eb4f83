import type { Wanted } from './types.ts';

/** Files that somebody dropped, those of folders too; hidden ones are left out. */
export async function droppedFiles(entries: readonly FileSystemEntry[], files: readonly File[]): Promise<Wanted[]> {
  const found = (await Promise.all(entries.map(filesIn))).flat();
  return found.length > 0 ? found : files.map(fileOf);
}

/** A file as it is announced: with its folder where it has one. */
export const fileOf = (file: File): Wanted => ({ kind: 'file', name: file.webkitRelativePath || file.name, file });

async function filesIn(entry: FileSystemEntry): Promise<Wanted[]> {
  if (entry.name.startsWith('.')) return [];
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
    );
    return file === null ? [] : [{ kind: 'file', name: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];
  // A folder tells a hundred of its entries at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) break;
    all.push(...some);
  }
  all.sort((a, b) => (a.name < b.name ? -1 : 1));
  return (await Promise.all(all.map(filesIn))).flat();
}
