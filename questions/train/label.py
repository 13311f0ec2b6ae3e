"""Labels texts with the mean of several teachers' probabilities, for training a student on them.

    python3 label.py OUT.pt --teachers CHECKPOINT... --text FILE.conllu... --ner FILE...

Only the words of the files are used. OUT.pt holds a list of sentences: "form", "arcs" (n, 1+n), "label"
(n, relations) for the head that the teachers like best, "head" (n), and (n, classes) for each column; halves.
Sentences of more than LONGEST words or fewer than SHORTEST are left out.
"""

import argparse

import torch

import corpus
from checkpoint import load
from data import collate, encode
from loss import masked
from model import COLUMNS

SHORTEST, LONGEST = 4, 80


@torch.no_grad()
def label(teachers, forms):
    """The sentences of forms, which must be of equal length, labelled."""
    columns, arcs, states = {c: 0 for c in COLUMNS}, 0, []
    for net, inv in teachers:
        b = collate([encode(corpus.plain(f), inv, inv.index()) for f in forms])
        scores, a, state = net(b)
        for c in COLUMNS:
            columns[c] = columns[c] + scores[c].softmax(-1) / len(teachers)
        arcs = arcs + masked(a, b["length"]).softmax(-1) / len(teachers)
        states.append(state)
    heads = arcs.argmax(-1)
    labels = sum(net.labels(s, heads).softmax(-1) for (net, _), s in zip(teachers, states)) / len(teachers)
    for j, f in enumerate(forms):
        yield {"form": f, "head": heads[j].clone(), "arcs": arcs[j].half(), "label": labels[j].half(),
               **{c: columns[c][j].half() for c in COLUMNS}}


def main():
    p = argparse.ArgumentParser()
    p.add_argument("out")
    p.add_argument("--teachers", nargs="+", required=True)
    p.add_argument("--text", nargs="*", default=[])
    p.add_argument("--ner", nargs="*", default=[])
    p.add_argument("--batch", type=int, default=32)
    a = p.parse_args()
    teachers = [load(path) for path in a.teachers]
    for net, inv in teachers:
        if (inv.classes, inv.labels) != (teachers[0][1].classes, teachers[0][1].labels):
            p.error("the teachers were trained on other data: their classes differ")
        net.eval()
    seen = {tuple(s["form"]) for f in a.text for s in corpus.read_conllu(f)}
    seen |= {tuple(s["form"]) for f in a.ner for s in corpus.read_ner(f)}
    forms = sorted((list(f) for f in seen if SHORTEST <= len(f) <= LONGEST), key=lambda f: (len(f), f))
    out, start = [], 0
    while start < len(forms):
        end = start
        while end < len(forms) and len(forms[end]) == len(forms[start]) and end - start < a.batch:
            end += 1
        out += label(teachers, forms[start:end])
        start = end
    torch.save(out, a.out)
    print(f"{len(out)} sentences, {sum(len(s['form']) for s in out)} tokens", flush=True)


if __name__ == "__main__":
    main()
