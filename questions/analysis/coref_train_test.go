package analysis

import (
	"flag"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"lectern/questions/boost"
)

var corefTrain = flag.String("coref.train", "", "comma-separated corpus files to train coreference on")

// Cross-validation: what a document's links are like during training is told by models that have not seen it.
const corefFolds, corefRounds = 5, 2

// TestTrainCoref trains the trees that choose antecedents and writes them to facts:
//
//	go test ./questions/analysis -run TestTrainCoref -coref.train gum-train-open.conllu.gz
//
// It takes minutes. It reads each document twice, as annotated and as the analyser sees it. The first models see what the right links would
// have left behind; in each later round, examples are added as the models before met them, with their mistakes (Ross et
// al., "A Reduction of Imitation Learning and Structured Prediction to No-Regret Online Learning", 2011).
func TestTrainCoref(t *testing.T) {
	if *corefTrain == "" {
		t.Skip("-coref.train is not set")
	}
	var gold []Annotated
	for path := range strings.SplitSeq(*corefTrain, ",") {
		gold = append(gold, readGold(t, path)...)
	}
	seen := predictedDocuments(t, gold)
	examples := map[int]corefExamples{}
	gather := func(by func(fold int) *chooser) {
		for i, d := range slices.Concat(gold, seen) {
			fold := i % len(gold) % corefFolds
			examples[fold] = examples[fold].with(d.examples(by(fold)))
		}
	}
	gather(func(int) *chooser { return nil })
	for range corefRounds {
		var models [corefFolds]chooser
		var training sync.WaitGroup
		for fold := range models {
			training.Go(func() { models[fold] = trainChooser(examples, fold) })
		}
		training.Wait()
		gather(func(fold int) *chooser { return &models[fold] })
	}
	final := trainChooser(examples, -1)
	for file, m := range map[string]boost.Model{"facts/coref_pronoun.txt": final.pronoun, "facts/coref_noun.txt": final.noun} {
		if err := os.WriteFile(file, []byte(m.Format(columns())), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// predictedDocuments gives documents as the analyser sees them, with the annotators' mentions for comparison.
func predictedDocuments(t *testing.T, docs []Annotated) []Annotated {
	analyser := shippedAnalyser(t)
	out := slices.Clone(docs)
	for i, d := range docs {
		a := analyser.reparsed(d.Sentences)
		out[i].Sentences, out[i].Names = a.Sentences, a.Names
	}
	return out
}

// corefExamples are the choices among rivals that documents ask for.
type corefExamples struct{ pronouns, nouns [][]boost.Row }

func (e corefExamples) with(more corefExamples) corefExamples {
	return corefExamples{append(e.pronouns, more.pronouns...), append(e.nouns, more.nouns...)}
}

// trainChooser learns from the examples of all folds but one.
func trainChooser(examples map[int]corefExamples, without int) chooser {
	var all corefExamples
	for fold := range corefFolds {
		if fold != without {
			all = all.with(examples[fold])
		}
	}
	return chooser{boost.TrainChoices(all.pronouns, 1), boost.TrainChoices(all.nouns, 1)}
}

// examples resolves a document with a chooser, or by its annotation where there is none, and keeps the choices on the way.
func (d Annotated) examples(by *chooser) corefExamples {
	var out corefExamples
	r := newResolver(d.Sentences, d.Names)
	if by != nil {
		r.chooser = *by
	}
	gold := make([]string, len(r.nouns))
	latest := map[string]int{}
	for i, n := range r.nouns {
		gold[i] = d.entity(n.Mention)
		switch {
		case n.Form == Pronoun && pronounClass(n.lemma) != "":
			out.pronouns = append(out.pronouns, r.example(i, gold))
		case r.anaphoric(n) && r.byTree(i).to < 0:
			out.nouns = append(out.nouns, r.example(i, gold))
		}
		switch j, ok := latest[gold[i]]; {
		case by != nil:
			r.link(i, r.antecedent(i))
		case ok && gold[i] != "":
			r.link(i, link{j, 1})
		default:
			r.link(i, noLink)
		}
		latest[gold[i]] = i
	}
	return out
}

// example marks the rivals of noun i whose entity it belongs to: for a pronoun those whose anchor, which an answer would
// name, is of the annotators' entity.
func (r *resolver) example(i int, gold []string) []boost.Row {
	var rows []boost.Row
	none := true
	for _, c := range r.rivals(i) {
		right := false
		if c.noun >= 0 && gold[i] != "" {
			named := c.noun
			if anchor := r.entities[r.entity[c.noun]].anchor; anchor >= 0 && r.nouns[i].Form == Pronoun {
				named = anchor
			}
			right = gold[named] == gold[i]
		}
		none = none && !right
		rows = append(rows, boost.Row{Features: c.row, Class: right, Weight: 1})
	}
	rows[0].Class = none
	return rows
}
