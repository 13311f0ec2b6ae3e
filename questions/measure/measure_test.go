package measure

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"lectern/questions"
	"lectern/questions/analysis"
	"lectern/questions/analysis/segment"
	"lectern/questions/article"
	"lectern/questions/model"
	"lectern/questions/rules"
)

func TestCount(t *testing.T) {
	c := Count{Gold: 8, Got: 5, Correct: 4}.Add(Count{Gold: 2})
	if c.Precision() != 80 || c.Recall() != 40 || int(c.F1()+0.5) != 53 {
		t.Errorf("%v: %v, %v, %v", c, c.Precision(), c.Recall(), c.F1())
	}
	if none := (Count{}); none.F1() != 0 {
		t.Errorf("nothing: %v", none.F1())
	}
}

func TestSegmentation(t *testing.T) {
	const bank = `# newpar
# text = Ida rowed.
1	Ida	_	_	_	_	_	_	_	_
2	rowed	_	_	_	_	_	_	_	SpaceAfter=No
3	.	_	_	_	_	_	_	_	_

# text = It didn't rain.
1	It	_	_	_	_	_	_	_	_
2-3	didn't	_	_	_	_	_	_	_	_
2	did	_	_	_	_	_	_	_	_
3	n't	_	_	_	_	_	_	_	_
4	rain	_	_	_	_	_	_	_	SpaceAfter=No
5	.	_	_	_	_	_	_	_	_

# newpar id = 2
# text = Fog
1	Fog	_	_	_	_	_	_	_	_
`
	got, err := ReadParagraphs(strings.NewReader(bank))
	if err != nil || len(got) != 2 || got[0].Text != "Ida rowed. It didn't rain." || got[1].Text != "Fog" {
		t.Fatalf("%+v, %v", got, err)
	}
	if words, sentences := Segmentation(got[0].Sentences, got[0].Sentences); words != (Count{8, 8, 8}) || sentences != (Count{2, 2, 2}) {
		t.Errorf("a text compared with itself: %v, %v", words, sentences)
	}
	whole := []segment.Sentence{{Span: article.Span{Start: 0, End: 26}, Tokens: got[0].Sentences[0].Tokens}}
	if words, sentences := Segmentation(got[0].Sentences, whole); words != (Count{8, 3, 3}) || sentences != (Count{2, 1, 0}) {
		t.Errorf("one sentence for two: %v, %v", words, sentences)
	}
	if _, err := ReadParagraphs(strings.NewReader(strings.Replace(bank, "text = Fog", "text = Mist", 1))); err == nil {
		t.Error("a word that is not in the text was accepted")
	}
}

const iob2 = `# newdoc id = a
# text = Ida Lund left Oslo.
1	Ida	B-PER	-	x
2	Lund	I-PER	-	x
3	left	O	-	x
4	Oslo	B-LOC	-	x
5	.	O	-	x

# text = She sang
1	She	O	-	x
2	sang	O	-	x

# newdoc id = b
1	Oslo	B-LOC	-	x
`

func TestNames(t *testing.T) {
	docs, err := ReadIOB2(strings.NewReader(iob2))
	if err != nil || len(docs) != 2 || len(docs[0].Sentences) != 2 {
		t.Fatalf("%+v, %v", docs, err)
	}
	want := []analysis.Name{{Kind: "PER", Sentence: 0, Start: 0, End: 2}, {Kind: "LOC", Sentence: 0, Start: 3, End: 4}}
	if !reflect.DeepEqual(docs[0].Names, want) {
		t.Errorf("names %+v", docs[0].Names)
	}
	if text := analysis.Rebuild(docs[0].Sentences).Text; text != "Ida Lund left Oslo. She sang" {
		t.Errorf("text %q", text)
	}
	counts := Names(want, []analysis.Name{{Kind: "PER", Start: 0, End: 1}, {Kind: "LOC", Start: 3, End: 4}})
	if counts["PER"] != (Count{1, 1, 0}) || counts["LOC"] != (Count{1, 1, 1}) || counts["ORG"] != (Count{}) {
		t.Errorf("%v", counts)
	}
	if _, err := ReadIOB2(strings.NewReader("1\tIda\tPER\n")); !errors.Is(err, ErrIOB2) {
		t.Errorf("a label that is none: %v", err)
	}
}

const gapHeader = "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL\n"

