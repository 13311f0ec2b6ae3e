package i18n

import (
	"strconv"
	"strings"

	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// English is the interface in English.
var English = Text{
	App:     "Lectern",
	Tagline: "Read closely.",
	Site:    "Read a text and find out how well you understood it. Any English text becomes a quiz, on your own device.",

	SkipToText: "Skip to the text", Library: "Library", NewText: "Your own text",
	Look: "Aa", LookHint: "Type and colours",
	Theme: "Colours", ThemeSystem: "As the system", ThemeLight: "Light", ThemeSepia: "Sepia", ThemeDark: "Dark",
	Size: "Type size", SizeSmall: "Small", SizeMiddle: "Medium", SizeLarge: "Large", SizeHuge: "Very large",
	Dismiss:     "Dismiss",
	UpdateReady: "A new version of Lectern is ready. Your answers are kept.", UpdateNow: "Use it now",
	NotSaved:    "Your answers cannot be saved on this device, because the browser's storage is full or switched off. You can go on, but closing the page will lose them.",
	Starting:    "Getting the questions ready…",
	StartFailed: "The questions could not be loaded. You can read the text; reload the page to try again.",
	NeedsScript: "You can read the text. The questions need JavaScript.",

	LibraryTitle: "Library", LibraryLead: "Short texts to read closely, and your own.",
	Own: "Your own texts", OwnEmpty: "Paste any English text and it becomes a quiz. It stays on this device.",
	Delete: "Delete", DeleteSure: "Delete it and its answers?", Keep: "Keep it", ReadWord: "Read",
	Card: func(minutes, questions int) string {
		return strconv.Itoa(minutes) + " min · " + count(questions, "question", "questions")
	},

	Questions: "Questions", ReadFirst: "Read the text first. It stays in view while you answer.",
	Start:       "Start the questions",
	NoQuestions: "This text has no questions. Texts with a few full sentences of facts work best.",
	HidePanel:   "Hide the question", ShowPanel: "Show the question",
	Ready:     func(n int) string { return count(n, "question", "questions") + " about this text" },
	Place:     func(at, of int) string { return "Question " + strconv.Itoa(at) + " of " + strconv.Itoa(of) },
	Dot:       dot,
	ChooseOne: "Choose one.", ChooseSeveral: "Choose all that are right.", Decide: "What does the text say?",
	TypeAnswer: "Type a short answer.", MarkSentence: "Choose the sentence in the text. With the keyboard: arrow keys, then Enter.",
	OrderHint: "Move the events with the arrows.", MatchHint: "Choose one for each.",
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
	ShowInText: "Show in the text", AnswerFirst: "Give an answer first, or skip the question.",
	TheAnswer: "Answer:", YourAnswer: "You answered:",
	ChoseMentioned: func(option string) string { return "You chose “" + option + "”. The text mentions it here:" },
	ChoseUnsaid:    func(option string) string { return "You chose “" + option + "”. The text does not mention it." },
	Shown:          func(sentence string) string { return "Shown in the text: “" + sentence + "”" },
	Opening:        "Opening the text…",
	NotFoundTitle:  "This page is not here", NotFoundLead: "The address may be mistyped, or the page has moved.",
	LoadFailed: "The text could not be loaded. Check the connection and try again.",
	OwnGone:    "This text is not on this device. It may have been deleted, or kept in another browser.",
	Outcome: map[grade.Outcome]string{
		grade.Right: "Right", grade.Nearly: "Nearly", grade.Wrong: "Not right",
	},
	Reason: map[grade.Reason]string{
		grade.Misspelt:      "Mind the spelling.",
		grade.Unanswered:    "There was no answer.",
		grade.WrongOption:   "Another answer is right.",
		grade.NoMatch:       "That is not what the text says.",
		grade.TooManyTicked: "Too many were chosen.",
		grade.SomeMissing:   "Some are missing.",
		grade.WrongSentence: "Another sentence says it.",
		grade.WrongOrder:    "Some events stand in the wrong order.",
		grade.WrongMatch:    "Some do not belong together.",
		grade.NothingSaid:   "The answer says too little.",
		grade.TooLittle:     "An important part is missing.",
		grade.TooMuch:       "It holds much more than was asked.",
		grade.Reworded:      "It may mean the same in other words. Compare it with the answer.",
		grade.UnitMissing:   "The unit is missing.",
		grade.WrongUnit:     "The unit is another.",
		grade.Inexact:       "The text says it more exactly.",
		grade.WrongNumber:   "The number is another.",
		grade.Negated:       "A “not” makes it say the contrary.",
		grade.Opposite:      "It says the opposite.",
		grade.ExtraFact:     "Something in it is not right.",
		grade.Swapped:       "The names have changed places.",
		grade.Copied:        "Answer with the words that matter only.",
	},

	ShowWhere: "Show me where to look", NarrowDown: "Narrow it down", HintAgain: "Show it again", HintFree: "costs nothing",
	Costs:      func(share float64) string { return "costs " + fraction(share) + " of the mark" },
	HintLeaves: func(share float64) string { return "A right answer now earns " + portion(share) + "." },
	SecondTry: func(share float64) string {
		return "A second try costs " + fraction(share) + " of the mark; what you have now you keep."
	},
	HintWide: func(places int) string {
		return choose(places, "Look in the part that is marked.", "Look in the parts that are marked.")
	},
	HintNarrow: func(places int) string {
		return choose(places, "Read the marked sentence again.", "Read the marked sentences again.")
	},
	HintSpoken: hintSpoken,
	Earned:     func(points string) string { return "This earns " + points + " of 1 point." },

	AskSure: "Ask me how sure I am", HowSure: "How sure are you?", SureFirst: "Say first how sure you are.",
	AskSureNote: "Your score stays the same. At the end you see how well you knew what you knew.",
	Certainty:   map[quiz.Certainty]string{quiz.Sure: "Sure", quiz.Fairly: "Fairly sure", quiz.Guessing: "Guessing"},

	ScoreTitle: "Your score", Missed: "Look at these again",
	NoneMissed: "You had every question right.", TryMissed: "Try the missed ones", Restart: "Start over",
	OtherText: "Another text", Unanswered: "Not answered",
	Score: func(points, of string) string { return points + " of " + of },
	Chance: func(points, of string) string {
		if points == "0" {
			return "Nothing here can be guessed."
		}
		return "Guessing would earn about " + points + " of " + of + "."
	},
	HelpUsed: helpUsed,
	Practised: func(again, right int) string {
		return "Tried again after seeing the answers: " + strconv.Itoa(right) + " of " + strconv.Itoa(again) +
			" right. The score counts the first answers."
	},
	BySkill: "By skill", ByLevel: "By difficulty", FewItems: "One or two questions say little about a skill.",
	Skill: map[grade.Skill]string{
		grade.Who: "Who", grade.What: "What", grade.When: "When", grade.Where: "Where", grade.HowMany: "How many",
		grade.Why: "Why and how", grade.Attribution: "Who says so", grade.Sequence: "What came first",
		grade.Vocabulary: "What words mean", grade.Detail: "Exact reading", grade.Gist: "What it is about",
		grade.Proof: "Finding the evidence",
	},
	Level: map[grade.Level]string{
		grade.Literal: "Said in one place", grade.Across: "Put together", grade.Inferred: "Between the lines",
	},
	Calibration:     "How well you knew what you knew",
	CalibrationNote: "It is full for being sure of right answers and guessing at wrong ones.",
	CalibrationFew:  "Three answers or more are needed to tell.",
	OfThemRight:     func(right, of string) string { return right + " of " + of + " right" },

	NewTitle: "Your own text", NewLead: "Paste an English text. The questions are made on this device; the text goes nowhere.",
	PasteLabel: "Text", PasteHint: "Paste the text here, or drop a text file.",
	OpenFile: "Open a text file", HowMany: "Questions", Make: "Make the questions",
	Cancel: "Cancel", Cancelled: "Cancelled. Your text is still here.",
	Making:    "Reading the text…",
	MadeTitle: "Check the text", MadeLead: "This is what will be read. What looked like advertisements or leftovers was taken out.",
	CleanText: "The text", RemovedTitle: "Taken out", NoneRemoved: "Nothing was taken out.",
	PutBack: "Put back", Restored: "Put back.", StartQuiz: "Start reading", ChangeText: "Change the text",
	Progress: func(done, total int) string {
		return "Sentence " + strconv.Itoa(done) + " of " + strconv.Itoa(total)
	},
	WhyRemoved: map[string]string{
		"advertisement": "Advertisement", "repeated": "Said twice", "template": "Leftover of a page", "navigation": "Links and buttons",
	},
	Failure: map[string]string{
		"no-text":      "There is no text here yet. Paste an article first.",
		"too-short":    "This text is too short to ask about. Paste a few full sentences.",
		"too-long":     "This text is too long. Paste at most one megabyte, about five hundred pages.",
		"binary":       "This is not plain text. Open the file in the program it belongs to and copy the words from there.",
		"not-english":  "This text does not seem to be in English. Questions can be asked about English texts only.",
		"no-questions": "Nothing in this text could be asked about with confidence. Texts with facts in full sentences work best.",
		"engine":       "The questions could not be made. Your text is still here; try again, or reload the page.",
		"file":         "This file could not be read. Choose a plain text file.",
		"file-too-big": "This file is too big. Choose a text of at most 2 MB.",
		"not-kept":     "The questions were made, but the text cannot be kept on this device: the browser's storage is full or switched off. Delete a text in the library and try again.",
	},
}

func dot(at int, state DotState) string {
	words := map[DotState]string{
		DotOpen: "not answered", DotCurrent: "current", DotRight: "right", DotNearly: "nearly right", DotWrong: "not right",
	}
	return "Question " + strconv.Itoa(at) + ", " + words[state]
}

// fraction writes a share of the mark, portion names it.
func fraction(share float64) string {
	switch share {
	case 0.25:
		return "¼"
	case 0.5:
		return "½"
	case 0.75:
		return "¾"
	}
	return portion(share)
}

func portion(share float64) string {
	switch share {
	case 0.25:
		return "a quarter"
	case 0.5:
		return "half"
	case 0.75:
		return "three quarters"
	}
	return strconv.Itoa(int(share*100+0.5)) + " percent"
}

func hintSpoken(narrow bool, places []string) string {
	lead := choose(len(places), "Look at the part that begins: ", "Look at the parts that begin: ")
	if narrow {
		lead = choose(len(places), "Look at this sentence: ", "Look at these sentences: ")
	}
	return lead + "“" + strings.Join(places, "” “") + "”"
}

func helpUsed(hints, tries int, points string) string {
	used := count(hints, "hint", "hints")
	switch {
	case hints == 0:
		used = count(tries, "second try", "second tries")
	case tries > 0:
		used += " and " + count(tries, "second try", "second tries")
	}
	if points == "0" {
		return "You used " + used + " and lost nothing by it."
	}
	return "You used " + used + ", which cost " + points + " of your points."
}

func choose(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
