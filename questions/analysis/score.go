package analysis

// Accuracy is the share of tokens that an analyser got right, in percent, on gold sentences and tokens.
type Accuracy struct {
	Tokens                         int
	UPOS, XPOS, Feats, Lemma       float64
	Unlabelled, Labelled           float64 // UAS and LAS with universal relations, punctuation included
	Confident, LabelledOfConfident float64 // share of arcs scored at least 0.9, and LAS among those
}

// Score compares the columns of sentences with the same tokens, as the CoNLL 2018 shared task does
// (https://universaldependencies.org/conll18/evaluation.html): relations without their subtypes.
func Score(gold, got []Sentence) Accuracy {
	var a Accuracy
	var sure, sureRight float64
	for i, s := range gold {
		for k, want := range s.Tokens {
			t := got[i].Tokens[k]
			attached := t.Head == want.Head
			labelled := attached && Relation(t.Deprel) == Relation(want.Deprel)
			a.Tokens++
			a.UPOS += one(t.UPOS == want.UPOS)
			a.XPOS += one(t.XPOS == want.XPOS)
			a.Feats += one(t.Feats == want.Feats)
			a.Lemma += one(t.Lemma == want.Lemma)
			a.Unlabelled += one(attached)
			a.Labelled += one(labelled)
			if t.Score >= 0.9 {
				sure++
				sureRight += one(labelled)
			}
		}
	}
	total := max(1, float64(a.Tokens)) / 100
	for _, share := range []*float64{&a.UPOS, &a.XPOS, &a.Feats, &a.Lemma, &a.Unlabelled, &a.Labelled} {
		*share /= total
	}
	a.Confident, a.LabelledOfConfident = sure/total, 100*sureRight/max(1, sure)
	return a
}

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