func TestGAP(t *testing.T) {
	const row = "1\tÅsa Lund met Otto Berg. She sang.\tShe\t24\tÅsa Lund\t0\tTRUE\tOtto Berg\t13\tFALSE\tu\n"
	got, err := ReadGAP(strings.NewReader(gapHeader + row))
	if err != nil {
		t.Fatal(err)
	}
	s := got[0]
	if text := s.Article.Text; s.pronoun.In(text) != "She" || s.names[0].In(text) != "Åsa Lund" || s.names[1].In(text) != "Otto Berg" {
		t.Fatalf("%+v", s)
	}
	token := func(start, end int) analysis.Token { return analysis.Token{Span: article.Span{Start: start, End: end}} }
	a := analysis.Analysis{Sentences: []analysis.Sentence{{Tokens: []analysis.Token{token(5, 9), token(19, 23), token(25, 28)}}}}
	for _, c := range []struct {
		name string
		of   int // the entity of the pronoun
		want Pronouns
	}{
		{"right", 0, Pronouns{1, 1, Count{1, 1, 1}}},
		{"wrong", 1, Pronouns{1, 1, Count{1, 1, 0}}},
		{"silent", -1, Pronouns{1, 0, Count{1, 0, 0}}},
	} {
		a.Mentions = []analysis.Mention{
			{Head: 0, End: 1, Form: analysis.Proper, Antecedent: -1, Entity: 0},
			{Head: 1, End: 2, Form: analysis.Proper, Antecedent: -1, Entity: 1},
			{Head: 2, End: 3, Form: analysis.Pronoun, Antecedent: c.of, Entity: c.of},
		}
		if got := s.Score(a); got != c.want {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
	for name, text := range map[string]string{"header": row, "columns": gapHeader + "1\tx\n", "offset": gapHeader + strings.Replace(row, "24", "23", 1)} {
		if _, err := ReadGAP(strings.NewReader(text)); !errors.Is(err, ErrGAP) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

const (
	qaSentences = "qasrl_id,tokens,sentence\nx,\"Clara Whitlow built the first lighthouse on Gull Island in 1901 .\",y\n"
	qaPairs     = "qasrl_id,verb_idx,wh,answer_range\nx,2,who,0:2\nx,2,what,3:6~!~7:9\nx,2,why,6:9\n"
)

func TestSpans(t *testing.T) {
	var corpus QASRL
	for _, table := range []string{qaPairs, qaSentences} {
		if err := corpus.Read(strings.NewReader(table)); err != nil {
			t.Fatal(err)
		}
	}
	engine, err := questions.New(model.Weights())
	if err != nil {
		t.Fatal(err)
	}
	parse := func(s []analysis.Sentence) analysis.Analysis { return engine.Parse(analysis.Rebuild(s), s) }
	got, err := corpus.Score(parse, rules.All())
	if err != nil {
		t.Fatal(err)
	}
	if got.Pairs.All != 3 || got.Words["who"] != (Matches{1, 1, 1}) || got.Words["why"] != (Matches{1, 0, 0}) {
		t.Errorf("%+v", got)
	}
	if got.Keys.All <= got.Keys.Near {
		t.Errorf("no annotator gave the year, so one key at least is none of the answers: %+v", got.Keys)
	}
}

func TestBadQASRL(t *testing.T) {
	for name, tables := range map[string][]string{
		"columns":     {"a,b\n"},
		"range":       {strings.Replace(qaPairs, "0:2", "2:0", 1)},
		"verb":        {strings.Replace(qaPairs, "x,2,who", "x,v,who", 1)},
		"no sentence": {qaPairs},
		"too short":   {strings.Replace(qaPairs, "0:2", "0:40", 1), qaSentences},
	} {
		var corpus QASRL
		var err error
		for _, table := range tables {
			err = errors.Join(err, corpus.Read(strings.NewReader(table)))
		}
		if err == nil {
			_, err = corpus.Score(func(s []analysis.Sentence) analysis.Analysis { return analysis.Analysis{} }, nil)
		}
		if !errors.Is(err, ErrQASRL) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestCompare(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want likeness
	}{
		{"to the harbour", "The harbour", same},
		{"Ida 's boat", "Ida's boat", same},
		{"the old harbour of Lund", "the old harbour", near},
		{"the harbour", "the old grey harbour of Lund", different},
		{"Ida", "Otto", different},
		{"", "", different},
	} {
		if got := compare(content(c.a), content(c.b)); got != c.want {
			t.Errorf("%q and %q: %d, want %d", c.a, c.b, got, c.want)
		}
	}
}
