package i18n

// DeskText is what stands around the screens of the teacher's program.
type DeskText struct {
	ForTeachers, Lessons, Class string // in the head and the foot of every screen

	StudioTitle, StudioLead string
	ClassTitle, ClassLead   string
	Starting, StartFailed   string
}

var englishDesk = DeskText{
	ForTeachers: "For teachers", Lessons: "Lessons", Class: "Class",

	StudioTitle: "Your lessons",
	StudioLead:  "Make a lesson of any English text: choose and change the questions, and give it to your pupils as a link, a file or on paper.",
	ClassTitle:  "Results of a class",
	ClassLead: "When your pupils have done a lesson, each has a short code. Collect the codes here and see which questions were hard. " +
		"Names and results stay on this device.",
	Starting:    "Opening the teacher’s desk…",
	StartFailed: "The teacher’s desk could not be loaded. What you have made is kept on this device. Check the connection and reload the page.",
}

var ukrainianDesk = DeskText{
	ForTeachers: "Для вчителів", Lessons: "Уроки", Class: "Клас",

	StudioTitle: "Ваші уроки",
	StudioLead:  "Зробіть урок із будь-якого англійського тексту: оберіть і змініть запитання та дайте його учням як посилання, файл або на папері.",
	ClassTitle:  "Результати класу",
	ClassLead: "Коли учні виконають урок, кожен отримає короткий код. Зберіть коди тут і побачите, які запитання були складними. " +
		"Імена й результати залишаються на цьому пристрої.",
	Starting:    "Відкриваємо стіл учителя…",
	StartFailed: "Не вдалося завантажити стіл учителя. Зроблене збережено на цьому пристрої. Перевірте з’єднання й оновіть сторінку.",
}
