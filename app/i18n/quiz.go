package i18n

// QuizText is what stands around the questions: the keys they are answered with, dragging, and the way to the evidence
// and back.
type QuizText struct {
	Back, BackToScore string // from the text to the question, or to the score

	ToText    string // to the sentences of the text, to choose one
	TakenBack string // what was dragged stands where it was
	Paired    func(item, option string) string

	Keys                                              string // the list of keys
	KeyChoose, KeyCheck, KeyTab, KeyArrows, KeyEscape string // what they do
}

var englishQuiz = QuizText{
	Back: "Back to the question", BackToScore: "Back to your score",
	ToText:    "Choose in the text",
	TakenBack: "Taken back. Nothing has moved.",
	Paired:    func(item, option string) string { return "“" + option + "” now goes with “" + item + "”" },
	Keys:      "Keys",
	KeyChoose: "choose an answer", KeyCheck: "check, then go on", KeyTab: "go to the next thing",
	KeyArrows: "choose another answer or sentence", KeyEscape: "let go of what you drag",
}

var ukrainianQuiz = QuizText{
	Back: "Назад до запитання", BackToScore: "Назад до результату",
	ToText:    "Вибрати в тексті",
	TakenBack: "Повернуто назад. Нічого не змінилося.",
	Paired: func(item, option string) string {
		return "«" + option + "» тепер у парі з «" + item + "»"
	},
	Keys:      "Клавіші",
	KeyChoose: "вибрати відповідь", KeyCheck: "перевірити, потім далі", KeyTab: "перейти до наступного",
	KeyArrows: "вибрати іншу відповідь чи речення", KeyEscape: "відпустити те, що тягнеш",
}
