"""From sentences to tensors: the inventory of words and classes, rows of numbers, batches."""

import collections
import dataclasses

import torch
from torch.nn.utils.rnn import pad_sequence

import features as F
from model import COLUMNS, HASHED

IGNORE = -100


@dataclasses.dataclass
class Inventory:
    """words: embedding row of each known word; counts: how often the training data have the word of a row; classes: the
    classes of each column; labels: the relations."""

    words: dict
    counts: dict
    classes: dict
    labels: list

    def index(self):
        """The number of each class by its name, for every column and the relations."""
        return {c: {v: i for i, v in enumerate(vs)} for c, vs in {**self.classes, "deprel": self.labels}.items()}


def take_inventory(sentences, texts=(), min_count=2, min_text=8, min_class=3):
    """Counts the training data; texts, lists of words, add their frequent words."""
    words = collections.Counter(F.normal(f) for s in sentences for f in s["form"])
    plain = collections.Counter(F.normal(f) for s in texts for f in s)
    kept = sorted(w for w in words.keys() | plain.keys() if words[w] >= min_count or words[w] + plain[w] >= min_text)
    rows = {w: i + 2 for i, w in enumerate(kept)}
    return Inventory(
        rows,
        {rows[w]: words[w] for w in kept if words[w]},
        {c: count(sentences, c, min_class if c in ("feats", "lemma") else 1) for c in COLUMNS},
        count(sentences, "deprel", 2),
    )


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
    if cur:
        out.append(cur)
    rng.shuffle(out)
    return out


def collate(items):
    """One batch as padded tensors; "soft" holds the teachers' probabilities where the sentences carry them."""
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
    if "soft" in items[0]:
        soft = {c: pad_sequence([e["soft"][c].float() for e in items], batch_first=True) for c in (*COLUMNS, "label")}
        soft["arcs"] = torch.zeros(len(items), n, n + 1)
        for j, e in enumerate(items):
            soft["arcs"][j, :e["n"], :e["n"] + 1] = e["soft"]["arcs"].float()
        b["soft"] = soft
    return b
