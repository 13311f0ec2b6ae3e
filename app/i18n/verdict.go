package i18n

import "lectern/questions/grade"

// VerdictText is what is said of an answer.
type VerdictText struct {
	Outcome Named[grade.Outcome]
	Reason  Named[grade.Reason]

	ShowInText, TheAnswer, YourAnswer string
	ChoseMentioned, ChoseUnsaid       func(option string) string
	Shown                             func(sentence string) string
}

var englishVerdict = VerdictText{
	Outcome: Named[grade.Outcome]{
		{grade.Right, "Right"}, {grade.Nearly, "Nearly"}, {grade.Wrong, "Not right"},
	},
	Reason: Named[grade.Reason]{
		{grade.Misspelt, "Mind the spelling."},
		{grade.Unanswered, "There was no answer."},
		{grade.WrongOption, "Another answer is right."},
		{grade.NoMatch, "That is not what the text says."},
		{grade.TooManyTicked, "Too many were chosen."},
		{grade.SomeMissing, "Some are missing."},
		{grade.WrongSentence, "Another sentence says it."},
		{grade.WrongOrder, "Some events stand in the wrong order."},
		{grade.WrongMatch, "Some do not belong together."},
		{grade.NothingSaid, "The answer says too little."},
		{grade.TooLittle, "An important part is missing."},
		{grade.TooMuch, "It holds much more than was asked."},
		{grade.Reworded, "It may mean the same in other words. Compare it with the answer."},
		{grade.UnitMissing, "The unit is missing."},
		{grade.WrongUnit, "The unit is another."},
		{grade.Inexact, "The text says it more exactly."},
		{grade.WrongNumber, "The number is another."},
		{grade.Negated, "A “not” makes it say the contrary."},
		{grade.Opposite, "It says the opposite."},
		{grade.ExtraFact, "Something in it is not right."},
		{grade.Swapped, "The names have changed places."},
		{grade.Copied, "Answer with the words that matter only."},
	},
	ShowInText: "Show in the text", TheAnswer: "Answer:", YourAnswer: "You answered:",
	ChoseMentioned: func(option string) string { return "You chose “" + option + "”. The text mentions it here:" },
	ChoseUnsaid:    func(option string) string { return "You chose “" + option + "”. The text does not mention it." },
	Shown:          func(sentence string) string { return "Shown in the text: “" + sentence + "”" },
}

var ukrainianVerdict = VerdictText{
	Outcome: Named[grade.Outcome]{
		{grade.Right, "Правильно"}, {grade.Nearly, "Майже"}, {grade.Wrong, "Неправильно"},
	},
	Reason: Named[grade.Reason]{
		{grade.Misspelt, "Зверни увагу на правопис."},
		{grade.Unanswered, "Відповіді не було."},
		{grade.WrongOption, "Правильна інша відповідь."},
		{grade.NoMatch, "У тексті сказано інше."},
		{grade.TooManyTicked, "Вибрано забагато."},
		{grade.SomeMissing, "Вибрано не все."},
		{grade.WrongSentence, "Про це сказано в іншому реченні."},
		{grade.WrongOrder, "Деякі події стоять не на своїх місцях."},
		{grade.WrongMatch, "Деякі пари не підходять одна до одної."},
		{grade.NothingSaid, "У відповіді сказано замало."},
		{grade.TooLittle, "Бракує чогось важливого."},
		{grade.TooMuch, "У відповіді значно більше, ніж запитано."},
		{grade.Reworded, "Можливо, це те саме іншими словами. Порівняй із відповіддю."},
		{grade.UnitMissing, "Бракує одиниці виміру."},
		{grade.WrongUnit, "Одиниця виміру інша."},
		{grade.Inexact, "У тексті сказано точніше."},
		{grade.WrongNumber, "Число інше."},
		{grade.Negated, "Через слово «not» виходить навпаки."},
		{grade.Opposite, "Це означає протилежне."},
		{grade.ExtraFact, "Щось у відповіді неправильно."},
		{grade.Swapped, "Імена помінялися місцями."},
		{grade.Copied, "Відповідай лише найважливішими словами."},
	},
	ShowInText: "Показати в тексті", TheAnswer: "Відповідь:", YourAnswer: "Твоя відповідь:",
	ChoseMentioned: func(option string) string {
		return "Твій вибір – «" + option + "». У тексті про це згадано тут:"
	},
	ChoseUnsaid: func(option string) string {
		return "Твій вибір – «" + option + "». У тексті про це не згадано."
	},
	Shown: func(sentence string) string { return "Показано в тексті: «" + sentence + "»" },
}
