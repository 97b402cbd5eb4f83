/** Verbs whose object is given or allowed something, which the other one owes. */
export const GIVES =
  /^(allow|authori[sz]e|permit|let|entitle|enable|give|grant|offer|autoriser|permettre|donner|accorder|offrir)$/i;
