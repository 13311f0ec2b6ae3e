"""Writes a checkpoint as the model file that questions/analysis/neural reads, and PyTorch's numbers for the parity test.

    python3 export.py best.pt lectern.model [--parity parity.json --text FILE.conllu]

The file is b"LECTERN1", the length of a JSON header as uint32, the header, then the tensors one after another:
matrices as one float32 scale a row followed by int8 values row by row, vectors as float32. All little-endian.

Few distinct values compress well and cost next to nothing: all matrices use -15..15.
"""

import argparse
import json
import struct

import numpy as np
import torch

import corpus
from checkpoint import load
from data import collate, encode
from model import COLUMNS, HASHED

MAGIC = b"LECTERN1"
LARGEST = 15


def quantise(matrix):
    """Rounds each row to -LARGEST..LARGEST times a scale of its own: (scales, values)."""
    scale = np.abs(matrix).max(1) / LARGEST
    scale[scale == 0] = 1
    return scale.astype("<f4"), np.clip(np.rint(matrix / scale[:, None]), -LARGEST, LARGEST).astype(np.int8)


def tensors(net):
    """The tensors in file order as (name, array, setter), the setter writing a rounded array back into the network."""
    out = []

    def add(name, param, view=lambda t: t):
        out.append((name, view(param.data), param, view))

    add("word", net.word.weight)
    add("trigram", net.trigram.weight)
    for name, _ in HASHED:
        add(name, net.hashed[name].weight)
    for k, lstm in ((1, net.lstm1), (2, net.lstm2)):
        for suffix, tag in (("", "forward"), ("_reverse", "backward")):
            add(f"lstm{k}.{tag}.input", getattr(lstm, "weight_ih_l0" + suffix))
            add(f"lstm{k}.{tag}.state", getattr(lstm, "weight_hh_l0" + suffix))
            bias = getattr(lstm, "bias_ih_l0" + suffix)
            bias.data += getattr(lstm, "bias_hh_l0" + suffix).data
            getattr(lstm, "bias_hh_l0" + suffix).data.zero_()
            add(f"lstm{k}.{tag}.bias", bias)
    for c in COLUMNS:
        add(c, net.heads[c].weight)
        add(c + ".bias", net.heads[c].bias)
    add("root", net.root)
    for name in ("arc_dep", "arc_head", "label_dep", "label_head"):
        add(name, getattr(net, name).weight)
        add(name + ".bias", getattr(net, name).bias)
    add("arc", net.arc.weight)
    add("arc_bias", net.arc_bias.weight, lambda t: t[0])
    add("label", net.label, lambda t: t.reshape(-1, t.size(-1)))
    add("label_linear", net.label_linear.weight)
    add("label_linear.bias", net.label_linear.bias)
    return out


def write(net, inv, path):
    body, index = b"", []
    for name, value, param, view in tensors(net):
        array = value.contiguous().numpy().astype("<f4")
        index.append({"name": name, "shape": list(array.shape)})
        if array.ndim == 1:
            body += array.tobytes()
            continue
        scale, q = quantise(array)
        body += scale.tobytes() + q.tobytes()
        view(param.data).copy_(torch.from_numpy(scale[:, None] * q.astype(np.float32)))
    words = sorted(inv.words, key=inv.words.get)
    header = {"words": words, "classes": inv.classes, "labels": inv.labels, "tensors": index}
    head = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    with open(path, "wb") as f:
        f.write(MAGIC + struct.pack("<I", len(head)) + head + body)


@torch.no_grad()
def parity(net, inv, sentences):
    """The rounded network's own numbers for each sentence, computed by PyTorch."""
    net.eval()
    out = []
    for s in sentences:
        columns, arcs, states = net(collate([encode(corpus.plain(s["form"]), inv, inv.index())]))
        heads = arcs.argmax(-1)
        labels = net.labels(states, heads)
        out.append({
            "forms": s["form"],
            "columns": {c: [round(float(v), 4) for v in columns[c][0].max(-1).values] for c in COLUMNS},
            "arcs": [[round(float(v), 4) for v in row] for row in arcs[0]],
            "heads": heads[0].tolist(),
            "labels": [round(float(v), 4) for v in labels[0].max(-1).values],
        })
    return out


def main():
    p = argparse.ArgumentParser()
    p.add_argument("checkpoint")
    p.add_argument("model")
    p.add_argument("--parity")
    p.add_argument("--text")
    a = p.parse_args()
    net, inv = load(a.checkpoint)
    write(net, inv, a.model)
    if a.parity:
        with open(a.parity, "w", encoding="utf-8") as f:
            json.dump(parity(net, inv, list(corpus.read_conllu(a.text))), f, ensure_ascii=False, indent=0)


if __name__ == "__main__":
    main()
