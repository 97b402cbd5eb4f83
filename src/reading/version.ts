/** Version of the reader. Raise it with every change in what is coded: stored readings made by another are read anew. */
export const readerVersion = '4';
