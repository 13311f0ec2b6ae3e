package analysis

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"
)

const conlluSample = `# newpar
# sent_id = a
1	Otto	Otto	PROPN	NNP	Number=Sing	2	nsubj	_	Entity=(1-person-new)
2-3	didn't	_	_	_	_	_	_	_	_
2	did	do	VERB	VBD	_	0	root	_	_
3	n't	not	PART	RB	_	2	advmod	_	_
3.1	go	go	VERB	VB	_	_	_	_	_
4	visit	visit	NOUN	NN	Number=Sing	2	obj	_	Entity=(2-event(3-place)|SpaceAfter=No
5	...	...	PUNCT	.	_	2	punct	_	Entity=2)|SpaceAfter=No

# sent_id = b
1	Good	good	ADJ	JJ	_	0	root	_	_

# newpar id = q
# sent_id = 3
1	Über	über	X	FW	_	0	root	_	_
`

func TestReadCoNLLU(t *testing.T) {
	sentences, err := ReadCoNLLU(strings.NewReader(conlluSample))
	if err != nil {
		t.Fatal(err)
	}
	a := Rebuild(sentences)
	if want := "Otto didn't visit... Good\n\nÜber"; a.Text != want {
		t.Errorf("text %q, want %q", a.Text, want)
	}
	for _, s := range sentences {
		if !a.Blocks[s.Block].Span.Contains(s.Span) {
			t.Errorf("sentence %v outside its block", s.Span)
		}
		for _, token := range s.Tokens {
			if token.Span.In(a.Text) != token.Form {
				t.Errorf("span of %q covers %q", token.Form, token.Span.In(a.Text))
			}
		}
	}
	first := sentences[0].Tokens
	if first[0].Entity != "person" || first[3].Entity != "event" || first[1].Head != -1 || first[1].Spaced {
		t.Errorf("got %+v", first)
	}
}

func TestReadCoNLLUErrors(t *testing.T) {
	row := func(id, head string) string {
		return id + "\ta\ta\tX\tX\t_\t" + head + "\tdep\t_\t_\n"
	}
	for _, c := range []struct{ name, text, line string }{
		{"columns", "# x\n1\ta\n", "line 2:"},
		{"number", row("2", "0"), "line 1:"},
		{"head", row("1", "x"), "line 1:"},
		{"head too large", row("1", "7") + "\n", "line 2:"},
		{"cycle", row("1", "2") + row("2", "1"), "line 2:"},
		{"range", "1-x" + row("", "_"), "line 1:"},
	} {
		_, err := ReadCoNLLU(strings.NewReader(c.text))
		if !errors.Is(err, ErrCoNLLU) || !strings.HasPrefix(err.Error(), c.line) {
			t.Errorf("%s: error %v, want one for %s", c.name, err, c.line)
		}
	}
}

func TestReadBareCoNLLU(t *testing.T) {
	bare := "# sent_id = news-7\n1-2\tcannot\t_\t_\t_\t_\t_\t_\t_\t_\n1\tcan\t_\t_\t_\t_\t_\t_\t_\t_\n2\tnot\t_\t_\t_\t_\t_\t_\t_\t_\n"
	sentences, err := ReadCoNLLU(strings.NewReader(bare))
	if err != nil {
		t.Fatal(err)
	}
	s := sentences[0]
	if s.ID != "news-7" || !reflect.DeepEqual(s.Multiword, []Multiword{{0, 2, "cannot"}}) || s.Tokens[1].Head != -1 {
		t.Errorf("got %+v", s)
	}
}

func TestCoNLLURoundTrip(t *testing.T) {
	sentences, err := ReadCoNLLU(strings.NewReader(conlluSample))
	if err != nil {
		t.Fatal(err)
	}
	a := Analysis{Article: Rebuild(sentences), Sentences: sentences,
		Names: []Name{{Kind: "PER", Sentence: 0, Start: 0, End: 1}, {Kind: "LOC", Sentence: 0, Start: 3, End: 5}},
		Mentions: []Mention{
			{Sentence: 0, Start: 0, End: 1, Head: 0, Entity: 4},
			{Sentence: 0, Start: 3, End: 5, Head: 3, Entity: 5},
			{Sentence: 0, Start: 3, End: 4, Head: 3, Entity: 4},
		}}
	var once bytes.Buffer
	if err := WriteCoNLLU(&once, a); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"\tEntity=(e4-person)|NER=B-PER\n", "\tEntity=(e5-event(e4-event)|NER=B-LOC|SpaceAfter=No\n", "\tEntity=e5)|NER=I-LOC|SpaceAfter=No\n",
		"\n2-3\tdidn't\t", "# newpar\n# sent_id = 3\n# text = Über\n",
	} {
		if !strings.Contains(once.String(), want) {
			t.Errorf("output lacks %q:\n%s", want, once.String())
		}
	}
	again, err := ReadCoNLLU(&once)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(again, sentences) {
		t.Errorf("got  %+v\nwant %+v", again, sentences)
	}
}

type failingWriter struct{}

func (failingWriter) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWriteCoNLLUReportsErrors(t *testing.T) {
	sentences, err := ReadCoNLLU(strings.NewReader(conlluSample))
	if err != nil {
		t.Fatal(err)
	}
	if WriteCoNLLU(failingWriter{}, Analysis{Article: Rebuild(sentences), Sentences: sentences}) == nil {
		t.Error("no error")
	}
}
