"""The network: embeddings, two bidirectional LSTM layers, one linear head per column and biaffine scorers for the tree.

The parser is the deep biaffine parser of Dozat & Manning 2017 (https://arxiv.org/abs/1611.01734).
"""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

import features as F

COLUMNS = ("upos", "xpos", "feats", "lemma", "etype", "ner")
SIZES = dict(word=64, trigram=32, suffix4=32, suffix3=32, suffix2=16, prefix3=32, shape=16)
ARC, LABEL = 160, 64
HASHED = (("suffix4", F.SUFFIX4_ROWS), ("suffix3", F.SUFFIX3_ROWS), ("suffix2", F.SUFFIX2_ROWS),
          ("prefix3", F.PREFIX3_ROWS), ("shape", F.SHAPE_ROWS))


class SharedDropout(nn.Module):
    """Drops the same units at every position of a sentence (Gal & Ghahramani 2016)."""

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training:
            return x
        return x * x.new_empty(x.size(0), 1, x.size(2)).bernoulli_(1 - self.p) / (1 - self.p)


class Analyser(nn.Module):
    def __init__(self, words, classes, labels, hidden, dropout=0.4):
        """words: vocabulary rows; classes: classes per column; labels: dependency relations; hidden: units a direction."""
        super().__init__()
        self.word = nn.Embedding(words, SIZES["word"], padding_idx=0)
        self.trigram = nn.EmbeddingBag(F.TRIGRAM_ROWS, SIZES["trigram"], mode="mean", padding_idx=0)
        self.hashed = nn.ModuleDict({n: nn.Embedding(rows, SIZES[n], padding_idx=0) for n, rows in HASHED})
        for e in [self.word, self.trigram, *self.hashed.values()]:
            nn.init.normal_(e.weight, std=0.3)
            e.weight.data[0] = 0
        self.lstm1 = nn.LSTM(sum(SIZES.values()), hidden, batch_first=True, bidirectional=True)
        self.lstm2 = nn.LSTM(2 * hidden, hidden, batch_first=True, bidirectional=True)
        self.drop = SharedDropout(dropout)
        self.heads = nn.ModuleDict({c: nn.Linear(2 * hidden, classes[c]) for c in COLUMNS})
        self.root = nn.Parameter(torch.randn(2 * hidden) * 0.1)
        self.arc_dep, self.arc_head = nn.Linear(2 * hidden, ARC), nn.Linear(2 * hidden, ARC)
        self.label_dep, self.label_head = nn.Linear(2 * hidden, LABEL), nn.Linear(2 * hidden, LABEL)
        self.arc = nn.Linear(ARC, ARC, bias=False)
        self.arc_bias = nn.Linear(ARC, 1, bias=False)
        self.label = nn.Parameter(torch.zeros(labels, LABEL, LABEL))
        self.label_linear = nn.Linear(2 * LABEL, labels)
        nn.init.xavier_uniform_(self.label)

    def encode(self, batch):
        b, n = batch["word"].shape
        grams = self.trigram(batch["trigram"].view(b * n, -1)).view(b, n, -1)
        parts = [self.word(batch["word"]), grams] + [self.hashed[h](batch[h]) for h, _ in HASHED]
        x = self.drop(torch.cat(parts, -1))
        for layer in (self.lstm1, self.lstm2):
            packed = pack_padded_sequence(x, batch["length"], batch_first=True, enforce_sorted=False)
            x, _ = pad_packed_sequence(layer(packed)[0], batch_first=True)
            x = self.drop(x)
        return x

    def forward(self, batch):
        """Column logits (b, n, classes), arc logits (b, n, 1+n) over head positions with 0 for the root, and the states."""
        x = self.encode(batch)
        columns = {c: self.heads[c](x) for c in COLUMNS}
        with_root = torch.cat([self.root.expand(x.size(0), 1, -1), x], 1)
        act = nn.functional.leaky_relu
        dep, head = self.drop(act(self.arc_dep(x), 0.1)), self.drop(act(self.arc_head(with_root), 0.1))
        arcs = self.arc(dep) @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)
        return columns, arcs, (x, with_root)

    def labels(self, states, heads):
        """Relation logits (b, n, labels) of every token for the given heads (b, n)."""
        x, with_root = states
        act = nn.functional.leaky_relu
        dep, head = self.drop(act(self.label_dep(x), 0.1)), self.drop(act(self.label_head(with_root), 0.1))
        head = head.gather(1, heads.unsqueeze(-1).expand(-1, -1, head.size(-1)))
        b, n, k = dep.shape
        products = (dep.reshape(b * n, k) @ self.label.permute(1, 0, 2).reshape(k, -1)).view(b, n, -1, k)
        bilinear = (products * head.unsqueeze(2)).sum(-1)
        return bilinear + self.label_linear(torch.cat([dep, head], -1))
