"""What the network sees of a token. questions/analysis/features.go computes the same numbers."""

PAD, UNKNOWN = 0, 1
TRIGRAM_ROWS, SUFFIX4_ROWS, SUFFIX3_ROWS, SUFFIX2_ROWS, PREFIX3_ROWS, SHAPE_ROWS = 8192, 4096, 2048, 512, 2048, 512


def fnv1a(text, seed):
    """32-bit FNV-1a over UTF-8, started from seed (http://www.isthe.com/chongo/tech/comp/fnv/)."""
    h = 2166136261 ^ seed
    for b in text.encode("utf-8"):
        h = ((h ^ b) * 16777619) & 0xFFFFFFFF
    return h


def normal(form):
    """Lower case with every digit as 0 and typographic quotes as plain ones."""
    out = []
    for c in form:
        if "0" <= c <= "9":
            out.append("0")
        elif c in "\u2018\u2019":
            out.append("'")
        elif c in "\u201c\u201d":
            out.append('"')
        elif c in "\u2013\u2014":
            out.append("-")
        else:
            low = c.lower()
            out.append(low if len(low) == 1 else c)
    return "".join(out)


def shape(form):
    """Letters as X, x, digits as d, others kept; runs longer than two are cut."""
    out = []
    for c in form:
        k = "X" if c.isupper() else "x" if c.islower() else "d" if "0" <= c <= "9" else c
        if len(out) >= 2 and out[-1] == k and out[-2] == k:
            continue
        out.append(k)
    return "".join(out)


def features(form, vocab):
    """(word row, [suffix4, suffix3, suffix2, prefix3, shape rows], trigram rows); hashed rows leave 0 for padding."""
    w = normal(form)
    chars = list(w)
    padded = ["<"] + chars + [">"]
    grams = ["".join(padded[i:i + 3]) for i in range(max(1, len(padded) - 2))][:24]
    rows = [
        1 + fnv1a("".join(chars[-4:]), 4) % (SUFFIX4_ROWS - 1),
        1 + fnv1a("".join(chars[-3:]), 3) % (SUFFIX3_ROWS - 1),
        1 + fnv1a("".join(chars[-2:]), 2) % (SUFFIX2_ROWS - 1),
        1 + fnv1a("".join(chars[:3]), 1) % (PREFIX3_ROWS - 1),
        1 + fnv1a(shape(form), 5) % (SHAPE_ROWS - 1),
    ]
    return vocab.get(w, UNKNOWN), rows, [1 + fnv1a(g, 6) % (TRIGRAM_ROWS - 1) for g in grams]


def lemma_script(form, lemma):
    """An edit script that turns form into lemma: case letter, how many characters to cut, what to append.

    "k" keeps the case, "l" lowers it, "c" lowers all but the first letter. Scripts without a common prefix
    are whole replacements and start with "=". After Straka 2018, UDPipe 2.0.
    """
    for case in "klc":
        base = recase(form, case)
        p = 0
        while p < len(base) and p < len(lemma) and base[p] == lemma[p]:
            p += 1
        if p > 0 and p >= len(base) - 4:
            return f"{case}{len(base) - p}{lemma[p:]}"
    return "=" + lemma


def recase(form, case):
    low = "".join(c.lower() if len(c.lower()) == 1 else c for c in form)
    if case == "k":
        return form
    return low if case == "l" else form[:1] + low[1:]


def apply_script(form, script):
    if script.startswith("="):
        return script[1:]
    base, cut = recase(form, script[0]), int(script[1])
    return base[:len(base) - cut] + script[2:] if len(base) > cut else form.lower()
