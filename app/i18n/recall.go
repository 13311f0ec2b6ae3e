package i18n

import "strconv"

// RecallText is about questions that come back on later days.
type RecallText struct {
	DueTitle, StartDue, NextText, DueEnd, DueNone string
	DueLeft                                       string // the round was ended before its end
	DueHow                                        string // what comes back, and why
	DueLead                                       func(questions, texts int) string
	DueNote                                       func(questions int) string
	DuePlace                                      func(at, of int) string
	DueRight                                      func(right, of int) string
	DueNext                                       func(questions, days int) string // how many come back, in how many days
}

var englishRecall = RecallText{
	DueTitle: "Due today", StartDue: "Answer them now", NextText: "Next text",
	DueEnd: "Done for today", DueNone: "Nothing is due today",
	DueLeft: "Not all is answered yet",
	DueHow:  "Questions that you missed, or needed help with, come back here on later days. Each time you know the answer they wait longer.",
	DueLead: func(questions, texts int) string {
		return count(questions, "question", "questions") + " from " + count(texts, "text", "texts")
	},
	DueNote:  func(n int) string { return count(n, "question is", "questions are") + " due today" },
	DuePlace: func(at, of int) string { return "Due today: " + strconv.Itoa(at) + " of " + strconv.Itoa(of) },
	DueRight: func(right, of int) string { return strconv.Itoa(right) + " of " + strconv.Itoa(of) + " right." },
	DueNext: func(n, days int) string {
		return count(n, "question comes back ", "questions come back ") + choose(days, "tomorrow", "in "+strconv.Itoa(days)+" days") + "."
	},
}

var ukrainianRecall = RecallText{
	DueTitle: "На сьогодні", StartDue: "Відповісти зараз", NextText: "Наступний текст",
	DueEnd: "На сьогодні все", DueNone: "На сьогодні запитань немає",
	DueLeft: "Ще не на все є відповідь",
	DueHow:  "Запитання, у яких була помилка або знадобилася допомога, повертаються сюди в інші дні. З кожною правильною відповіддю перерва довшає.",
	DueLead: func(questions, texts int) string {
		return questionsUk(questions) + " з " + countUk(texts, "тексту", "текстів", "текстів")
	},
	DueNote: func(n int) string { return "На сьогодні є " + questionsUk(n) },
	DuePlace: func(at, of int) string {
		return "На сьогодні: " + strconv.Itoa(at) + " з " + strconv.Itoa(of)
	},
	DueRight: func(right, of int) string {
		return "Правильно: " + strconv.Itoa(right) + " з " + strconv.Itoa(of) + "."
	},
	DueNext: func(n, days int) string {
		return choose(days, "Завтра", "Через "+countUk(days, "день", "дні", "днів")) + ": " + questionsUk(n) + "."
	},
}
