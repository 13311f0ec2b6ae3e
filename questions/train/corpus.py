"""Reading the corpora: CoNLL-U treebanks with GUM's entity layer, and two-column named-entity files.

A sentence is a dict of equally long columns. A column that a corpus does not annotate is None, and the
training loss skips it.
"""

import gzip
import re

MENTION = re.compile(r"\((\d+)-([a-z]+)[^()]*?(?=[()]|$)|(\d+)\)|\)")
COARSE = {"person": "PER", "place": "LOC", "organization": "ORG"}
NER_NAMES = {
    "PER": "PER", "Person": "PER",
    "ORG": "ORG", "Organisation": "ORG",
    "LOC": "LOC", "Location": "LOC",
}


def open_text(path):
    return gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")


def read_conllu(path, entities=False):
    """Yields the sentences of a CoNLL-U file; multiword ranges and empty nodes are skipped.

    With entities, GUM's Entity= annotation fills "etype" (the type of the mention a token heads, or "O")
    and "ner" (BIO over the names among them).
    """
    rows, raw = [], []
    for line in open_text(path):
        line = line.rstrip("\n")
        if not line:
            if rows:
                yield sentence(rows, entities)
            rows = []
        elif not line.startswith("#"):
            cols = line.split("\t")
            if cols[0].isdigit():
                rows.append(cols)
    if rows:
        yield sentence(rows, entities)


def sentence(rows, entities):
    s = {
        "form": [r[1] for r in rows],
        "lemma": [r[2] for r in rows],
        "upos": [r[3] for r in rows],
        "xpos": [r[4] for r in rows],
        "feats": [r[5] for r in rows],
        "head": [int(r[6]) for r in rows],
        "deprel": [r[7] for r in rows],
        "etype": None,
        "ner": None,
    }
    if entities:
        s["etype"], s["ner"] = entity_columns(rows, s)
    return s


def mentions(rows):
    """The mention spans (start, end, type) of a sentence, end exclusive, read from Entity= in MISC."""
    found, stack = [], []
    for i, row in enumerate(rows):
        for field in row[9].split("|"):
            if not field.startswith("Entity="):
                continue
            for m in MENTION.finditer(field[len("Entity="):]):
                if m.group(1):
                    stack.append((m.group(1), m.group(2), i))
                elif m.group(3):
                    for j in range(len(stack) - 1, -1, -1):
                        if stack[j][0] == m.group(3):
                            _, etype, start = stack.pop(j)
                            found.append((start, i + 1, etype))
                            break
                elif stack:
                    _, etype, start = stack.pop()
                    found.append((start, i + 1, etype))
    return found


def entity_columns(rows, s):
    n = len(rows)
    etype, ner, width = ["O"] * n, ["O"] * n, [0] * n
    for start, end, kind in mentions(rows):
        heads = [i for i in range(start, end) if not start <= s["head"][i] - 1 < end]
        if not heads:
            continue
        head = heads[0]
        if end - start > width[head]:
            etype[head], width[head] = kind, end - start
        if kind in COARSE and s["upos"][head] == "PROPN":
            a, b = name_around(s, head, start, end)
            if all(t == "O" for t in ner[a:b]):
                ner[a:b] = ["B-" + COARSE[kind]] + ["I-" + COARSE[kind]] * (b - a - 1)
    return etype, ner


def name_around(s, head, start, end):
    """The run of proper nouns around head, joined over "of" and "&", inside start..end."""
    def proper(i):
        return start <= i < end and s["upos"][i] == "PROPN"

    def joins(i):
        return start <= i < end and s["form"][i] in ("of", "&")

    a, b = head, head + 1
    while proper(a - 1) or (joins(a - 1) and proper(a - 2)):
        a -= 1
    while proper(b) or (joins(b) and proper(b + 1)):
        b += 1
    return a, b


def read_ner(path):
    """Yields sentences of a two-column file in IOB1 or BIO; only PER, ORG and LOC are kept."""
    forms, tags = [], []
    for line in open_text(path):
        cols = line.split()
        if len(cols) < 2 or cols[0] == "-DOCSTART-":
            if forms:
                yield ner_sentence(forms, tags)
            forms, tags = [], []
        else:
            forms.append(cols[0])
            tags.append(cols[-1])
    if forms:
        yield ner_sentence(forms, tags)


def ner_sentence(forms, tags):
    ner, last = [], None
    for tag in tags:
        prefix, _, kind = tag.partition("-")
        kind = NER_NAMES.get(kind)
        if kind is None:
            ner.append("O")
        else:
            ner.append(("B-" if prefix == "B" or kind != last else "I-") + kind)
        last = kind
    return {**plain(forms), "ner": ner}


def plain(forms):
    """A sentence of which only the words are known."""
    return {"form": forms, **{c: None for c in ("lemma", "upos", "xpos", "feats", "head", "deprel", "etype", "ner")}}
