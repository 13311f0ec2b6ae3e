"""What training makes small: cross entropy with the corpora's annotation or with teachers' probabilities."""

import torch
from torch import nn

from data import IGNORE
from model import COLUMNS

WEIGHTS = dict(upos=0.5, xpos=0.5, feats=0.3, lemma=0.5, etype=0.5, ner=0.6)


def masked(arcs, lengths):
    """Arc logits with the heads behind a sentence's end put out of reach."""
    mask = torch.arange(arcs.size(1))[None] < lengths[:, None]
    return arcs.masked_fill(~torch.cat([mask.new_ones(mask.size(0), 1), mask], 1)[:, None], -1e9)


def gold_loss(net, b):
    """Columns, heads and relations that a sentence's corpus does not annotate cost nothing."""
    def ce(logits, gold):
        return nn.functional.cross_entropy(logits.flatten(0, 1), gold.flatten(), ignore_index=IGNORE)

    columns, arcs, states = net(b)
    total = arcs.new_zeros(())
    for c in COLUMNS:
        if (b[c] >= 0).any():
            total = total + WEIGHTS[c] * ce(columns[c], b[c])
    if (b["head"] >= 0).any():
        total = total + ce(masked(arcs, b["length"]), b["head"])
        total = total + ce(net.labels(states, b["head"].clamp(min=0)), b["label"])
    return total


def soft_loss(net, b):
    """The mean over the tokens (Hinton et al. 2015, https://arxiv.org/abs/1503.02531). Relations are those of the head
    that the teachers like best."""
    columns, arcs, states = net(b)
    scores = {**columns, "arcs": masked(arcs, b["length"]), "label": net.labels(states, b["head"].clamp(min=0))}
    total = sum(-WEIGHTS.get(c, 1) * (b["soft"][c] * x.log_softmax(-1)).sum() for c, x in scores.items())
    return total / b["length"].sum()


def loss(net, b):
    return soft_loss(net, b) if "soft" in b else gold_loss(net, b)
