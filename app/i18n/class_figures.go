package i18n

import "strconv"

// ClassFigures is what the results tell together.
type ClassFigures struct {
	FiguresTitle, HandedIn, Mean, Spread, Weakest string
	OfPoints                                      func(mean, of string) string
	SpreadNote, SpreadFew                         string
	WeakestNote                                   func(share string) string
	NoWeakest                                     string
	Distribution                                  func(points string, pupils int) string
	DistributionTitle                             string
	Empty, EmptyLead                              string
}

// ClassItems is what they tell of each question.
type ClassItems struct {
	ItemsTitle, ItemsLead, Question                string
	Nth                                            func(n int) string
	ByNumber, ByDifficulty, OrderItems             string
	VeryEasy, Easy, Middling, Hard, VeryHard       string
	Earned                                         func(share string) string
	Separates                                      string // the heading of what follows
	SeparatesWell, SeparatesSome, SeparatesLittle  string
	SeparatesNot, Backwards, TooFew, AllAlike      string
	Chosen                                         func(n int) string
	RightOption, Typed, TypedNone, Drew, OrderNote string
	OnlyPoints                                     func(n int) string // whose answers are not known
	Unanswered                                     func(n int) string
}

// Mark is what a question earned a pupil.
type Mark string

// The marks.
const (
	MarkRight Mark = "right"
	MarkPart  Mark = "part"
	MarkWrong Mark = "wrong"
	MarkOpen  Mark = "open"
)

// ClassPupils is the table, and what can be done with a pupil.
type ClassPupils struct {
	TableTitle, TableNote, Pupil, Points, Share, MeanRow string
	Seat                                                 func(n int) string
	Mark                                                 Named[Mark]
	BySeat, ByPoints, OrderPupils                        string

	Names, NamesLead, NamesLabel, SaveNames, NamesKept string
	About, CloseAbout, NameField, SaveName             string
	Remove                                             func(who string) string
	RemoveSure                                         func(who string) string
	RemoveYes, KeepIt                                  string

	ConflictTitle, ConflictLead string
	Conflict                    func(who string, n int) string
	CountThis                   func(points string) string
	InConflict                  string
}

// ClassAway is what can be done with all of it.
type ClassAway struct {
	AwayTitle, CSV, CSVLead, PrintIt, PrintLead string
	ItemsCSV, ItemsCSVLead                      string
	Delete, DeleteLead, DeleteYes, DeleteNo     string
	DeleteSure                                  func(pupils int) string
	Deleted                                     string

	// The heads of the tables
	SeatHead, MaxHead, NoteHead, NumberHead, KindHead, AnsweredHead string
	DifficultyHead, DiscriminationHead, KeyHead, WrongHead          string
}

var englishClassFigures = ClassFigures{
	FiguresTitle: "At a glance", HandedIn: "Handed in", Mean: "Mean", Spread: "Spread", Weakest: "Weakest skill",
	OfPoints:   func(mean, of string) string { return mean + " of " + of },
	SpreadNote: "About two thirds lie within this distance of the mean.", SpreadFew: "It takes two pupils at least.",
	WeakestNote:  func(share string) string { return share + " % of its points were earned." },
	NoWeakest:    "No skill stands out yet.",
	Distribution: func(points string, pupils int) string { return points + ": " + count(pupils, "pupil", "pupils") },

	DistributionTitle: "How many earned how many points",
	Empty:             "No results yet",
	EmptyLead:         "As soon as the first code is in, the table and the figures appear here.",
}

var ukrainianClassFigures = ClassFigures{
	FiguresTitle: "Головне", HandedIn: "Здали", Mean: "Середнє", Spread: "Розкид", Weakest: "Найслабше вміння",
	OfPoints:   func(mean, of string) string { return decimalUk(mean) + " з " + decimalUk(of) },
	SpreadNote: "Близько двох третин лежать у цих межах від середнього.", SpreadFew: "Потрібно принаймні двоє учнів.",
	WeakestNote: func(share string) string { return "Здобуто " + share + "\u00a0% балів за нього." },
	NoWeakest:   "Поки жодне не вирізняється.",
	Distribution: func(points string, pupils int) string {
		return decimalUk(points) + ": " + countUk(pupils, "учень", "учні", "учнів")
	},

	DistributionTitle: "Скільки учнів здобули скільки балів",
	Empty:             "Результатів ще немає",
	EmptyLead:         "Щойно надійде перший код, тут з’являться таблиця й підсумки.",
}

