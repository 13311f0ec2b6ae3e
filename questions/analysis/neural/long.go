package neural

import "slices"

// longest is how many tokens are analysed at once: the time for a tree grows faster than their number. Only what is not
// really a sentence is longer.
const longest = 256

// first gives how many of the tokens are analysed at once: as many as can be, if possible up to a punctuation mark.
func first(forms []string) int {
	if len(forms) <= longest {
		return len(forms)
	}
	for n := longest; n > longest/2; n-- {
		switch forms[n-1] {
		case ",", ";", ":", ".", "!", "?", "–", "—":
			return n
		}
	}
	return longest
}

// add puts the analysis of the tokens that follow behind p. Their root hangs on that of p, with no confidence.
func (p *Prediction) add(q Prediction) {
	n, root := len(p.Head), slices.Index(p.Head, -1)
	for i, h := range q.Head {
		if h < 0 {
			q.Head[i], q.Deprel[i], q.Score[i] = root, "parataxis", 0
		} else {
			q.Head[i] += n
		}
	}
	p.UPOS, p.XPOS = append(p.UPOS, q.UPOS...), append(p.XPOS, q.XPOS...)
	p.Feats, p.Lemma = append(p.Feats, q.Feats...), append(p.Lemma, q.Lemma...)
	p.Entity, p.NER = append(p.Entity, q.Entity...), append(p.NER, q.NER...)
	p.Head, p.Deprel = append(p.Head, q.Head...), append(p.Deprel, q.Deprel...)
	p.Score = append(p.Score, q.Score...)
	p.EntityLogs, p.NERLogs = append(p.EntityLogs, q.EntityLogs...), append(p.NERLogs, q.NERLogs...)
}
