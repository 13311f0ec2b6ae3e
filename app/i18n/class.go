package i18n

import "strconv"

// ClassText is the page of a class's results.
type ClassText struct {
	ClassSteps
	ClassCollect
	ClassScan
	ClassFigures
	ClassItems
	ClassPupils
	ClassAway
}

// ClassSteps is said before a lesson is open.
type ClassSteps struct {
	HowTitle                string
	HandOut, HandOutLead    string
	Answer, AnswerLead      string
	CollectHere, CollectAll string

	Kept, Choose, ChooseLead     string
	Made, Own, Library           string
	OpenLesson, LinkLabel, Open  string
	AllLessons, Opening          string
	Pupils, Questions            func(n int) string
	NoLesson, CutLesson, Altered string // why a link or file was not opened
	LaterLesson, BigLesson, Gone string
}

// ClassCollect is what is said about codes and files that come in.
type ClassCollect struct {
	Collect, CodesLabel, CodesHint, CodesNote string
	TakeIn, OpenFiles, DropHere               string
	NothingTyped, NothingFound                string
	Took                                      func(added, known, fuller, conflicts int) string
	Staying                                   func(n int) string // codes that stay in the field
	Line                                      func(line int) string

	// What is wrong with a code.
	Slip, Short, Long, LaterCode, BadCode, NoSeat, Full string
	Sign                                                func(sign string, place int) string
	Foreign                                             string
	ForeignOf                                           func(title string) string

	// What is wrong with a file; the name comes before.
	File                                                    func(name string) string
	NoResult, DamagedFile, LaterFile, BigFile, UnreadFile   string
	ForeignFile, UnfitFile, NoQR, LessonQR, NotKept, OpenIt string
}

// ClassScan is what is said about the camera.
type ClassScan struct {
	Scan, ScanOff, ScanHint                         string
	ScanFound                                       func(who string) string
	ScanKnown                                       func(who string) string
	NoCamera, CameraRefused, CameraBusy, ScanFailed string
}

