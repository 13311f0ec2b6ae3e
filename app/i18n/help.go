package i18n

import (
	"strings"

	"lectern/questions/quiz"
)

// HelpText is the help with a question and what it costs, and how sure the reader is. A share is a part of the mark,
// 0 to 1.
type HelpText struct {
	ShowWhere, NarrowDown, HintAgain, HintFree string

	Costs, HintLeaves, SecondTry func(share float64) string
	HintWide, HintNarrow         func(places int) string
	HintSpoken                   func(narrow bool, places []string) string
	Earned                       func(points string) string

	AskSure, AskSureNote, HowSure, SureFirst string

	Certainty Named[quiz.Certainty]
}

var englishHelp = HelpText{
	ShowWhere: "Show me where to look", NarrowDown: "Narrow it down", HintAgain: "Show it again", HintFree: "costs nothing",
	Costs:      func(share float64) string { return "costs " + part(share) + " of the mark" },
	HintLeaves: func(share float64) string { return "A right answer now earns " + portion(share) + "." },
	SecondTry: func(share float64) string {
		return "A second try costs " + part(share) + " of the mark; what you have now you keep."
	},
	HintWide: func(places int) string {
		return choose(places, "Look in the part that is marked.", "Look in the parts that are marked.")
	},
	HintNarrow: func(places int) string {
		return choose(places, "Read the marked sentence again.", "Read the marked sentences again.")
	},
	HintSpoken: func(narrow bool, places []string) string {
		lead := choose(len(places), "Look at the part that begins: ", "Look at the parts that begin: ")
		if narrow {
			lead = choose(len(places), "Look at this sentence: ", "Look at these sentences: ")
		}
		return lead + "“" + strings.Join(places, "” “") + "”"
	},
	Earned: func(points string) string { return "This earns " + points + " of 1 point." },

	AskSure: "Ask me how sure I am", HowSure: "How sure are you?", SureFirst: "Say first how sure you are.",
	AskSureNote: "Your score stays the same. At the end you see how well you knew what you knew.",
	Certainty:   Named[quiz.Certainty]{{quiz.Sure, "Sure"}, {quiz.Fairly, "Fairly sure"}, {quiz.Guessing, "Guessing"}},
}

// part writes a share of the mark, portion names it.
func part(share float64) string {
	if sign := fraction(share); sign != "" {
		return sign
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
	return percent(share) + " percent"
}

var ukrainianHelp = HelpText{
	ShowWhere: "Показати, де шукати", NarrowDown: "Показати точніше", HintAgain: "Показати ще раз", HintFree: "безкоштовно",
	Costs: func(share float64) string { return "коштує " + partUk(share) },
	HintLeaves: func(share float64) string {
		return "Правильна відповідь тепер дасть " + partUk(share) + "."
	},
	SecondTry: func(share float64) string {
		return "Друга спроба коштує " + partUk(share) + "; те, що вже є, лишиться."
	},
	HintWide: func(places int) string {
		return choose(places, "Шукай у позначеній частині.", "Шукай у позначених частинах.")
	},
	HintNarrow: func(places int) string {
		return choose(places, "Перечитай позначене речення.", "Перечитай позначені речення.")
	},
	HintSpoken: func(narrow bool, places []string) string {
		lead := choose(len(places), "Шукай у частині, яка починається так: ", "Шукай у частинах, які починаються так: ")
		if narrow {
			lead = choose(len(places), "Перечитай це речення: ", "Перечитай ці речення: ")
		}
		return lead + "«" + strings.Join(places, "» «") + "»"
	},
	Earned: func(points string) string { return "Це дає " + decimalUk(points) + " з 1\u00a0бала." },

	AskSure: "Питати, чи я знаю точно", HowSure: "Чи точно ти це знаєш?", SureFirst: "Спершу скажи, чи точно ти це знаєш.",
	AskSureNote: "На результат це не впливає. Наприкінці буде видно, чи добре ти знаєш, що знаєш.",
	Certainty:   Named[quiz.Certainty]{{quiz.Sure, "Знаю точно"}, {quiz.Fairly, "Здається, так"}, {quiz.Guessing, "Вгадую"}},
}

// partUk is a share of a point.
func partUk(share float64) string {
	if sign := fraction(share); sign != "" {
		return sign + "\u00a0бала"
	}
	return percent(share) + "\u00a0% бала"
}
