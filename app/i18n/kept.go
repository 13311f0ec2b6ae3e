package i18n

import (
	"strconv"
	"strings"
)

// KeptText is what is said about what is kept on the device.
type KeptText struct {
	// Standing notices
	Full, Forbidden, Later, Blocked, NotKept string
	Elsewhere, Unreadable                    string

	// What is kept
	Title, Lead, Texts, Answers, Settings, Whole, Nothing string
	TextCount                                             func(texts int) string
	Made                                                  string // lessons of a teacher
	MadeCount                                             func(lessons int) string
	Classes                                               string // results of a teacher's pupils
	ClassCount                                            func(classes int) string
	AnswerCount                                           func(answers, lessons int) string
	Size                                                  func(bytes int) string
	Promised, NotPromised, Ask, Refused                   string

	// The file
	FileTitle, FileLead, SaveFile, Saved string
	OpenTitle, OpenLead, OpenFile        string
	Taken                                func(added, replaced, kept TakenCount) string
	Foreign, LaterFile, CutOff, Damaged  string
	TooLarge, NoFile, NotTaken           string

	// Forgetting
	ForgetTitle, ForgetLead, Forget, ForgetAll, KeepAll string
	Forgotten, NotForgotten                             string
	ForgetSure                                          func(texts, answers int) string
}

// TakenCount is a number of texts and of answers from a file.
type TakenCount struct{ Texts, Answers int }

// None reports whether there are neither.
func (c TakenCount) None() bool { return c.Texts == 0 && c.Answers == 0 }

var englishKept = KeptText{
	Full: "This browser has no more room, so your new answers are not being kept. You can go on, but closing the page will lose them. " +
		"Save them as a file, or delete a text in the library: every further answer tries again.",
	Forbidden: "This browser does not let Lectern keep anything, perhaps because the window is private. " +
		"You can go on, but closing the page will lose your answers. Save them as a file.",
	Later: "A newer Lectern is open in another tab, so your new answers are not being kept in this one. " +
		"Save them as a file, then reload the page.",
	Blocked: "An older Lectern is open in another tab, so your answers cannot be kept yet. Close the other tabs of Lectern.",
	NotKept: "Your new answers are not being kept, because the browser could not write them. " +
		"You can go on, but closing the page may lose them. Save them as a file.",
	Elsewhere: "This text is open in another tab, too. Answers given there appear here as well.",
	Unreadable: "Earlier answers to this text could not be read: they come from another version of Lectern. " +
		"What you answer from now on is kept in their place.",

	Title: "What is kept on this device",
	Lead:  "Lectern has no accounts and sends nothing anywhere. Your texts and answers are in this browser, on this device only.",
	Texts: "Your own texts", Answers: "Your answers", Settings: "Settings and the rest", Whole: "Together",
	Nothing:   "Nothing yet. Answer a question or add a text of your own, and you will find it here.",
	TextCount: func(n int) string { return count(n, "text", "texts") },
	Classes:   "Results of your pupils", ClassCount: func(n int) string { return count(n, "class", "classes") },
	Made: "Lessons you have made", MadeCount: func(n int) string { return count(n, "lesson", "lessons") },
	AnswerCount: func(answers, lessons int) string {
		return count(answers, "answer", "answers") + " in " + count(lessons, "text", "texts")
	},
	Size:        func(bytes int) string { return size(bytes, ".", "KB", "MB") },
	Promised:    "The browser has promised to keep this, even when the device runs short of space.",
	NotPromised: "The browser may clear this when the device runs short of space.",
	Ask:         "Ask the browser to keep it",
	Refused:     "The browser has not promised it. It often does once you have used Lectern for a while. A file is safe in any case.",

	FileTitle: "Take it with you", FileLead: "Everything in one file: to keep it safe, or to go on reading on another device.",
	SaveFile: "Save as a file", Saved: "The file was handed to the browser, which keeps it with your downloads.",
	OpenTitle: "Bring it back", OpenLead: "Open a file that Lectern has saved. What is here stays; of two answers to one question the later one counts.",
	OpenFile:  "Open a file",
	Taken:     taken,
	Foreign:   "Lectern has not written this file, so it was not opened. Nothing here was changed.",
	LaterFile: "This file comes from a newer Lectern. Reload the page to get the newest one, then open the file again. Nothing here was changed.",
	CutOff:    "The end of this file is missing. Copy it or save it once more, then open it again. Nothing here was changed.",
	Damaged:   "This file is damaged and cannot be read safely. Open an earlier one, if you have it. Nothing here was changed.",
	TooLarge:  "This file is too large: Lectern opens files of up to 32 MB. Nothing here was changed.",
	NoFile:    "The browser could not read this file. Nothing here was changed.",
	NotTaken:  "The browser could not keep what is in the file. Nothing here was changed.",

	ForgetTitle: "Forget everything",
	ForgetLead:  "All texts, answers and settings are deleted from this device. Nobody can bring them back, except from a file that you have saved.",
	Forget:      "Forget everything on this device", ForgetAll: "Delete all of it", KeepAll: "Keep it",
	ForgetSure: func(texts, answers int) string {
		return "Delete " + count(texts, "text", "texts") + " and " + count(answers, "answer", "answers") + " for good?"
	},
	Forgotten:    "Everything is deleted from this device.",
	NotForgotten: "Not everything could be deleted. Clear the data of this site in the settings of your browser.",
}

