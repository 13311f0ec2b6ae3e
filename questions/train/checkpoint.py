"""Reading what train.py has written."""

import torch

from data import Inventory
from model import Analyser


def load(path):
    """The network of a checkpoint and its inventory."""
    state = torch.load(path, weights_only=False)
    inv = Inventory(state["words"], state["counts"], state["classes"], state["labels"])
    hidden = state["net"]["lstm1.weight_hh_l0"].size(1)
    net = Analyser(len(inv.words) + 2, {c: len(v) for c, v in inv.classes.items()}, len(inv.labels), hidden)
    net.load_state_dict(state["net"])
    return net, inv
