package grade

import "strings"

// stance tells whether a text says a word of something or denies it.
type stance uint8

const (
	affirmed stance = iota
	denied          // the first word that a negation can apply to
	doubtful        // further words behind it, which may or may not belong to it
)

var (
	// Verbs and adjectives that deny the infinitive behind them, and verbs that deny the gerund behind them.
	failing = stems("fail refuse decline neglect omit unable powerless unwilling")
	ceasing = stems("stop cease quit avoid")
	// What keeps somebody "from" a gerund.
	preventing = stems("prevent stop keep ban hinder prohibit bar")
	lacking    = stems("lack absence devoid")
	nobodies   = words("nobody none nothing nowhere")
	clauseEnds = words("but because when while who which although though whereas until unless so if instead except")
	// Behind "no" or "not" these leave what follows affirmed.
	notDenied = words("only merely just simply until before less fewer more matter doubt sooner wonder")
)

// deny settles what the text denies. A negation that applies to a negation cancels it.
func deny(ws []word) {
	seen := false
	for i := range ws {
		if seen && ws[i].text == "again" { // "never again" is "no more"
			ws[i].kind = light
		}
		findNegation(ws, i)
		seen = seen || ws[i].kind == negation
	}
	for i := range ws {
		if ws[i].kind == negation && !voidNegation(ws, i) || nobodies[ws[i].text] && wordAt(ws, i+1) != "but" {
			denyFrom(ws, i+1, ws[i].text)
		}
	}
}

// findNegation makes a negation of word i where it denies what follows it without a "not".
func findNegation(ws []word, i int) {
	next, w := wordAt(ws, i+1), ws[i]
	gerund := len(next) > 4 && strings.HasSuffix(next, "ing") || next == "being"
	switch {
	case failing[w.stem] && next == "to", ceasing[w.stem] && gerund, w.stem == stem("cease") && next == "to",
		lacking[w.stem] && next != "", w.text == "incapable" && next == "of",
		w.text == "instead" && next == "of", w.text == "rather" && next == "than":
		ws[i].kind = negation
	case w.text == "from" && gerund && preventedBefore(ws, i):
		ws[i].kind = negation
	case w.text == "any" && (next == "more" || next == "longer"):
		ws[i].kind = light
	case w.text == "longer" && i > 0 && ws[i-1].text == "no", w.text == "anymore",
		(w.text == "more" || w.text == "longer") && i > 0 && ws[i-1].text == "any":
		ws[i].kind = light
	}
}

func preventedBefore(ws []word, i int) bool {
	for j := i - 1; j >= 0 && j >= i-6; j-- {
		if preventing[ws[j].stem] {
			return true
		}
	}
	return false
}

func voidNegation(ws []word, i int) bool {
	next := wordAt(ws, i+1)
	if ws[i].text == "no" && i+1 < len(ws) && (ws[i+1].kind == light || ws[i+1].comma) && next != "longer" {
		return true // "No, it was ..."
	}
	return notDenied[next] || next == "" || next == "one" && wordAt(ws, i+2) == "but" || i > 0 && ws[i-1].text == "or" && ws[i].text == "not"
}

// denyFrom denies the first content word from i on and puts the rest of the clause in doubt. What stands behind "or"
// is denied as well.
func denyFrom(ws []word, i int, by string) {
	first := true
	for ; i < len(ws); i++ {
		w := &ws[i]
		if !first && (clauseEnds[w.text] || w.kind == negation || w.comma) {
			return
		}
		if !w.content() {
			first = first || (w.text == "or" || w.text == "nor") && by != "without"
			continue
		}
		switch {
		case first && strings.HasSuffix(w.text, "ly") && len(w.text) > 4 && i+1 < len(ws) && !clauseEnds[ws[i+1].text]:
			w.said = doubtful
		case first && w.said == denied:
			w.said, first = affirmed, false
		case first:
			w.said, first = denied, false
		case w.said == affirmed:
			w.said = doubtful
		}
	}
}
