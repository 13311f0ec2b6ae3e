package store

import (
	"strings"

	"lectern/app/recall"
	"lectern/app/strict"
	"lectern/questions/quiz"
)

// kind is what is common to the records whose names begin alike, up to a colon.
type kind struct {
	// check reports what is wrong with a value from a file.
	check func(value []byte) error
	// merge joins two records; without it the later one counts.
	merge func(now, ours record) record
	// rebase gives what is to lie there in place of now, where ours was made of base; "" stands for nothing. Without it
	// two records are merged.
	rebase func(base, now, ours string) string
	// large records are not held in memory, nor copied to the local storage.
	large bool
	// uncopied records are not copied to the local storage: those that may be long, and those that are nothing without
	// their large ones.
	uncopied bool
	// There is one record only of some kinds; its name is that of the kind.
	one bool
	// device records are no one's but the device's: they are not exported.
	device bool
}

// kinds are all kinds of record.
var kinds = map[string]kind{
	"settings": {check: strictly[Settings], one: true},
	"card":     {check: strictly[recall.Card]},
	"class":    {check: checkClass, rebase: rebaseClass, uncopied: true},
	"round":    {check: checkRound, one: true},
	"progress": {check: checkProgress, merge: mergeProgress},
	"own":      {check: strictly[own], uncopied: true},
	"quiz":     {check: checkQuiz, large: true},
	"made":     {check: strictly[own], uncopied: true},
	"work":     {check: checkWork, large: true},
	"draft":    {check: strictly[Draft], uncopied: true, one: true},
	"once":     {check: strictly[bool], device: true},
}

func kindOf(name string) (kind, bool) {
	before, _, _ := strings.Cut(name, ":")
	k, ok := kinds[before]
	return k, ok
}

// strictly checks that a value is a T without unknown fields.
func strictly[T any](value []byte) error {
	var v T
	return strict.Decode(value, &v)
}

// partner names the record that a card is nothing without, or the card of one; "" for all other records.
func partner(name string) string {
	before, id, _ := strings.Cut(name, ":")
	if other := map[string]string{"own": "quiz", "quiz": "own", "made": "work", "work": "made"}[before]; other != "" {
		return other + ":" + id
	}
	return ""
}

func checkQuiz(value []byte) error {
	_, err := quiz.Decode(value)
	return err
}
