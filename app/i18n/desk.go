package i18n

// DeskText is what the teacher's program says of lessons and classes as a whole.
type DeskText struct {
	StudioTitle, StudioLead string
	ClassTitle, ClassLead   string
	Starting, StartFailed   string

	Made, NewLesson, Untitled             string
	StepOne, StepTwo, StepThree           string // what is done in the studio
	FromLibrary, FromLibraryLead, UseText string
	UseTextOf                             func(title string) string
	SourceTitle, SourceLead, SourceBegin  string // where a text becomes a lesson
}

var englishDesk = DeskText{
	StudioTitle: "Your lessons",
	StudioLead:  "Make a lesson of any English text: choose and change the questions, and give it to your pupils as a link, a file or on paper.",
	ClassTitle:  "Results of a class",
	ClassLead: "When your pupils have done a lesson, each has a short code. Collect the codes here and see which questions were hard. " +
		"Names and results stay on this device.",
	Made: "Lessons you have made", NewLesson: "Make a new lesson", Untitled: "A lesson",
	StepOne:     "Bring a text: paste it, open a file, or take one of the library.",
	StepTwo:     "Choose the questions, change them, write your own.",
	StepThree:   "Hand the lesson out as a link, a file, a QR code or on paper.",
	FromLibrary: "Take a text of the library", FromLibraryLead: "These have their questions already. Such a link is short.",
	UseText: "Use this text", UseTextOf: func(title string) string { return "Use this text: " + title },
	SourceTitle: "The text of the lesson", SourceLead: "Paste an English text, and questions are made of it on this device. The text goes nowhere.",
	SourceBegin: "Choose the questions",

	Starting:    "Opening the teacher’s desk…",
	StartFailed: "The teacher’s desk could not be loaded. What you have made is kept on this device. Check the connection and reload the page.",
}

var ukrainianDesk = DeskText{
	StudioTitle: "Ваші уроки",
	StudioLead:  "Зробіть урок із будь-якого англійського тексту: оберіть і змініть запитання та дайте його учням як посилання, файл або на папері.",
	ClassTitle:  "Результати класу",
	ClassLead: "Коли учні виконають урок, кожен отримає короткий код. Зберіть коди тут і побачите, які запитання були складними. " +
		"Імена й результати залишаються на цьому пристрої.",
	Made: "Створені уроки", NewLesson: "Створити урок", Untitled: "Урок",
	StepOne:     "Принесіть текст: вставте його, відкрийте файл або візьміть із бібліотеки.",
	StepTwo:     "Виберіть запитання, змініть їх, напишіть свої.",
	StepThree:   "Роздайте урок як посилання, файл, QR-код або на папері.",
	FromLibrary: "Взяти текст із бібліотеки", FromLibraryLead: "До цих текстів запитання вже є. Посилання на них коротке.",
	UseText: "Взяти цей текст", UseTextOf: func(title string) string { return "Взяти цей текст: " + title },
	SourceTitle: "Текст уроку", SourceLead: "Вставте англійський текст, і до нього просто на цьому пристрої з’являться запитання. Текст нікуди не надсилається.",
	SourceBegin: "Вибрати запитання",

	Starting:    "Відкриваємо стіл учителя…",
	StartFailed: "Не вдалося завантажити стіл учителя. Зроблене збережено на цьому пристрої. Перевірте з’єднання й оновіть сторінку.",
}
