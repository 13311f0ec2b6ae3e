package i18n

import "strconv"

// AboutText is what is told about a text: how hard and how long it is, and how far the reader got in it.
type AboutText struct {
	Level          func(grade int) string // of a school in the United States
	Words, Minutes func(n int) string

	LevelNote string                                  // what the level is
	LevelBy   func(fleschKincaid, smog string) string // one decimal each

	NotBegun func(questions int) string
	Answered func(answered, of int) string
	Done     string // where the score is not known
	Score    func(points string, of int) string

	GoOn, BeginWith, Resume, Read string // the text to read next
	Texts                         string // above the texts of the site
	AllRead, AllReadLead          string // where all of them are done

	Word *WordText
}

var englishAbout = AboutText{
	Level: func(grade int) string {
		if grade > 12 {
			return "Above grade 12"
		}
		return "About grade " + strconv.Itoa(grade)
	},
	Words:   func(n int) string { return count(n, "word", "words") },
	Minutes: func(n int) string { return strconv.Itoa(n) + " min" },
	LevelNote: "The grade is an estimate for schools in the United States. It comes from the length of the sentences and words " +
		"alone; how hard the subject is, it cannot tell.",
	LevelBy: func(fleschKincaid, smog string) string {
		return "By Flesch–Kincaid it is " + fleschKincaid + ". By SMOG, which wants every word understood, it is " + smog + "."
	},
	NotBegun: func(questions int) string { return count(questions, "question", "questions") + ", not begun" },
	Answered: func(answered, of int) string {
		return strconv.Itoa(answered) + " of " + strconv.Itoa(of) + " answered"
	},
	Done:  "Done",
	Score: func(points string, of int) string { return "Done: " + points + " of " + count(of, "point", "points") },
	GoOn:  "Go on where you stopped", BeginWith: "Begin with this one", Resume: "Go on", Read: "Read it",
	Texts:       "Texts to read",
	AllRead:     "You have read them all",
	AllReadLead: "Bring a text of your own: paste any English article, and it becomes a quiz.",
	Word:        &englishWord,
}

var ukrainianAbout = AboutText{
	Level: func(grade int) string {
		if grade > 12 {
			return "Вище за 12\u00a0клас"
		}
		return "Приблизно " + strconv.Itoa(grade) + "\u00a0клас"
	},
	Words:   func(n int) string { return countUk(n, "слово", "слова", "слів") },
	Minutes: func(n int) string { return strconv.Itoa(n) + "\u00a0хв" },
	LevelNote: "Клас – це приблизна оцінка для шкіл у США. Вона зважає лише на довжину речень і слів; наскільки складна тема, " +
		"вона не знає.",
	LevelBy: func(fleschKincaid, smog string) string {
		return "За формулою Флеша – Кінкейда це " + decimalUk(fleschKincaid) + ". За формулою Маклафліна, для якої треба розуміти кожне слово, – " +
			decimalUk(smog) + "."
	},
	NotBegun: func(questions int) string { return questionsUk(questions) + ", ще не розпочато" },
	Answered: func(answered, of int) string {
		return "Відповіді: " + strconv.Itoa(answered) + " з " + strconv.Itoa(of)
	},
	Done: "Завершено",
	Score: func(points string, of int) string {
		return "Завершено: " + decimalUk(points) + " з " + countUk(of, "бала", "балів", "балів")
	},
	GoOn: "Продовж із того самого місця", BeginWith: "Почни з цього", Resume: "Продовжити", Read: "Читати",
	Texts:       "Тексти для читання",
	AllRead:     "Усі тексти прочитано",
	AllReadLead: "Додай власний текст: встав будь-яку англійську статтю, і до неї з’являться запитання.",
	Word:        &ukrainianWord,
}
