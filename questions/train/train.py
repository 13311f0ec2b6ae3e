"""Trains the analyser. See the Makefile target "model" for the shipped recipe.

    python3 train.py --out DIR --treebank FILE... --entities FILE... --ner FILE... --dev NAME=FILE...

--treebank files carry trees only; --entities files carry GUM's entity layer as well; --ner files are two columns.
After each epoch DIR/last.pt holds the state (training resumes from it) and DIR/best.pt the best one on --dev.
"""

import argparse
import collections
import math
import os
import random
import time

import torch
from torch import nn

import corpus
import features as F
from model import COLUMNS, HASHED, Analyser

IGNORE = -100


class Inventory:
    """The word vocabulary and the class lists, counted on the training data."""

    def __init__(self, sentences, min_count=2, min_class=3):
        words = collections.Counter(F.normal(f) for s in sentences for f in s["form"])
        kept = sorted(w for w, n in words.items() if n >= min_count)
        self.words = {w: i + 2 for i, w in enumerate(kept)}
        self.counts = {self.words[w]: words[w] for w in kept}
        self.classes = {c: self.count(sentences, c, min_class if c in ("feats", "lemma") else 1) for c in COLUMNS}
        self.labels = self.count(sentences, "deprel", 2)

    @staticmethod
    def count(sentences, column, least):
        seen = collections.Counter(v for s in sentences for v in values(s, column) or [])
        return [v for v, n in sorted(seen.items(), key=lambda kv: (-kv[1], kv[0])) if n >= least]


def values(s, column):
    if column == "lemma":
        return s["lemma"] and [F.lemma_script(f, l) for f, l in zip(s["form"], s["lemma"])]
    return s[column]


def encode(s, inv, index):
    rows = [F.features(f, inv.words) for f in s["form"]]
    e = {"n": len(rows), "word": [r[0] for r in rows], "trigram": [r[2] for r in rows]}
    for k, (name, _) in enumerate(HASHED):
        e[name] = [r[1][k] for r in rows]
    for c in COLUMNS:
        vs = values(s, c)
        e[c] = [index[c].get(v, IGNORE) for v in vs] if vs else [IGNORE] * len(rows)
    e["head"] = s["head"] or [IGNORE] * len(rows)
    e["label"] = [index["deprel"].get(v, IGNORE) for v in s["deprel"]] if s["deprel"] else [IGNORE] * len(rows)
    return e


def batches(data, tokens, rng):
    """Batches of about equally long sentences holding at most `tokens` positions, shuffled."""
    order = sorted(range(len(data)), key=lambda i: (data[i]["n"], rng.random()))
    out, cur, width = [], [], 0
    for i in order:
        width = max(width, data[i]["n"])
        if cur and width * (len(cur) + 1) > tokens:
            out.append(cur)
            cur, width = [], data[i]["n"]
        cur.append(data[i])
    out.append(cur)
    rng.shuffle(out)
    return out


def collate(items):
    n = max(e["n"] for e in items)
    g = max(len(t) for e in items for t in e["trigram"])

    def pad(name, fill):
        return torch.tensor([e[name] + [fill] * (n - e["n"]) for e in items])

    b = {"length": torch.tensor([e["n"] for e in items]), "word": pad("word", 0)}
    b["trigram"] = torch.tensor([[t + [0] * (g - len(t)) for t in e["trigram"]] + [[0] * g] * (n - e["n"]) for e in items])
    for name, _ in HASHED:
        b[name] = pad(name, 0)
    for c in (*COLUMNS, "head", "label"):
        b[c] = pad(c, IGNORE)
    return b


def loss_of(net, b, weights):
    ce = nn.functional.cross_entropy
    columns, arcs, states = net(b)
    mask = torch.arange(arcs.size(1))[None] < b["length"][:, None]
    arcs = arcs.masked_fill(~torch.cat([mask.new_ones(mask.size(0), 1), mask], 1)[:, None], -1e9)
    total = arcs.new_zeros(())
    for c in COLUMNS:
        if (b[c] >= 0).any():
            total = total + weights[c] * ce(columns[c].flatten(0, 1), b[c].flatten(), ignore_index=IGNORE)
    if (b["head"] >= 0).any():
        total = total + ce(arcs.flatten(0, 1), b["head"].flatten(), ignore_index=IGNORE)
        labels = net.labels(states, b["head"].clamp(min=0))
        total = total + ce(labels.flatten(0, 1), b["label"].flatten(), ignore_index=IGNORE)
    return total