var englishClass = ClassText{
	ClassSteps: ClassSteps{
		HowTitle: "How results come in",
		HandOut:  "Hand out a lesson", HandOutLead: "As a link, a file or a QR code. Number the seats, or let your pupils choose nicknames.",
		Answer: "Your pupils answer", AnswerLead: "At the end each of them has a short code, a QR code and a file. Any of the three will do.",
		CollectHere: "Collect here", CollectAll: "Type or paste the codes, drop the files, or hold the screens before the camera. Nothing is sent anywhere.",
		Kept: "On this device", Choose: "Which lesson was it?", ChooseLead: "Codes can only be read together with the lesson that they belong to.",
		Made: "Your lessons", Own: "Your own texts", Library: "From the library",
		OpenLesson: "Open a lesson file", LinkLabel: "Link of the lesson", Open: "Open the link",
		AllLessons: "All classes", Opening: "Opening the lesson…",
		Pupils:      func(n int) string { return count(n, "pupil", "pupils") },
		Questions:   func(n int) string { return count(n, "question", "questions") },
		NoLesson:    "There is no lesson in it. Copy the whole link, or open a file that ends in .lectern. Nothing here has changed.",
		CutLesson:   "The end of the lesson is missing. Copy the whole link, or save the file again. Nothing here has changed.",
		Altered:     "The lesson was altered on its way, so it was not opened. Ask for it once more. Nothing here has changed.",
		LaterLesson: "The lesson was made with a newer Lectern. Reload the page to get the newest one, then open it again. Nothing here has changed.",
		BigLesson:   "The lesson is too large to be one of Lectern’s. Nothing here has changed.",
		Gone:        "The lesson could not be loaded. Check the connection and try again.",
	},
	ClassCollect: ClassCollect{
		Collect: "Collect results", CodesLabel: "Codes of your pupils", CodesHint: "One code or many, one below the other.\nA list or a whole chat will do, too.",
		CodesNote: "Other words around the codes do no harm. A name before a code becomes the name of its seat.",
		TakeIn:    "Take in", OpenFiles: "Open files", DropHere: "Drop files or pictures of QR codes here",
		NothingTyped: "Type or paste a code first.", NothingFound: "There is nothing in it that looks like a code.",
		Took: func(added, known, fuller, conflicts int) string {
			out := count(added, "new result", "new results") + "."
			if known > 0 {
				out += " " + count(known, "was", "were") + " here already."
			}
			if fuller > 0 {
				out += " " + strconv.Itoa(fuller) + " told more than before."
			}
			if conflicts > 0 {
				out += " " + count(conflicts, "contradicts", "contradict") + " an earlier result: choose below which one counts."
			}
			return out
		},
		Staying: func(n int) string {
			return choose(n, "One was not taken in", strconv.Itoa(n)+" were not taken in") + ". Codes stay in the field until they are right:"
		},
		Line:      func(line int) string { return "Line " + strconv.Itoa(line) },
		Slip:      "Something was misheard, mistyped or swapped. Compare it sign by sign.",
		Short:     "It is too short: signs are missing.",
		Long:      "It is too long: there are signs too many.",
		LaterCode: "It comes from a newer Lectern. Reload this page, then take it in again.",
		BadCode:   "It is no code of Lectern’s.",
		NoSeat:    "It tells neither a seat nor a name.",
		Full:      "The class has no room for more results.",
		Sign: func(sign string, place int) string {
			return "“" + sign + "” stands in no code. It is sign number " + strconv.Itoa(place) + "."
		},
		Foreign:     "It belongs to another lesson.",
		ForeignOf:   func(title string) string { return "It belongs to another lesson: “" + title + "”." },
		File:        func(name string) string { return name + ":" },
		NoResult:    "There is no result in this file.",
		DamagedFile: "This file is damaged. Ask for it once more, or for the code.",
		LaterFile:   "This file comes from a newer Lectern. Reload this page, then open it again.",
		BigFile:     "This file is too large to be a result.",
		UnreadFile:  "The browser could not read this file.",
		ForeignFile: "This result belongs to another lesson.",
		UnfitFile:   "This result holds answers that the lesson does not allow. It was not taken in.",
		NoQR:        "No QR code was found in this picture.",
		LessonQR:    "This QR code holds something else than a result.",
		NotKept:     "The results cannot be kept on this device. Download the table before you close the page.",
		OpenIt:      "Open that lesson",
	},
	ClassScan: ClassScan{
		Scan: "Scan with the camera", ScanOff: "Turn the camera off",
		ScanHint:      "Hold the QR code of a pupil before the camera.",
		ScanFound:     func(who string) string { return who + " is taken in." },
		ScanKnown:     func(who string) string { return who + " was here already." },
		NoCamera:      "No camera was found. Drop a picture of the QR code, or take in the code or the file.",
		CameraRefused: "The browser may not use the camera. Allow it in the settings of this page, or take in the code or the file.",
		CameraBusy:    "The camera could not be started. Perhaps another program uses it.",
		ScanFailed:    "QR codes cannot be read at the moment: that part of Lectern could not be loaded. Codes and files can.",
	},
	ClassFigures: englishClassFigures,
	ClassItems:   englishClassItems,
	ClassPupils:  englishClassPupils,
	ClassAway:    englishClassAway,
}

