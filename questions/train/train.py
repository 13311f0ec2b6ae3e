"""Trains the analyser. See the Makefile target "model" for the shipped recipe.

    python3 train.py --out DIR --treebank FILE... --entities FILE... --ner FILE... --text FILE... --dev NAME=FILE...

--treebank files carry trees only; --entities files carry GUM's entity layer as well; --ner files are two columns.
--text files, CoNLL-U of which only the words are used, widen the vocabulary, whose embeddings start from what stands
beside what. --start goes on from the network of a checkpoint instead, and --silver adds sentences that label.py has
labelled, half of them in each epoch.
The weights that are scored and kept are a running mean of those that are trained (Polyak & Juditsky 1992).
After each epoch DIR/last.pt holds the state (training resumes from it) and DIR/best.pt the best one on --dev.
"""

import argparse
import collections
import copy
import math
import os
import random
import time

import torch
from torch import nn

import corpus
import features as F
from checkpoint import load
from data import batches, collate, encode, take_inventory
from loss import loss, masked
from model import COLUMNS, SIZES, Analyser
from vectors import embed


@torch.no_grad()
def average(kept, net, step, decay=0.9985):
    """Moves the kept weights towards the trained ones; quickly at first."""
    d = min(decay, (1 + step) / (10 + step))
    for k, v in zip(kept.parameters(), net.parameters()):
        k.lerp_(v, 1 - d)


@torch.no_grad()
def evaluate(net, data, sentences, inv):
    """UPOS, XPOS, features, lemma, UAS and LAS (universal relations, greedy heads), in percent."""
    net.eval()
    hits, n = collections.Counter(), 0
    for k in range(0, len(data), 64):
        part, gold = data[k:k + 64], sentences[k:k + 64]
        b = collate(part)
        columns, arcs, states = net(b)
        heads = masked(arcs, b["length"]).argmax(-1)
        labels = net.labels(states, heads).argmax(-1)
        best = {c: columns[c].argmax(-1).tolist() for c in COLUMNS}
        for j, s in enumerate(gold):
            for i, form in enumerate(s["form"]):
                n += 1
                for c in ("upos", "xpos", "feats"):
                    hits[c] += inv.classes[c][best[c][j][i]] == s[c][i]
                hits["lemma"] += F.apply_script(form, inv.classes["lemma"][best["lemma"][j][i]]) == s["lemma"][i]
                if int(heads[j, i]) == s["head"][i]:
                    hits["uas"] += 1
                    got = inv.labels[int(labels[j, i])]
                    hits["las"] += got.split(":")[0] == s["deprel"][i].split(":")[0]
    net.train()
    return {k: round(100 * v / n, 2) for k, v in hits.items()}


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--out", required=True)
    for name in ("treebank", "entities", "ner", "text", "dev"):
        p.add_argument("--" + name, nargs="*", default=[])
    p.add_argument("--start")
    p.add_argument("--silver")
    p.add_argument("--hidden", type=int, default=192)
    p.add_argument("--epochs", type=int, default=30)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--rate", type=float, default=2e-3)
    p.add_argument("--tokens", type=int, default=1200)
    return p.parse_args()


def begin(a, sentences):
    """The network to train and its inventory."""
    if a.start:
        return load(a.start)
    texts = [s["form"] for f in a.text for s in corpus.read_conllu(f)]
    inv = take_inventory(sentences, texts)
    net = Analyser(len(inv.words) + 2, {c: len(v) for c, v in inv.classes.items()}, len(inv.labels), a.hidden)
    net.word.weight.data[2:] = embed([s["form"] for s in sentences] + texts, inv.words, SIZES["word"], scale=0.3)[2:]
    return net, inv


def main():
    a = arguments()
    os.makedirs(a.out, exist_ok=True)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)

    sentences = [s for f in a.treebank for s in corpus.read_conllu(f)]
    sentences += [s for f in a.entities for s in corpus.read_conllu(f, entities=True)]
    sentences += [s for f in a.ner for s in corpus.read_ner(f)]
    sentences = [s for s in sentences if len(s["form"]) <= 120]
    net, inv = begin(a, sentences)
    index = inv.index()
    data = [encode(s, inv, index) for s in sentences]
    silver = []
    for s in torch.load(a.silver, weights_only=False) if a.silver else []:
        silver.append({**encode({**corpus.plain(s["form"]), "head": s["head"].tolist()}, inv, index), "soft": s})
    dev = {}
    for spec in a.dev:
        name, path = spec.split("=", 1)
        gold = sorted(corpus.read_conllu(path), key=lambda s: len(s["form"]))
        dev[name] = ([encode(s, inv, index) for s in gold], gold)
    kept = copy.deepcopy(net)
    print(f"{len(data)} sentences, {sum(e['n'] for e in data)} tokens, {len(inv.words)} words, "
          f"{len(inv.labels)} relations, {sum(q.numel() for q in net.parameters())} parameters", flush=True)

    per_epoch = sum(len(batches(d, a.tokens, random.Random(0))) for d in (data, silver[::2]))
    total = per_epoch * a.epochs
    opt = torch.optim.Adam(net.parameters(), lr=a.rate, betas=(0.9, 0.95), eps=1e-8)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        opt, lambda t: min(1, (t + 1) / 300) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1, t / total)))))
    keep = torch.ones(len(inv.words) + 2)
    for row, n in inv.counts.items():
        keep[row] = n / (n + 0.25)
    first, best = 0, 0.0
    last = os.path.join(a.out, "last.pt")
    if os.path.exists(last):
        state = torch.load(last, weights_only=False)
        net.load_state_dict(state["training"])
        kept.load_state_dict(state["net"])
        opt.load_state_dict(state["opt"])
        schedule.load_state_dict(state["schedule"])
        first, best = state["epoch"], state["best"]
    for epoch in range(first, a.epochs):
        begun, running = time.time(), 0.0
        mixed = batches(data, a.tokens, rng) + batches(rng.sample(silver, len(silver) // 2), a.tokens, rng)
        rng.shuffle(mixed)
        for items in mixed:
            b = collate(items)
            known = torch.bernoulli(keep[b["word"]]).long()
            b["word"] = b["word"] * known + (1 - known) * F.UNKNOWN * (b["word"] > 0)
            cost = loss(net, b)
            opt.zero_grad()
            cost.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            opt.step()
            schedule.step()
            average(kept, net, schedule.last_epoch)
            running += float(cost)
        scores = {name: evaluate(kept, d, gold, inv) for name, (d, gold) in dev.items()}
        mean = sum(s["las"] for s in scores.values()) / max(1, len(scores))
        best = max(best, mean)
        state = {"net": kept.state_dict(), "words": inv.words, "counts": inv.counts, "classes": inv.classes,
                 "labels": inv.labels, "seed": a.seed, "scores": scores}
        torch.save({**state, "training": net.state_dict(), "opt": opt.state_dict(), "schedule": schedule.state_dict(),
                    "epoch": epoch + 1, "best": best}, last + ".new")
        os.replace(last + ".new", last)
        if mean == best:
            torch.save(state, os.path.join(a.out, "best.pt"))
        print(f"epoch {epoch + 1} loss {running / per_epoch:.3f} {time.time() - begun:.0f} s {scores}", flush=True)


if __name__ == "__main__":
    main()