var englishClassItems = ClassItems{
	ItemsTitle: "Question by question", ItemsLead: "How hard each question was, whether it tells those who understood from those who did not, and what was answered.",
	Question: "Question", Nth: func(n int) string { return "Question " + strconv.Itoa(n) },
	ByNumber: "In order", ByDifficulty: "Hardest first", OrderItems: "Order of the questions",
	VeryEasy: "Very easy", Easy: "Easy", Middling: "About right", Hard: "Hard", VeryHard: "Very hard",
	Earned:          func(share string) string { return share + " % of the points" },
	Separates:       "Does it separate?",
	SeparatesWell:   "Well: who did well in the rest mostly knew it",
	SeparatesSome:   "Fairly: who did well in the rest knew it more often",
	SeparatesLittle: "Hardly: strong and weak pupils did alike",
	SeparatesNot:    "Not at all: strong and weak pupils did alike",
	Backwards:       "The wrong way round: the strong missed it more often. Look at its key again",
	TooFew:          "It takes ten pupils to tell",
	AllAlike:        "All did alike, so it cannot be told",
	Chosen:          func(n int) string { return count(n, "pupil", "pupils") },
	RightOption:     "right", Typed: "What was typed", TypedNone: "Codes do not tell what was typed; QR codes and files do.",
	Drew: "What was chosen", OrderNote: "Of an order only the points are told.",
	OnlyPoints: func(n int) string {
		return choose(n, "Of one pupil only the points are known.", "Of "+strconv.Itoa(n)+" pupils only the points are known.")
	},
	Unanswered: func(n int) string { return strconv.Itoa(n) + " did not answer." },
}

var ukrainianClassItems = ClassItems{
	ItemsTitle: "Запитання за запитанням", ItemsLead: "Наскільки важким було кожне, чи відрізняє воно тих, хто зрозумів, від тих, хто ні, і що відповідали.",
	Question: "Запитання", Nth: func(n int) string { return "Запитання " + strconv.Itoa(n) },
	ByNumber: "За порядком", ByDifficulty: "Спершу найважчі", OrderItems: "Порядок запитань",
	VeryEasy: "Дуже легке", Easy: "Легке", Middling: "Якраз", Hard: "Важке", VeryHard: "Дуже важке",
	Earned:          func(share string) string { return share + "\u00a0% балів" },
	Separates:       "Чи розрізняє?",
	SeparatesWell:   "Добре: хто впорався з рештою, здебільшого знав і це",
	SeparatesSome:   "Непогано: хто впорався з рештою, знав це частіше",
	SeparatesLittle: "Ледве: сильні й слабкі відповіли майже однаково",
	SeparatesNot:    "Ні: сильні й слабкі відповіли однаково",
	Backwards:       "Навпаки: сильні помилялися частіше. Перевірте ключ",
	TooFew:          "Щоб сказати, треба десятьох учнів",
	AllAlike:        "Усі відповіли однаково, тож сказати не можна",
	Chosen:          func(n int) string { return countUk(n, "учень", "учні", "учнів") },
	RightOption:     "правильно", Typed: "Що написали", TypedNone: "Коди не кажуть, що написано; QR-коди й файли кажуть.",
	Drew: "Що обрали", OrderNote: "Про порядок відомі лише бали.",
	OnlyPoints: func(n int) string {
		return "Про " + countUk(n, "учня", "учнів", "учнів") + " відомі лише бали."
	},
	Unanswered: func(n int) string { return "Не відповіли: " + strconv.Itoa(n) + "." },
}

var englishClassPupils = ClassPupils{
	TableTitle: "Pupils and questions", Pupil: "Pupil", Points: "Points", Share: "Share", MeanRow: "Share, %",
	TableNote: "✓ right, ½ part of the points, × wrong, – not answered.",
	Seat:      func(n int) string { return "Seat " + strconv.Itoa(n) },
	Mark:      Named[Mark]{{MarkRight, "right"}, {MarkPart, "in part"}, {MarkWrong, "wrong"}, {MarkOpen, "not answered"}},
	BySeat:    "By seat", ByPoints: "By points", OrderPupils: "Order of the pupils",
	Names: "Names", NamesLead: "One name a line, the first for seat 1. They stay on this device.",
	NamesLabel: "Names in the order of the seats", SaveNames: "Keep the names", NamesKept: "The names are kept on this device.",
	About: "About", CloseAbout: "Close", NameField: "Name on this device", SaveName: "Keep the name",
	Remove:     func(who string) string { return "Remove " + who },
	RemoveSure: func(who string) string { return "Remove " + who + " and the result from this class?" },
	RemoveYes:  "Remove", KeepIt: "Keep",
	ConflictTitle: "Which result counts?",
	ConflictLead:  "These pupils have handed in results that contradict each other. None of them counts until you choose.",
	Conflict: func(who string, n int) string {
		return who + " has handed in " + count(n, "result", "different results") + "."
	},
	CountThis:  func(points string) string { return "Count the one with " + points },
	InConflict: "several results",
}

