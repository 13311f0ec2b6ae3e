// Package i18n holds every word of the interface. A language is one value of [Text].
package i18n

import "lectern/questions/grade"

// Text is the interface in one language. Functions take what changes within a sentence.
type Text struct {
	App     string // the name of the app
	Tagline string
	Site    string // description of the site

	// Everywhere
	SkipToText, Library, NewText, Look, LookHint        string
	Theme, ThemeSystem, ThemeLight, ThemeSepia          string
	ThemeDark, Size, SizeSmall, SizeMiddle, SizeLarge   string
	SizeHuge, Dismiss, UpdateReady, UpdateNow, NotSaved string
	Starting, StartFailed, NeedsScript                  string

	// Library
	LibraryTitle, LibraryLead, Own, OwnEmpty, Delete, DeleteSure, Keep, ReadWord string
	Card                                                                         func(minutes, questions int) string

	// Reading and answering
	Questions, ReadFirst, Start, NoQuestions, HidePanel, ShowPanel string
	Ready                                                          func(questions int) string
	Place                                                          func(at, of int) string
	Dot                                                            func(at int, state DotState) string
	ChooseOne, ChooseSeveral, Decide, TypeAnswer, MarkSentence     string
	OrderHint, MatchHint, NotMatched, OrderFirst, MatchFirst       string
	MoveUp, MoveDown                                               func(event string) string
	Moved                                                          func(event string, at, of int) string
	PutAt                                                          func(place int) string
	NothingMarked, Marked, Check, Skip, Next, ToScore, TryAgain    string
	Finish                                                         string
	ShowInText, AnswerFirst, TheAnswer, YourAnswer                 string
	ChoseMentioned, ChoseUnsaid                                    func(option string) string
	Shown                                                          func(sentence string) string
	Opening, NotFoundTitle, NotFoundLead, LoadFailed, OwnGone      string
	Outcome                                                        map[grade.Outcome]string
	Reason                                                         map[grade.Reason]string

	// Score
	ScoreTitle, ByKind, Missed, NoneMissed, TryMissed, Restart, OtherText, Unanswered string
	Score                                                                             func(points, of string) string
	Kind                                                                              map[string]string

	// A text of one's own
	NewTitle, NewLead, PasteLabel, PasteHint, OpenFile, HowMany, Make, Cancel, Cancelled string
	Making, MadeTitle, MadeLead, CleanText, RemovedTitle, NoneRemoved, PutBack, Restored string
	StartQuiz, ChangeText                                                                string
	Progress                                                                             func(done, total int) string
	WhyRemoved                                                                           map[string]string
	Failure                                                                              map[string]string
}

// DotState is what a progress dot says of its question.
type DotState string

// The states of a dot.
const (
	DotOpen    DotState = "open"
	DotCurrent DotState = "current"
	DotRight   DotState = "right"
	DotNearly  DotState = "nearly"
	DotWrong   DotState = "wrong"
)