func taken(added, replaced, kept TakenCount) string {
	var says []string
	for _, part := range []struct {
		TakenCount
		what string
	}{{added, "added"}, {replaced, "replaced"}, {kept, "kept as they were"}} {
		var things []string
		if part.Texts > 0 {
			things = append(things, count(part.Texts, "text", "texts"))
		}
		if part.Answers > 0 {
			things = append(things, count(part.Answers, "answer", "answers"))
		}
		if len(things) > 0 {
			says = append(says, strings.Join(things, " and ")+" "+part.what)
		}
	}
	if added.None() && replaced.None() {
		says = append([]string{"nothing new in this file"}, says...)
	}
	out := strings.Join(says, "; ") + "."
	return strings.ToUpper(out[:1]) + out[1:]
}

// size writes a number of bytes in the unit that suits it, with one decimal where there is one digit before it.
func size(bytes int, comma, kilo, mega string) string {
	unit, of := kilo, 1000
	if bytes >= 999_500 {
		unit, of = mega, 1_000_000
	}
	tenths := (10*bytes + of/2) / of
	if tenths == 0 || tenths >= 100 {
		return strconv.Itoa((bytes+of/2)/of) + "\u00a0" + unit
	}
	return strconv.Itoa(tenths/10) + comma + strconv.Itoa(tenths%10) + "\u00a0" + unit
}

