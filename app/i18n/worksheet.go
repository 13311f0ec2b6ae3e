package i18n

import "strconv"

// WorksheetText is what is printed around the questions.
type WorksheetText struct {
	Print                                    string
	Name, Date, Questions, Key               string
	NumberEvents, WriteLetters, CopySentence string
	Paragraph                                func(n int) string
}

var englishWorksheet = WorksheetText{
	Print: "Print a worksheet",
	Name:  "Name", Date: "Date", Questions: "Questions", Key: "Answers",
	NumberEvents: "Number the events in their order.", WriteLetters: "Write the letter that belongs to each.",
	CopySentence: "Underline the sentence in the text, or copy it.",
	Paragraph:    func(n int) string { return "paragraph " + strconv.Itoa(n) },
}

var ukrainianWorksheet = WorksheetText{
	Print: "Надрукувати завдання",
	Name:  "Ім’я", Date: "Дата", Questions: "Запитання", Key: "Відповіді",
	NumberEvents: "Пронумеруй події за порядком.", WriteLetters: "Запиши біля кожного літеру, яка до нього пасує.",
	CopySentence: "Підкресли речення в тексті або перепиши його.",
	Paragraph:    func(n int) string { return "абзац " + strconv.Itoa(n) },
}
