/** Who holds an office beside somebody: of the same state, and told by a name behind the noun. */
export const A_COLLEAGUE = /^(colleague|collègue)$/i;
