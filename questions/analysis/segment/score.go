package segment

import "lectern/questions/article"

// Count compares two sets of spans.
type Count struct {
	Gold    int // spans that are right
	Got     int // spans that were found
	Correct int // spans in both
}

// F1 is the harmonic mean of precision and recall, 0 to 1; 1 where there is nothing to find and nothing was found.
func (c Count) F1() float64 {
	if c.Gold+c.Got == 0 {
		return 1
	}
	return 2 * float64(c.Correct) / float64(c.Gold+c.Got)
}

// Add is the sum of two counts, for the score of several texts.
func (c Count) Add(d Count) Count {
	return Count{c.Gold + d.Gold, c.Got + d.Got, c.Correct + d.Correct}
}

// Score compares two segmentations of the same text as the CoNLL 2018 shared task does
// (https://universaldependencies.org/conll18/evaluation.html): a token or a sentence is correct when both its ends are.
func Score(gold, got []Sentence) (tokens, sentences Count) {
	return compare(tokenSpans(gold), tokenSpans(got)), compare(sentenceSpans(gold), sentenceSpans(got))
}

func compare(gold, got []article.Span) Count {
	right := make(map[article.Span]bool, len(gold))
	for _, span := range gold {
		right[span] = true
	}
	count := Count{Gold: len(gold), Got: len(got)}
	for _, span := range got {
		if right[span] {
			count.Correct++
		}
	}
	return count
}

func sentenceSpans(sentences []Sentence) []article.Span {
	var spans []article.Span
	for _, s := range sentences {
		spans = append(spans, s.Span)
	}
	return spans
}

func tokenSpans(sentences []Sentence) []article.Span {
	var spans []article.Span
	for _, s := range sentences {
		spans = append(spans, s.Tokens...)
	}
	return spans
}