var ukrainianClass = ClassText{
	ClassSteps: ClassSteps{
		HowTitle: "Як надходять результати",
		HandOut:  "Роздайте урок", HandOutLead: "Як посилання, файл або QR-код. Пронумеруйте місця або дозвольте учням обрати прізвиська.",
		Answer: "Учні відповідають", AnswerLead: "Наприкінці кожен має короткий код, QR-код і файл. Підійде будь-що з цього.",
		CollectHere: "Зберіть тут", CollectAll: "Введіть або вставте коди, перетягніть файли чи піднесіть екрани до камери. Нічого нікуди не надсилається.",
		Kept: "На цьому пристрої", Choose: "Який це був урок?", ChooseLead: "Коди можна прочитати лише разом з уроком, до якого вони належать.",
		Made: "Ваші уроки", Own: "Ваші тексти", Library: "З бібліотеки",
		OpenLesson: "Відкрити файл уроку", LinkLabel: "Посилання на урок", Open: "Відкрити посилання",
		AllLessons: "Усі класи", Opening: "Відкриваємо урок…",
		Pupils:      func(n int) string { return countUk(n, "учень", "учні", "учнів") },
		Questions:   questionsUk,
		NoLesson:    "Уроку в ньому немає. Скопіюйте все посилання або відкрийте файл, назва якого закінчується на .lectern. Тут нічого не змінилося.",
		CutLesson:   "Бракує кінця уроку. Скопіюйте все посилання або збережіть файл ще раз. Тут нічого не змінилося.",
		Altered:     "Урок дорогою змінено, тож його не відкрито. Попросіть надіслати його ще раз. Тут нічого не змінилося.",
		LaterLesson: "Урок зроблено в новішому Lectern. Оновіть сторінку, щоб мати найновіший, і відкрийте його ще раз. Тут нічого не змінилося.",
		BigLesson:   "Урок завеликий як для Lectern. Тут нічого не змінилося.",
		Gone:        "Не вдалося завантажити урок. Перевірте з’єднання і спробуйте ще раз.",
	},
	ClassCollect: ClassCollect{
		Collect: "Зібрати результати", CodesLabel: "Коди учнів", CodesHint: "Один код або багато, один під одним.\nПідійде й список чи весь чат.",
		CodesNote: "Інші слова навколо кодів не завадять. Ім’я перед кодом стане іменем цього місця.",
		TakeIn:    "Прийняти", OpenFiles: "Відкрити файли", DropHere: "Відпустіть тут файли або зображення QR-кодів",
		NothingTyped: "Спершу введіть або вставте код.", NothingFound: "Тут немає нічого схожого на код.",
		Took: func(added, known, fuller, conflicts int) string {
			out := countUk(added, "новий результат", "нові результати", "нових результатів") + "."
			if known > 0 {
				out += " Уже було: " + strconv.Itoa(known) + "."
			}
			if fuller > 0 {
				out += " Повніші, ніж раніше: " + strconv.Itoa(fuller) + "."
			}
			if conflicts > 0 {
				out += " Суперечать попереднім: " + strconv.Itoa(conflicts) + ". Оберіть нижче, який результат враховувати."
			}
			return out
		},
		Staying: func(n int) string {
			return "Не прийнято: " + strconv.Itoa(n) + ". Коди лишаються в полі, доки їх не виправлено:"
		},
		Line:      func(line int) string { return "Рядок " + strconv.Itoa(line) },
		Slip:      "Щось почули, ввели не так або переставили. Звірте знак за знаком.",
		Short:     "Код закороткий: бракує знаків.",
		Long:      "Код задовгий: є зайві знаки.",
		LaterCode: "Код – із новішого Lectern. Оновіть цю сторінку і прийміть його ще раз.",
		BadCode:   "Це не код Lectern.",
		NoSeat:    "У ньому немає ні місця, ні імені.",
		Full:      "У класі більше немає місця для результатів.",
		Sign: func(sign string, place int) string {
			return "Знака «" + sign + "» у кодах не буває. Він стоїть на місці " + strconv.Itoa(place) + "."
		},
		Foreign: "Він належить до іншого уроку.",
		ForeignOf: func(title string) string {
			return "Він належить до іншого уроку: «" + title + "»."
		},
		File:        func(name string) string { return name + " – це файл:" },
		NoResult:    "У цьому файлі немає результату.",
		DamagedFile: "Цей файл пошкоджено. Попросіть надіслати його ще раз або назвати код.",
		LaterFile:   "Цей файл – із новішого Lectern. Оновіть цю сторінку і відкрийте його ще раз.",
		BigFile:     "Цей файл завеликий як для результату.",
		UnreadFile:  "Браузер не зміг прочитати цей файл.",
		ForeignFile: "Цей результат належить до іншого уроку.",
		UnfitFile:   "У цьому результаті є відповіді, яких урок не допускає. Його не прийнято.",
		NoQR:        "На цьому зображенні QR-коду не знайдено.",
		LessonQR:    "У цьому QR-коді не результат, а щось інше.",
		NotKept:     "Результати не можна зберегти на цьому пристрої. Завантажте таблицю, перш ніж закрити сторінку.",
		OpenIt:      "Відкрити той урок",
	},
	ClassScan: ClassScan{
		Scan: "Сканувати камерою", ScanOff: "Вимкнути камеру",
		ScanHint:      "Піднесіть QR-код учня до камери.",
		ScanFound:     func(who string) string { return "Прийнято: " + who + "." },
		ScanKnown:     func(who string) string { return "Уже було: " + who + "." },
		NoCamera:      "Камери не знайдено. Перетягніть зображення QR-коду або прийміть код чи файл.",
		CameraRefused: "Браузеру не дозволено користуватися камерою. Дозвольте це в налаштуваннях сторінки або прийміть код чи файл.",
		CameraBusy:    "Камеру не вдалося ввімкнути. Можливо, нею користується інша програма.",
		ScanFailed:    "QR-коди зараз не прочитати: цю частину Lectern не вдалося завантажити. Коди й файли приймаються.",
	},
	ClassFigures: ukrainianClassFigures,
	ClassItems:   ukrainianClassItems,
	ClassPupils:  ukrainianClassPupils,
	ClassAway:    ukrainianClassAway,
}