var ukrainianClassPupils = ClassPupils{
	TableTitle: "Учні й запитання", Pupil: "Учень", Points: "Бали", Share: "Частка", MeanRow: "Частка, %",
	TableNote: "✓ правильно, ½ частина балів, × неправильно, – без відповіді. Це позначки.",
	Seat:      func(n int) string { return "Місце " + strconv.Itoa(n) },
	Mark:      Named[Mark]{{MarkRight, "правильно"}, {MarkPart, "частково"}, {MarkWrong, "неправильно"}, {MarkOpen, "без відповіді"}},
	BySeat:    "За місцями", ByPoints: "За балами", OrderPupils: "Порядок учнів",
	Names: "Імена", NamesLead: "Одне ім’я на рядок, перше – для місця 1. Вони лишаються на цьому пристрої.",
	NamesLabel: "Імена в порядку місць", SaveNames: "Зберегти імена", NamesKept: "Імена збережено на цьому пристрої.",
	About: "Про учня", CloseAbout: "Закрити", NameField: "Ім’я на цьому пристрої", SaveName: "Зберегти ім’я",
	Remove: func(who string) string { return "Вилучити: " + who },
	RemoveSure: func(who string) string {
		return "Вилучити з цього класу результат? Учень: " + who
	},
	RemoveYes: "Вилучити", KeepIt: "Залишити",
	ConflictTitle: "Який результат враховувати?",
	ConflictLead:  "Ці учні здали результати, що суперечать один одному. Поки Ви не оберете, не враховується жоден.",
	Conflict: func(who string, n int) string {
		return who + ": " + countUk(n, "результат", "різні результати", "різних результатів") + "."
	},
	CountThis:  func(points string) string { return "Врахувати цей: " + decimalUk(points) },
	InConflict: "кілька результатів",
}

var englishClassAway = ClassAway{
	AwayTitle: "Take it with you",
	CSV:       "Download the table", CSVLead: "A CSV file for any spreadsheet, with the names from this device.",
	ItemsCSV: "Download the questions", ItemsCSVLead: "The figures of each question with its wrong answers, as a CSV file.",
	SeatHead: "Seat", MaxHead: "Of", NoteHead: "Note", NumberHead: "No.", KindHead: "Kind", AnsweredHead: "Answered",
	DifficultyHead: "Share of the points", DiscriminationHead: "Separates", KeyHead: "Right answer", WrongHead: "Wrong answers",
	PrintIt: "Print", PrintLead: "The figures, the table and the questions on paper.",
	Delete: "Delete this class", DeleteLead: "All its results and names go from this device. The lesson stays.",
	DeleteYes: "Delete it", DeleteNo: "Keep it",
	DeleteSure: func(pupils int) string {
		return "Delete the results of " + count(pupils, "pupil", "pupils") + " for good?"
	},
	Deleted: "The class is deleted from this device.",
}

var ukrainianClassAway = ClassAway{
	AwayTitle: "Візьміть із собою",
	CSV:       "Завантажити таблицю", CSVLead: "Файл CSV для будь-якої електронної таблиці, з іменами з цього пристрою.",
	ItemsCSV: "Завантажити запитання", ItemsCSVLead: "Показники кожного запитання з неправильними відповідями, як файл CSV.",
	SeatHead: "Місце", MaxHead: "З", NoteHead: "Примітка", NumberHead: "Номер", KindHead: "Вид", AnsweredHead: "Відповіли",
	DifficultyHead: "Частка балів", DiscriminationHead: "Розрізнення", KeyHead: "Правильна відповідь", WrongHead: "Неправильні відповіді",
	PrintIt: "Надрукувати", PrintLead: "Підсумки, таблиця й запитання на папері.",
	Delete: "Видалити цей клас", DeleteLead: "Усі його результати й імена зникнуть із цього пристрою. Урок залишиться.",
	DeleteYes: "Видалити", DeleteNo: "Залишити",
	DeleteSure: func(pupils int) string {
		return "Назавжди видалити результати? Це " + countUk(pupils, "учень", "учні", "учнів") + "."
	},
	Deleted: "Клас видалено з цього пристрою.",
}
