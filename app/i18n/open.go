package i18n

// OpenText is the screen on which a lesson from a teacher is opened, and the sharing of a text.
type OpenText struct {
	Title, Lead, Opening                       string
	LinkTitle, LinkLabel, LinkHint, Open       string
	FileTitle, FileKinds, ChooseFile, DropHere string
	Untouched                                  string // said with every failure

	// Failures, of a link and of a file
	LinkEmpty, LinkCut, LinkAltered, FileEmpty, FileCut, FileAltered string
	Version, TooBig, NoFile, Failed                                  string
	NotHere, OtherEdition, OpenEdition                               string

	FromTeacher string // the mark of a lesson

	Share, Shared, ShareLabel string
}

var englishOpen = OpenText{
	Title:   "Open a lesson",
	Lead:    "Your teacher can give you a lesson as a link or as a file. It opens here and stays on this device with your answers; nothing is sent anywhere.",
	Opening: "Opening the lesson…",

	LinkTitle: "From a link", LinkLabel: "Link to the lesson", LinkHint: "Paste the link here", Open: "Open",
	FileTitle: "From a file", FileKinds: "Choose a file that ends in .lectern, or drop it anywhere on this page.",
	ChooseFile: "Open a file", DropHere: "Drop the lesson here",
	Untouched: "Your texts and answers are as they were.",

	LinkEmpty:   "There is no lesson in this link. Copy the whole link from your teacher’s message, from https to its end.",
	LinkCut:     "The end of this link is missing; some programs cut long links. Ask your teacher for the lesson once more, or as a file.",
	LinkAltered: "This link was changed on its way. Copy it once more from your teacher’s message, or ask for the lesson as a file.",
	FileEmpty:   "This file is no lesson. Lessons are in files that end in .lectern: ask your teacher which one it is.",
	FileCut:     "The end of this file is missing. Save it once more from where you have it, or ask your teacher to send it again.",
	FileAltered: "This file is damaged. Save it once more from where you have it, or ask your teacher to send it again.",
	Version:     "This lesson was made with a newer Lectern. Reload this page, so that yours is as new, and open the lesson again.",
	TooBig:      "This is too big to be a lesson. Ask your teacher which link or file it is.",
	NoFile:      "This file could not be read. Try to open it once more.",
	Failed:      "The lesson could not be opened. Try once more.",
	NotHere: "This link leads to a text that this site does not have. " +
		"Perhaps your teacher’s is another site: ask for the whole link, or for the lesson as a file.",
	OtherEdition: "Here this text has other words or questions than your teacher saw, so the results would not fit together. " +
		"Ask your teacher for the lesson as a file, or just read what is here.",
	OpenEdition: "Read what is here",

	FromTeacher: "From your teacher",

	Share: "Share this text", Shared: "The link is copied.", ShareLabel: "Link to this text",
}

var ukrainianOpen = OpenText{
	Title:   "Відкрити урок",
	Lead:    "Учитель може дати тобі урок як посилання або як файл. Він відкриється тут і лишиться на цьому пристрої разом із твоїми відповідями; нічого нікуди не надсилається.",
	Opening: "Відкриваємо урок…",

	LinkTitle: "З посилання", LinkLabel: "Посилання на урок", LinkHint: "Встав посилання сюди", Open: "Відкрити",
	FileTitle: "З файлу", FileKinds: "Обери файл, назва якого закінчується на .lectern, або перетягни його будь-куди на цю сторінку.",
	ChooseFile: "Відкрити файл", DropHere: "Відпусти урок тут",
	Untouched: "Твої тексти й відповіді не змінилися.",

	LinkEmpty:   "У цьому посиланні немає уроку. Скопіюй усе посилання з повідомлення вчителя, від https до кінця.",
	LinkCut:     "У цього посилання бракує кінця: деякі програми обрізають довгі посилання. Попроси вчителя надіслати урок ще раз або файлом.",
	LinkAltered: "Це посилання дорогою змінилося. Скопіюй його ще раз із повідомлення вчителя або попроси урок файлом.",
	FileEmpty:   "Цей файл — не урок. Назви файлів з уроками закінчуються на .lectern: запитай учителя, який саме потрібен.",
	FileCut:     "У цього файлу бракує кінця. Збережи його ще раз звідти, де він є, або попроси вчителя надіслати знову.",
	FileAltered: "Цей файл пошкоджено. Збережи його ще раз звідти, де він є, або попроси вчителя надіслати знову.",
	Version:     "Цей урок зроблено в новішому Lectern. Онови сторінку, щоб твій став таким самим, і відкрий урок ще раз.",
	TooBig:      "Це завелике для уроку. Запитай учителя, яке посилання або який файл потрібен.",
	NoFile:      "Не вдалося прочитати цей файл. Спробуй відкрити його ще раз.",
	Failed:      "Не вдалося відкрити урок. Спробуй ще раз.",
	NotHere: "Це посилання веде до тексту, якого на цьому сайті немає. " +
		"Можливо, учитель користується іншим сайтом: попроси повне посилання або урок файлом.",
	OtherEdition: "Тут у цього тексту інші слова або запитання, ніж бачив учитель, тож результати не зійдуться. " +
		"Попроси в учителя урок файлом або просто читай те, що є тут.",
	OpenEdition: "Читати те, що є тут",

	FromTeacher: "Від учителя",

	Share: "Поділитися текстом", Shared: "Посилання скопійовано.", ShareLabel: "Посилання на цей текст",
}