var ukrainianKept = KeptText{
	Full: "У браузері немає місця, тож твої нові відповіді не зберігаються. Можна продовжувати, але якщо закрити сторінку, вони зникнуть. " +
		"Збережи їх у файл або видали якийсь текст у бібліотеці: кожна нова відповідь – це нова спроба.",
	Forbidden: "Браузер не дозволяє Lectern нічого зберігати; можливо, це приватне вікно. " +
		"Можна продовжувати, але якщо закрити сторінку, відповіді зникнуть. Збережи їх у файл.",
	Later: "В іншій вкладці відкрито новіший Lectern, тож у цій нові відповіді не зберігаються. " +
		"Збережи їх у файл, а тоді онови сторінку.",
	Blocked: "В іншій вкладці відкрито старіший Lectern, тож відповіді поки не можна зберегти. Закрий інші вкладки з Lectern.",
	NotKept: "Нові відповіді не зберігаються: браузер не зміг їх записати. " +
		"Можна продовжувати, але якщо закрити сторінку, вони можуть зникнути. Збережи їх у файл.",
	Elsewhere: "Цей текст відкрито ще в одній вкладці. Відповіді звідти з’являються й тут.",
	Unreadable: "Попередні відповіді до цього тексту не вдалося прочитати: вони з іншої версії Lectern. " +
		"Те, що ти відповіси далі, збережеться замість них.",

	Title: "Що збережено на цьому пристрої",
	Lead:  "У Lectern немає облікових записів, і він нічого нікуди не надсилає. Твої тексти й відповіді – у цьому браузері, лише на цьому пристрої.",
	Texts: "Твої тексти", Answers: "Твої відповіді", Settings: "Налаштування та інше", Whole: "Разом",
	Nothing:   "Поки нічого. Дай відповідь на запитання або додай свій текст – і побачиш його тут.",
	TextCount: textsUk,
	Classes:   "Результати учнів", ClassCount: func(n int) string { return countUk(n, "клас", "класи", "класів") },
	Made: "Створені уроки", MadeCount: func(n int) string { return countUk(n, "урок", "уроки", "уроків") },
	AnswerCount: func(answers, lessons int) string {
		return answersUk(answers) + " у " + countUk(lessons, "тексті", "текстах", "текстах")
	},
	Size:        func(bytes int) string { return size(bytes, ",", "КБ", "МБ") },
	Promised:    "Браузер пообіцяв зберігати це, навіть коли на пристрої бракуватиме місця.",
	NotPromised: "Браузер може це стерти, якщо на пристрої забракне місця.",
	Ask:         "Попросити браузер зберігати",
	Refused:     "Браузер цього не пообіцяв. Часто він погоджується, коли ти вже якийсь час користуєшся Lectern. Файл надійний у будь-якому разі.",

	FileTitle: "Візьми із собою", FileLead: "Усе в одному файлі: щоб не загубити або читати далі на іншому пристрої.",
	SaveFile: "Зберегти у файл", Saved: "Файл передано браузеру; він лежить серед завантажень.",
	OpenTitle: "Поверни назад", OpenLead: "Відкрий файл, який зберіг Lectern. Те, що тут є, лишиться; з двох відповідей на одне запитання важить пізніша.",
	OpenFile:  "Відкрити файл",
	Taken:     takenUk,
	Foreign:   "Цей файл записав не Lectern, тож його не відкрито. Тут нічого не змінилося.",
	LaterFile: "Цей файл – із новішого Lectern. Онови сторінку, щоб мати найновіший, і відкрий файл ще раз. Тут нічого не змінилося.",
	CutOff:    "У цього файлу бракує кінця. Скопіюй або збережи його знову й відкрий ще раз. Тут нічого не змінилося.",
	Damaged:   "Цей файл пошкоджений, і його не можна прочитати надійно. Відкрий давніший, якщо він є. Тут нічого не змінилося.",
	TooLarge:  "Цей файл завеликий: Lectern відкриває файли щонайбільше на 32\u00a0МБ. Тут нічого не змінилося.",
	NoFile:    "Браузер не зміг прочитати цей файл. Тут нічого не змінилося.",
	NotTaken:  "Браузер не зміг зберегти те, що у файлі. Тут нічого не змінилося.",

	ForgetTitle: "Забути все",
	ForgetLead:  "Усі тексти, відповіді й налаштування буде видалено з цього пристрою. Повернути їх можна буде лише зі збереженого тобою файлу.",
	Forget:      "Забути все на цьому пристрої", ForgetAll: "Видалити все", KeepAll: "Залишити",
	ForgetSure: func(texts, answers int) string {
		return "Видалити назавжди " + textsUk(texts) + " і " + answersUk(answers) + "?"
	},
	Forgotten:    "З цього пристрою все видалено.",
	NotForgotten: "Видалено не все. Зітри дані цього сайту в налаштуваннях браузера.",
}

func textsUk(n int) string { return countUk(n, "текст", "тексти", "текстів") }
func answersUk(n int) string {
	return countUk(n, "відповідь", "відповіді", "відповідей")
}

func takenUk(added, replaced, kept TakenCount) string {
	var says []string
	for _, part := range []struct {
		TakenCount
		what string
	}{{added, "Додано: "}, {replaced, "Замінено: "}, {kept, "Лишилося, як було: "}} {
		var things []string
		if part.Texts > 0 {
			things = append(things, textsUk(part.Texts))
		}
		if part.Answers > 0 {
			things = append(things, answersUk(part.Answers))
		}
		if len(things) > 0 {
			says = append(says, part.what+strings.Join(things, ", ")+".")
		}
	}
	if added.None() && replaced.None() {
		says = append([]string{"У цьому файлі немає нічого нового."}, says...)
	}
	return strings.Join(says, " ")
}
