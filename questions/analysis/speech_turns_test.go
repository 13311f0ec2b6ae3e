package analysis

import (
	"reflect"
	"strings"
	"testing"

	"lectern/questions/article"
)

// plainBlocks makes sentences of words for blocks of text, each sentence on a line of its own; names are written Lena_Aalto.
func plainBlocks(blocks ...string) (string, []Sentence, []Name) {
	var text strings.Builder
	var sentences []Sentence
	var names []Name
	for number, b := range blocks {
		for line := range strings.SplitSeq(b, "\n") {
			s := Sentence{Block: number}
			for word := range strings.FieldsSeq(line) {
				parts := strings.Split(word, "_")
				if len(parts) > 1 {
					names = append(names, Name{"PER", len(sentences), len(s.Tokens), len(s.Tokens) + len(parts)})
				}
				for _, form := range parts {
					start := text.Len()
					text.WriteString(form)
					s.Tokens = append(s.Tokens, Token{Form: form, Lemma: form, Spaced: true, Span: article.Span{Start: start, End: text.Len()}})
					text.WriteByte(' ')
				}
			}
			s.Span = article.Span{Start: s.Tokens[0].Span.Start, End: s.Tokens[len(s.Tokens)-1].Span.End}
			sentences = append(sentences, s)
		}
	}
	return text.String(), sentences, names
}

func TestTurns(t *testing.T) {
	for _, c := range []struct {
		name   string
		blocks []string
		want   []string // speaker: first word of the turn
	}{
		{
			name: "one is interviewed",
			blocks: []string{"An interview with Maria_Lopez", "She counts owls .", "When did you begin ?", "I began early .", "Boxes helped .",
				"What do owls eat ?", "Mice mostly ."},
			want: []string{"Maria Lopez: I", "Maria Lopez: Boxes", "Maria Lopez: Mice"},
		},
		{
			name:   "not the one who asks",
			blocks: []string{"Maria_Lopez interviews Otto_Brandt", "Who are you ?", "Nobody .", "Why ?", "Who knows ."},
			want:   []string{"Otto Brandt: Nobody", "Otto Brandt: Who"},
		},
		{
			name:   "until somebody tells of him",
			blocks: []string{"We talk to Otto_Brandt .", "Who are you ?", "A miller .", "Why ?", "Flour pays .", "Otto_Brandt lives in Oslo .", "Tickets cost ten crowns ."},
			want:   []string{"Otto Brandt: A", "Otto Brandt: Flour"},
		},
		{
			name: "two in turn",
			blocks: []string{"Interview : Otto_Brandt and Lena_Aalto", "Who are you ?", "I'm Otto_Brandt .", "Hello .", "How did you meet ?", "In a mill .",
				"What came next ?", "Rain .", "Well , Lena_Aalto and I left ."},
			want: []string{"Otto Brandt: I'm", "Lena Aalto: Hello", "Lena Aalto: Rain", "Otto Brandt: Well"},
		},
		{
			name:   "two who do not take turns",
			blocks: []string{"Interview : Otto_Brandt and Lena_Aalto", "Who are you ?", "I'm Otto_Brandt .", "A miller .", "I'm Lena_Aalto .", "Why ?", "Rain ."},
		},
		{
			name: "names before colons",
			blocks: []string{"A talk", "Host : Welcome .", "Lena_Aalto : The crane works .", "It lifts much .", "Host : And now ?", "Lena_Aalto : We wait .",
				"Note : the talk was cut ."},
			want: []string{"Host: Welcome", "Lena Aalto: The", "Lena Aalto: It", "Host: And", "Lena Aalto: We"},
		},
		{
			name:   "initials",
			blocks: []string{"We met Lena_Aalto and Otto_Brandt .", "LA : The crane works .", "OB : It does .", "LA : Well .", "QX : Stop .", "OB : Yes .", "QX : Go ."},
			want:   []string{"Lena Aalto: The", "Otto Brandt: It", "Lena Aalto: Well", "Otto Brandt: Yes"},
		},
		{
			name:   "met by the one who asks",
			blocks: []string{"Otto_Brandt keeps bees .", "Lena_Aalto met him in May for a talk about honey .", "Who are you ?", "A miller .", "Why ?", "Flour pays ."},
			want:   []string{"Otto Brandt: A", "Otto Brandt: Flour"},
		},
		{
			name:   "spoke to the one who asks",
			blocks: []string{"Otto_Brandt keeps bees .", "He talks to Lena_Aalto about honey .", "Who are you ?", "A miller .", "Why ?", "Flour pays ."},
			want:   []string{"Otto Brandt: A", "Otto Brandt: Flour"},
		},
		{
			name:   "told of before",
			blocks: []string{"Otto_Brandt keeps bees .", "Otto_Brandt talks to Lena_Aalto about honey .", "Who are you ?", "A miller .", "Why ?", "Flour pays ."},
			want:   []string{"Otto Brandt: A", "Otto Brandt: Flour"},
		},
		{name: "nobody was told of", blocks: []string{"Bees", "Lena_Aalto met him for a talk .", "Who are you ?", "A miller .", "Why ?", "Flour pays ."}},
		{name: "nobody is named", blocks: []string{"About owls", "What do owls eat ?", "Mice .", "Where do they live ?", "In barns ."}},
		{name: "notes", blocks: []string{"Bread", "Note : wash the bowl .", "Tip : use salt .", "Note : dry it .", "Tip : wait ."}},
		{name: "one question", blocks: []string{"An interview with Maria_Lopez", "Who counts owls ?", "Few do ."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, sentences, names := plainBlocks(c.blocks...)
			var got []string
			for _, s := range Turns(text, sentences, names) {
				got = append(got, words(sentences[s.Sentence].Tokens[s.SpeakerStart:s.SpeakerEnd])+": "+strings.Fields(s.Content.In(text))[0])
			}
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
