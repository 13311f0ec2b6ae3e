package i18n

// FrameText is what stands around every screen.
type FrameText struct {
	App     string // the name of the app
	Tagline string
	Site    string // description of the site

	SkipToText, Library, NewText, Look, LookHint    string
	Theme, ThemeSystem, ThemeLight, ThemeSepia      string
	ThemeDark, Size, SizeSmall, SizeMiddle          string
	SizeLarge, SizeHuge, Dismiss, UpdateReady       string
	UpdateNow, NotSaved, Starting, StartFailed      string
	UpdateWaits                                     string // instead of UpdateReady in the middle of a quiz
	NeedsScript, Opening, NotFoundTitle, LoadFailed string
	NotFoundLead, OwnGone                           string
	Language                                        string // what the choice of languages is called
	NotKept                                         string // a choice holds only until the page is closed
	ForTeachers, ToLessons, ToClass                 string // what leads to the teacher's program
}

var englishFrame = FrameText{
	App:     "Lectern",
	Tagline: "Read closely.",
	Site:    "Read a text and find out how well you understood it. Any English text becomes a quiz, on your own device.",

	SkipToText: "Skip to the text", Library: "Library", NewText: "Your own text",
	Look: "Aa", LookHint: "Type and colours",
	Theme: "Colours", ThemeSystem: "System", ThemeLight: "Light", ThemeSepia: "Sepia", ThemeDark: "Dark",
	Size: "Type size", SizeSmall: "Small", SizeMiddle: "Medium", SizeLarge: "Large", SizeHuge: "Very large",
	Dismiss:     "Dismiss",
	UpdateReady: "A new version of Lectern is ready. Your answers are kept.", UpdateNow: "Update now",
	UpdateWaits:   "A new version of Lectern is ready. It waits: update when you have finished.",
	NotSaved:      "Your answers cannot be saved on this device, because the browser’s storage is full or switched off. You can go on, but closing the page will lose them.",
	Starting:      "Getting the questions ready…",
	StartFailed:   "The questions could not be loaded. You can read the text; reload the page to try again.",
	NeedsScript:   "You can read the text. The questions need JavaScript.",
	Opening:       "Opening the text…",
	NotFoundTitle: "This page is not here",
	NotFoundLead:  "The address may be mistyped, or the page has moved.",
	LoadFailed:    "The text could not be loaded. Check the connection and try again.",
	OwnGone:       "This text is not on this device. It may have been deleted, or kept in another browser.",
	Language:      "Language",
	NotKept:       "This choice cannot be kept on this device. It holds until you close the page.",
	ForTeachers:   "For teachers", ToLessons: "Lessons", ToClass: "Class",
}

var ukrainianFrame = FrameText{
	App:     "Lectern",
	Tagline: "Читай уважно.",
	Site:    "Прочитай текст і перевір, чи все зрозуміло. До будь-якого англійського тексту тут з’являться запитання – просто на твоєму пристрої.",

	SkipToText: "Перейти до тексту", Library: "Бібліотека", NewText: "Свій текст",
	Look: "Aa", LookHint: "Шрифт і кольори",
	Theme: "Кольори", ThemeSystem: "Система", ThemeLight: "Світлі", ThemeSepia: "Сепія", ThemeDark: "Темні",
	Size: "Розмір шрифту", SizeSmall: "Малий", SizeMiddle: "Середній", SizeLarge: "Великий", SizeHuge: "Дуже великий",
	Dismiss:     "Закрити",
	UpdateReady: "Готова нова версія Lectern. Твої відповіді збережено.", UpdateNow: "Оновити зараз",
	UpdateWaits:   "Готова нова версія Lectern. Вона зачекає: онови, коли завершиш.",
	NotSaved:      "Твої відповіді не зберігаються на цьому пристрої, бо пам’ять браузера заповнена або вимкнена. Можна продовжувати, але якщо закрити сторінку, відповіді зникнуть.",
	Starting:      "Готуємо запитання…",
	StartFailed:   "Не вдалося завантажити запитання. Текст можна читати; щоб спробувати ще раз, онови сторінку.",
	NeedsScript:   "Текст можна читати. Для запитань потрібен JavaScript.",
	Opening:       "Відкриваємо текст…",
	NotFoundTitle: "Такої сторінки немає",
	NotFoundLead:  "Можливо, в адресі помилка або сторінку перенесено.",
	LoadFailed:    "Не вдалося завантажити текст. Перевір з’єднання і спробуй ще раз.",
	OwnGone:       "Цього тексту немає на цьому пристрої. Можливо, його видалено або він лежить в іншому браузері.",
	Language:      "Мова",
	NotKept:       "Цей вибір не можна зберегти на пристрої. Він діє, поки сторінку не закрито.",
	ForTeachers:   "Для вчителів", ToLessons: "Уроки", ToClass: "Клас",
}
