package i18n

import "strconv"

// ReadingText is what stands beside a text that is read and asked about.
type ReadingText struct {
	Questions, ReadFirst, Start, NoQuestions, HidePanel, ShowPanel string

	Ready func(questions int) string
	Place func(at, of int) string
	Dot   func(at int, state DotState) string

	ChooseOne, ChooseSeveral, Decide, TypeAnswer, MarkSentence string
	OrderHint, MatchHint, NotMatched, OrderFirst, MatchFirst   string
	MoveUp, MoveDown                                           func(event string) string
	Moved                                                      func(event string, at, of int) string
	PutAt                                                      func(place int) string

	NothingMarked, Marked, Check, Skip, Next, ToScore, TryAgain string
	Finish, AnswerFirst                                         string
}

// DotState is what a progress dot says of its question.
type DotState string

// The states of a dot.
const (
	DotOpen   DotState = "open"
	DotLeft   DotState = "left" // skipped, to be answered later
	DotRight  DotState = "right"
	DotNearly DotState = "nearly"
	DotWrong  DotState = "wrong"
)

var englishReading = ReadingText{
	Questions: "Questions", ReadFirst: "Read the text first. It stays in view while you answer.",
	Start:       "Start the questions",
	NoQuestions: "This text has no questions. Texts with a few full sentences of facts work best.",
	HidePanel:   "Hide the question", ShowPanel: "Show the question",
	Ready: func(n int) string { return count(n, "question", "questions") + " about this text" },
	Place: func(at, of int) string { return "Question " + strconv.Itoa(at) + " of " + strconv.Itoa(of) },
	Dot: func(at int, state DotState) string {
		return "Question " + strconv.Itoa(at) + ", " + Named[DotState]{
			{DotOpen, "not answered"}, {DotLeft, "left for later"}, {DotRight, "right"}, {DotNearly, "nearly right"}, {DotWrong, "not right"},
		}.Of(state)
	},
	ChooseOne: "Choose one.", ChooseSeveral: "Choose all that are right.", Decide: "What does the text say?",
	TypeAnswer: "Type a short answer.", MarkSentence: "Choose the sentence in the text. With the keyboard: arrow keys, then Enter.",
	OrderHint: "Drag the events into order, or move them with the arrows.", MatchHint: "Choose one for each, or drag it there.",
	NotMatched: "Choose…",
	OrderFirst: "Put the events in order first, or skip the question.",
	MatchFirst: "Choose one for each first, or skip the question.",
	MoveUp:     func(event string) string { return "Move up: " + event },
	MoveDown:   func(event string) string { return "Move down: " + event },
	Moved: func(event string, at, of int) string {
		return "Now " + strconv.Itoa(at) + " of " + strconv.Itoa(of) + ": " + event
	},
	PutAt:         func(place int) string { return "You had it at " + strconv.Itoa(place) + "." },
	NothingMarked: "No sentence chosen yet.", Marked: "You chose:",
	Check: "Check", Skip: "Skip", Next: "Next", ToScore: "See your score", TryAgain: "Try again", Finish: "Finish",
	AnswerFirst: "Give an answer first, or skip the question.",
}

var ukrainianReading = ReadingText{
	Questions: "Запитання", ReadFirst: "Спершу прочитай текст. Він лишається перед очима, поки ти відповідаєш.",
	Start:       "До запитань",
	NoQuestions: "До цього тексту запитань немає. Найкраще підходять тексти з кількома повними реченнями про факти.",
	HidePanel:   "Сховати запитання", ShowPanel: "Показати запитання",
	Ready: func(n int) string { return questionsUk(n) + " до цього тексту" },
	Place: func(at, of int) string { return "Запитання " + strconv.Itoa(at) + " з " + strconv.Itoa(of) },
	Dot: func(at int, state DotState) string {
		return "Запитання " + strconv.Itoa(at) + ", " + Named[DotState]{
			{DotOpen, "без відповіді"}, {DotLeft, "залишено на потім"}, {DotRight, "правильно"}, {DotNearly, "майже правильно"}, {DotWrong, "неправильно"},
		}.Of(state)
	},
	ChooseOne: "Вибери одну відповідь.", ChooseSeveral: "Вибери всі правильні відповіді.", Decide: "Що сказано в тексті?",
	TypeAnswer: "Напиши коротку відповідь англійською.", MarkSentence: "Вибери речення в тексті. На клавіатурі: стрілки, потім Enter.",
	OrderHint: "Перетягуй події або переставляй їх стрілками.", MatchHint: "До кожного добери пару або перетягни її туди.",
	NotMatched: "Вибери…",
	OrderFirst: "Спершу розстав події за порядком або пропусти запитання.",
	MatchFirst: "Спершу до кожного добери пару або пропусти запитання.",
	MoveUp:     func(event string) string { return "Перемістити вище: " + event },
	MoveDown:   func(event string) string { return "Перемістити нижче: " + event },
	Moved: func(event string, at, of int) string {
		return "Тепер місце " + strconv.Itoa(at) + " з " + strconv.Itoa(of) + ": " + event
	},
	PutAt:         func(place int) string { return "У тебе було на місці " + strconv.Itoa(place) + "." },
	NothingMarked: "Речення ще не вибрано.", Marked: "Твій вибір:",
	Check: "Перевірити", Skip: "Пропустити", Next: "Далі", ToScore: "До результату", TryAgain: "Спробувати ще раз", Finish: "Закінчити",
	AnswerFirst: "Спершу дай відповідь або пропусти запитання.",
}
