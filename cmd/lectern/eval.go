package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"slices"
	"strings"

	"lectern/questions"
	"lectern/questions/analysis"
)

// EvalCmd groups the measurements.
type EvalCmd struct {
	Questions EvalQuestionsCmd `cmd:"" help:"Count what readers said of questions, and write packets for readers."`
	Collect   EvalCollectCmd   `cmd:"" help:"Turn the sheets that a reader filled in into a sheet of readings."`
	Spans     EvalSpansCmd     `cmd:"" help:"Compare the keys of questions with answers that people marked (QA-SRL)."`
	Marking   EvalMarkingCmd   `cmd:"" help:"Score the marking of typed answers against what people accepted, and train it."`
	Parse     EvalParseCmd     `cmd:"" help:"Score tags, lemmas and trees against CoNLL-U files, on their own tokens."`
	Flaws     EvalFlawsCmd     `cmd:"" help:"Count the sentences of CoNLL-U files that count as broken, whole ones and such as are cut off on purpose."`
	Segment   EvalSegmentCmd   `cmd:"" help:"Score words and sentences of raw text against CoNLL-U files."`
	Entities  EvalEntitiesCmd  `cmd:"" help:"Score names and types of mentions against IOB2 and CoNLL-U files, on their own tokens."`
	Coref     EvalCorefCmd     `cmd:"" help:"Score antecedents against CoNLL-U files with GUM's Entity attribute."`
	Gap       EvalGapCmd       `cmd:"" help:"Score antecedents of pronouns against tables of the GAP corpus."`
	Sizes     EvalSizesCmd     `cmd:"" help:"Measure how long lessons and results are as links, files, codes and QR codes."`
	Quotes    EvalQuotesCmd    `cmd:"" help:"Score who says what against a table of quotations and their speakers."`
}

// treebank reads the sentences of a CoNLL-U file.
func (s *streams) treebank(file string) ([]analysis.Sentence, error) {
	raw, err := s.corpus(file)
	if err != nil {
		return nil, err
	}
	return analysis.ReadCoNLLU(bytes.NewReader(raw))
}

// corpus returns the content of a file, unpacked where its name ends in .gz.
func (s *streams) corpus(file string) ([]byte, error) {
	raw, err := s.read(file)
	if err != nil || !strings.HasSuffix(file, ".gz") {
		return raw, cause(err)
	}
	unpacked, err := gzip.NewReader(bytes.NewReader(raw))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(unpacked)
}

// predicted analyses given words anew.
func predicted(engine *questions.Engine, gold []analysis.Sentence) analysis.Analysis {
	bare := slices.Clone(gold)
	for i := range bare {
		bare[i].Tokens = slices.Clone(gold[i].Tokens)
	}
	return engine.Parse(analysis.Rebuild(bare), bare)
}