@torch.no_grad()
def evaluate(net, data, sentences, inv):
    """UPOS, XPOS, lemma, UAS and LAS (universal relations, greedy heads), in percent."""
    net.eval()
    hits, n = collections.Counter(), 0
    for k in range(0, len(data), 64):
        part, gold = data[k:k + 64], sentences[k:k + 64]
        b = collate(part)
        columns, arcs, states = net(b)
        mask = torch.arange(arcs.size(1))[None] < b["length"][:, None]
        arcs = arcs.masked_fill(~torch.cat([mask.new_ones(mask.size(0), 1), mask], 1)[:, None], -1e9)
        heads = arcs.argmax(-1)
        labels = net.labels(states, heads).argmax(-1)
        best = {c: columns[c].argmax(-1).tolist() for c in COLUMNS}
        for j, s in enumerate(gold):
            for i, form in enumerate(s["form"]):
                n += 1
                hits["upos"] += inv.classes["upos"][best["upos"][j][i]] == s["upos"][i]
                hits["xpos"] += inv.classes["xpos"][best["xpos"][j][i]] == s["xpos"][i]
                hits["feats"] += inv.classes["feats"][best["feats"][j][i]] == s["feats"][i]
                hits["lemma"] += F.apply_script(form, inv.classes["lemma"][best["lemma"][j][i]]) == s["lemma"][i]
                if int(heads[j, i]) == s["head"][i]:
                    hits["uas"] += 1
                    got = inv.labels[int(labels[j, i])]
                    hits["las"] += got.split(":")[0] == s["deprel"][i].split(":")[0]
    net.train()
    return {k: round(100 * v / n, 2) for k, v in hits.items()}


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--out", required=True)
    p.add_argument("--treebank", nargs="*", default=[])
    p.add_argument("--entities", nargs="*", default=[])
    p.add_argument("--ner", nargs="*", default=[])
    p.add_argument("--dev", nargs="*", default=[])
    p.add_argument("--epochs", type=int, default=30)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--rate", type=float, default=2e-3)
    p.add_argument("--tokens", type=int, default=1200)
    a = p.parse_args()
    os.makedirs(a.out, exist_ok=True)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)

    sentences = [s for f in a.treebank for s in corpus.read_conllu(f)]
    sentences += [s for f in a.entities for s in corpus.read_conllu(f, entities=True)]
    sentences += [s for f in a.ner for s in corpus.read_ner(f)]
    sentences = [s for s in sentences if len(s["form"]) <= 120]
    inv = Inventory(sentences)
    index = {c: {v: i for i, v in enumerate(vs)} for c, vs in {**inv.classes, "deprel": inv.labels}.items()}
    data = [encode(s, inv, index) for s in sentences]
    dev = {}
    for spec in a.dev:
        name, path = spec.split("=", 1)
        gold = sorted(corpus.read_conllu(path), key=lambda s: len(s["form"]))
        dev[name] = ([encode(s, inv, index) for s in gold], gold)
    net = Analyser(len(inv.words) + 2, {c: len(v) for c, v in inv.classes.items()}, len(inv.labels))
    print(f"{len(data)} sentences, {sum(e['n'] for e in data)} tokens, {len(inv.words)} words, "
          f"{len(inv.labels)} relations, {sum(q.numel() for q in net.parameters())} parameters", flush=True)

    per_epoch = len(batches(data, a.tokens, random.Random(0)))
    total = per_epoch * a.epochs
    opt = torch.optim.Adam(net.parameters(), lr=a.rate, betas=(0.9, 0.95), eps=1e-8)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        opt, lambda t: min(1, (t + 1) / 300) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1, t / total)))))
    weights = dict(upos=0.5, xpos=0.5, feats=0.3, lemma=0.3, etype=0.5, ner=0.5)
    keep = torch.ones(len(inv.words) + 2)
    for row, n in inv.counts.items():
        keep[row] = n / (n + 0.25)
    first, best = 0, 0.0
    last = os.path.join(a.out, "last.pt")
    if os.path.exists(last):
        state = torch.load(last)
        net.load_state_dict(state["net"])
        opt.load_state_dict(state["opt"])
        schedule.load_state_dict(state["schedule"])
        first, best = state["epoch"], state["best"]
    for epoch in range(first, a.epochs):
        begun, running = time.time(), 0.0
        for items in batches(data, a.tokens, rng):
            b = collate(items)
            known = torch.bernoulli(keep[b["word"]]).long()
            b["word"] = b["word"] * known + (1 - known) * F.UNKNOWN * (b["word"] > 0)
            loss = loss_of(net, b, weights)
            opt.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            opt.step()
            schedule.step()
            running += float(loss)
        scores = {name: evaluate(net, d, gold, inv) for name, (d, gold) in dev.items()}
        mean = sum(s["las"] for s in scores.values()) / max(1, len(scores))
        state = {"net": net.state_dict(), "opt": opt.state_dict(), "schedule": schedule.state_dict(),
                 "epoch": epoch + 1, "best": max(best, mean), "words": inv.words, "classes": inv.classes,
                 "labels": inv.labels, "seed": a.seed, "scores": scores}
        torch.save(state, last + ".new")
        os.replace(last + ".new", last)
        if mean >= best:
            best = mean
            torch.save({k: v for k, v in state.items() if k not in ("opt", "schedule")}, os.path.join(a.out, "best.pt"))
        print(f"epoch {epoch + 1} loss {running / per_epoch:.3f} {time.time() - begun:.0f} s {scores}", flush=True)


if __name__ == "__main__":
    main()
