"""Annotates with a spaCy model: JSON on standard input, JSON on standard output.

in:  {"model": name, "gold": [[form, …], …], "raw": [line, …]}
out: {"gold": [[[lemma, upos, feats, head, deprel], …], …], "raw": [[[form, start, lemma, upos, feats, head, deprel, sentence], …], …],
      "seconds": time for the gold tokens, "tokens": how many}
"""

import json
import sys
import time

import spacy
from spacy.tokens import Doc

task = json.load(sys.stdin)
nlp = spacy.load(task["model"], exclude=["ner"])


def head(token, first):
    return -1 if token.head.i == token.i else token.head.i - first


docs = [Doc(nlp.vocab, words=words) for words in task["gold"]]
list(nlp.pipe(Doc(nlp.vocab, words=words) for words in task["gold"][:20]))
start = time.process_time()
docs = list(nlp.pipe(docs))
seconds = time.process_time() - start
gold = [[[t.lemma_, t.pos_, str(t.morph), head(t, 0), t.dep_] for t in doc] for doc in docs]
raw = []
for doc in nlp.pipe(task["raw"]):
    rows = []
    for number, sent in enumerate(doc.sents):
        words = [t for t in sent if not t.is_space]
        place = {t.i: index for index, t in enumerate(words)}
        for t in words:
            at = -1 if t.head.i == t.i else place.get(t.head.i, -1)
            rows.append([t.text, t.idx, t.lemma_, t.pos_, str(t.morph), at, t.dep_, number])
    raw.append(rows)
json.dump({"gold": gold, "raw": raw, "seconds": seconds, "tokens": sum(map(len, gold))}, sys.stdout)
