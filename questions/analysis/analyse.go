package analysis

import (
	"lectern/questions/analysis/neural"
	"lectern/questions/analysis/segment"
	"lectern/questions/article"
)

// Analyser finds the structure of articles with trained weights.
type Analyser struct{ net *neural.Model }

// NewAnalyser reads the weights of questions/model. Its errors wrap neural.ErrFormat.
func NewAnalyser(weights []byte) (*Analyser, error) {
	net, err := neural.Load(weights)
	if err != nil {
		return nil, err
	}
	return &Analyser{net}, nil
}

// Analyse analyses an article. Progress, which may be nil, is called after each sentence; Analyse gives up and
// reports false when it returns false.
func (an *Analyser) Analyse(a article.Article, progress func(done, total int) bool) (Analysis, bool) {
	found, ok := an.Parse(a, sentencesOf(a), progress)
	for i := range found.Sentences {
		s := &found.Sentences[i]
		s.Multiword = multiwords(a.Text, s.Tokens)
	}
	return found, ok
}

// Parse analyses given sentences: their spans, blocks and forms are kept, everything else is predicted.
func (an *Analyser) Parse(a article.Article, sentences []Sentence, progress func(done, total int) bool) (Analysis, bool) {
	read := make([]reading, len(sentences))
	for i := range sentences {
		read[i] = an.read(sentences[i].Tokens)
		sentences[i].Score = read[i].score
		if progress != nil && !progress(i+1, len(sentences)) {
			return Analysis{}, false
		}
	}
	judgeFlaws(sentences, an.net.Known)
	names := namesOf(sentences, read)
	mentions := Resolve(sentences, names)
	inherit(sentences, mentions)
	return Analysis{
		Article:   a,
		Sentences: sentences,
		Names:     names,
		Mentions:  mentions,
		Speeches:  append(Speeches(a.Text, sentences), Turns(a.Text, sentences, names)...),
	}, true
}

// Sentence analyses one sentence by itself, without names, mentions and speeches; nil where the text is not exactly one.
func (an *Analyser) Sentence(text string) []Token {
	split := segment.Split(text)
	if len(split) != 1 {
		return nil
	}
	tokens := bareTokens(text, split[0], 0)
	typeHeads([]Sentence{{Tokens: tokens}}, [][][]float32{an.read(tokens).heads})
	return tokens
}

// reading is what is known of the words of a sentence before the whole document is looked at.
type reading struct {
	score float32     // of the tree, for Sentence.Score
	names []string    // BIO labels
	heads [][]float32 // the scores of the types of mentions
}

// namesOf gives the names of a document and sets the types of its tokens' mentions.
func namesOf(sentences []Sentence, read []reading) []Name {
	labels, scores := make([][]string, len(read)), make([][][]float32, len(read))
	for i, r := range read {
		labels[i], scores[i] = r.names, r.heads
	}
	typeHeads(sentences, scores)
	return Names(sentences, labels)
}

// read fills in the tokens of one sentence but for the types of mentions.
func (an *Analyser) read(tokens []Token) reading {
	forms := make([]string, len(tokens))
	for i, t := range tokens {
		forms[i] = t.Form
	}
	p := an.net.Predict(forms)
	for i := range tokens {
		t := &tokens[i]
		t.UPOS, t.XPOS, t.Feats, t.Lemma = p.UPOS[i], p.XPOS[i], p.Feats[i], p.Lemma[i]
		t.Head, t.Deprel, t.Score = p.Head[i], p.Deprel[i], p.Score[i]
	}
	if len(tokens) > 0 {
		repairCapital(tokens, p.NER[0])
	}
	an.repair(tokens)
	c := newWordContext(Facts(), tokens)
	return reading{
		score: calibration().calibrate(tokens),
		names: trainedTagger().label(&c, p.NERLogs, an.net.NERLabels()),
		heads: headScores(&c, p.EntityLogs, an.net.EntityLabels()),
	}
}

// sentencesOf splits the blocks of an article into sentences of bare tokens.
func sentencesOf(a article.Article) []Sentence {
	var out []Sentence
	opening := true
	for number, block := range a.Blocks {
		from := block.Span.Start
		if block.Kind == article.Paragraph && opening {
			from, opening = from+dateline(block.Span.In(a.Text)), false
		}
		for _, s := range segment.Split(a.Text[from:block.Span.End]) {
			out = append(out, Sentence{
				Span:   shift(s.Span, from),
				Block:  number,
				Tokens: bareTokens(a.Text, s, from),
			})
		}
	}
	return out
}

func bareTokens(text string, s segment.Sentence, offset int) []Token {
	tokens := make([]Token, len(s.Tokens))
	for i, span := range s.Tokens {
		span = shift(span, offset)
		spaced := i+1 == len(s.Tokens) || shift(s.Tokens[i+1], offset).Start > span.End
		tokens[i] = Token{Span: span, Form: span.In(text), Head: -1, Spaced: spaced}
	}
	return tokens
}

func shift(s article.Span, by int) article.Span {
	return article.Span{Start: s.Start + by, End: s.End + by}
}
