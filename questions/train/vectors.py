"""First values for the word embeddings: a factored table of which words stand beside which.

The table holds positive pointwise mutual information between a word and each of the frequent words one and two places
to its left and right; its left singular vectors times the root of the singular values are the embeddings
(Levy & Goldberg 2014, "Neural word embedding as implicit matrix factorization").
"""

import torch

import features as F

PLACES = (-2, -1, 1, 2)
CONTEXTS = 3000


def embed(sentences, vocab, size, scale):
    """Rows for vocab (word to row, two more rows in front): (len(vocab) + 2, size), each of length scale * sqrt(size)."""
    rows = [[vocab.get(F.normal(f), 0) for f in s] for s in sentences]
    count = torch.zeros(len(vocab) + 2)
    for s in rows:
        count.index_add_(0, torch.tensor(s), torch.ones(len(s)))
    count[0] = 0
    context = torch.full((len(vocab) + 2,), -1, dtype=torch.long)
    context[count.argsort(descending=True)[:CONTEXTS]] = torch.arange(min(CONTEXTS, count.numel()))
    flat = torch.tensor([w for s in rows for w in [0, 0] + s + [0, 0]])
    table = torch.zeros(len(vocab) + 2, len(PLACES) * CONTEXTS)
    for k, shift in enumerate(PLACES):
        word, other = flat[2:-2], context[flat[2 + shift:flat.numel() - 2 + shift]]
        seen = (word > 0) & (other >= 0)
        table.view(-1).index_add_(0, word[seen] * table.size(1) + k * CONTEXTS + other[seen], torch.ones(int(seen.sum())))
    total = table.sum()
    expected = table.sum(1, keepdim=True) * table.sum(0, keepdim=True).pow(0.75)
    expected *= table.sum(0).sum() / table.sum(0).pow(0.75).sum() / total
    table = torch.log(table.clamp(min=1e-9) / expected.clamp(min=1e-9)).clamp(min=0)
    u, s, _ = torch.svd_lowrank(table, q=size + 16, niter=4)
    rows = u[:, :size] * s[:size].sqrt()
    return torch.nn.functional.normalize(rows, dim=1) * scale * size ** 0.5
