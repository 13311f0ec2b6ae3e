package i18n

import "strconv"

// ShareText is where a lesson is handed out.
type ShareText struct {
	Title, Lead, Back, NoQuestions                       string
	Link, LinkLead, Copy, Copied, NotCopied, OpenAsPupil string
	Length                                               string
	Fits, MayBreak, TooLong                              func(characters int) string
	Code, CodeLead, DenseCode, NoCode, ShowBig, Close    string
	CodeOf                                               func(title string) string
	File, FileLead, Download, Downloaded, NoFile         string
	Paper, PaperLead, ToPaper, BackToShare, Parts, Print string
	Lines                                                func(from, to int) string
	Collect, CollectLead, ToClass                        string
}

var englishShare = ShareText{
	Title: "Hand out", Lead: "A lesson goes to your pupils as a link, a QR code, a file or on paper.",
	Back:        "Back to the questions",
	NoQuestions: "This lesson has no questions yet. Go back and add some.",
	Link:        "Link", LinkLead: "The link holds the whole lesson. Nothing is stored anywhere else; whoever has the link can open it.",
	Copy: "Copy the link", Copied: "Copied", NotCopied: "The browser did not copy the link. Select it and copy it with the keys.",
	OpenAsPupil: "Open it as a pupil does", Length: "Length of the link",
	Fits: func(n int) string { return strconv.Itoa(n) + " characters: fits into every message." },
	MayBreak: func(n int) string {
		return strconv.Itoa(n) + " characters: some chat programs cut links of this length. Try it first, or hand out the file."
	},
	TooLong: func(n int) string {
		if n == 0 {
			return "The lesson is too long for a link. Hand out the file."
		}
		return strconv.Itoa(n) + " characters: too long for most messages. Hand out the file."
	},
	Code: "QR code", CodeLead: "Pupils point the camera of a phone or tablet at it.",
	DenseCode: "This code is dense. Show it big; for older phones hand out the link or the file.",
	NoCode:    "The lesson is too long for a QR code. Hand out the link or the file.",
	ShowBig:   "Show it big", Close: "Close",
	CodeOf: func(title string) string { return "QR code of the lesson " + title },
	File:   "File", FileLead: "For mail, a shared folder or a learning platform. Pupils open it in Lectern.",
	Download: "Download the lesson", Downloaded: "The file was handed to the browser, which keeps it with your downloads.",
	NoFile: "The file could not be made. The lesson is kept on this device.",
	Paper:  "Paper", PaperLead: "A worksheet with numbered lines, and the answers on a page of their own.",
	ToPaper: "See and print it", BackToShare: "Back to handing out", Parts: "What is printed", Print: "Print",
	Collect: "Results", CollectLead: "Afterwards each pupil has a short code. Collect the codes of your class here.", ToClass: "Collect the results",
	Lines: func(from, to int) string {
		if from == to {
			return "line " + strconv.Itoa(from)
		}
		return "lines " + strconv.Itoa(from) + "–" + strconv.Itoa(to)
	},
}

var ukrainianShare = ShareText{
	Title: "Роздати", Lead: "Урок потрапляє до учнів як посилання, QR-код, файл або на папері.",
	Back:        "Назад до запитань",
	NoQuestions: "У цьому уроці ще немає запитань. Поверніться й додайте їх.",
	Link:        "Посилання", LinkLead: "У посиланні весь урок. Більше ніде нічого не зберігається; хто має посилання, той може його відкрити.",
	Copy: "Скопіювати посилання", Copied: "Скопійовано", NotCopied: "Браузер не скопіював посилання. Виділіть його і скопіюйте клавішами.",
	OpenAsPupil: "Відкрити так, як учень", Length: "Довжина посилання",
	Fits: func(n int) string {
		return countUk(n, "знак", "знаки", "знаків") + ": поміститься в будь-яке повідомлення."
	},
	MayBreak: func(n int) string {
		return countUk(n, "знак", "знаки", "знаків") + ": деякі програми обрізають такі довгі посилання. Спершу спробуйте або роздайте файл."
	},
	TooLong: func(n int) string {
		if n == 0 {
			return "Урок задовгий для посилання. Роздайте файл."
		}
		return countUk(n, "знак", "знаки", "знаків") + ": задовго для більшості повідомлень. Роздайте файл."
	},
	Code: "QR-код", CodeLead: "Учні наводять на нього камеру телефона чи планшета.",
	DenseCode: "Цей код щільний. Покажіть його великим; для старіших телефонів роздайте посилання або файл.",
	NoCode:    "Урок задовгий для QR-коду. Роздайте посилання або файл.",
	ShowBig:   "Показати великим", Close: "Закрити",
	CodeOf: func(title string) string { return "QR-код уроку " + title },
	File:   "Файл", FileLead: "Для пошти, спільної теки чи навчальної платформи. Учні відкривають його в Lectern.",
	Download: "Завантажити урок", Downloaded: "Файл передано браузеру, він лежить серед завантажень.",
	NoFile: "Не вдалося створити файл. Урок збережено на цьому пристрої.",
	Paper:  "Папір", PaperLead: "Завдання з пронумерованими рядками, а відповіді на окремій сторінці.",
	ToPaper: "Переглянути й надрукувати", BackToShare: "Назад до роздавання", Parts: "Що друкувати", Print: "Друкувати",
	Collect: "Результати", CollectLead: "Потім у кожного учня буде короткий код. Зберіть коди свого класу тут.", ToClass: "Зібрати результати",
	Lines: func(from, to int) string {
		if from == to {
			return "рядок " + strconv.Itoa(from)
		}
		return "рядки " + strconv.Itoa(from) + "–" + strconv.Itoa(to)
	},
}
