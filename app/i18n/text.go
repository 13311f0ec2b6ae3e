// Package i18n holds every word of the interface. A language is one value of [Text].
package i18n

import (
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

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

	// Help and what it costs; a share is a part of the mark, 0 to 1
	ShowWhere, NarrowDown, HintAgain, HintFree string
	Costs, HintLeaves, SecondTry               func(share float64) string
	HintWide, HintNarrow                       func(places int) string
	HintSpoken                                 func(narrow bool, places []string) string
	Earned                                     func(points string) string

	// How sure the reader is
	AskSure, AskSureNote, HowSure, SureFirst string
	Certainty                                map[quiz.Certainty]string

	// Score
	ScoreTitle, Missed, NoneMissed, TryMissed, Restart, OtherText, Unanswered string
	Score                                                                     func(points, of string) string
	Chance                                                                    func(points, of string) string
	HelpUsed                                                                  func(hints, tries int, points string) string
	Practised                                                                 func(again, right int) string
	BySkill, ByLevel, FewItems                                                string
	Skill                                                                     map[grade.Skill]string
	Level                                                                     map[grade.Level]string
	Calibration, CalibrationNote, CalibrationFew                              string
	OfThemRight                                                               func(right, of string) string

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
