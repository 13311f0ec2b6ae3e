package i18n

import (
	"strconv"

	"lectern/questions/quiz"
)

// StudioText is the screen on which a lesson is made.
type StudioText struct {
	Text, Pupil, Sides                      string // what stands side by side
	Title, Undo, Redo, Undone, Redone       string
	Kept, Keeping, HandOut, Gone            string
	NoItems, NothingChosen, ByYou, Stays    string
	Another, AsPupil, ShowIn, Warnings      string
	Added, Dropped, TermAdded               string
	EditOf                                  func(prompt string, open bool) string
	EditLabel                               func(open bool) string
	Keep, Up, Down, Drop, AddOf             func(what string) string
	Swapped                                 func(prompt string) string
	Moved                                   func(at, of int) string
	ToldBy                                  func(question int) string
	Kind                                    Named[quiz.Kind]
	Lint                                    Named[string] // by rule: what may be wrong
	Refused                                 Named[string] // why a step is not taken
	Prompt, KindLabel, Difficulty           string
	Answer, Accept, AcceptHint              string
	Options, AddOption, GoesWith            string
	RightOrder, Pairs, Evidence             string
	EvidenceIsKey, ChooseEvidence, PickDone string
	Explanation                             string
	IsRight, Option, Thing, RemoveOption    func(i int) string
	Picking                                 func(sentences int) string
	More                                    func(questions int) string
	NoMore, ShowMore, LookForMore           string
	Anew, AnewLead, ChooseAnew              string
	Chosen                                  func(questions int) string
	ByHand, AddQuestion, Wrong, WrongHint   string
	StatementHint                           string
	Glossary                                func(words int) string
	GlossaryLead, Term, Meaning, AddTerm    string
	RemoveTerm, WordTaken                   func(word string) string
}

var englishStudio = StudioText{
	Text: "Text", Pupil: "Pupil’s view", Sides: "What is shown",
	Title: "Title of the lesson", Undo: "Undo", Redo: "Redo", Undone: "Undone.", Redone: "Done again.",
	Kept: "Kept on this device", Keeping: "Keeping…", HandOut: "Hand out",
	Gone:    "This lesson is not on this device. It may have been deleted, or made in another browser.",
	NoItems: "There is no question yet. Add some from the list below, or write one of your own.",
	ByYou:   "your own", Stays: "stays",
	NothingChosen: "Choose a question to see it as a pupil does.",
	Another:       "Another like this", AsPupil: "Try it", ShowIn: "Show in the text:", Warnings: "Worth a look",
	Added: "The question is in the lesson.", Dropped: "Taken out. It is the last of the other questions now.",
	TermAdded: "The word is in the glossary.",
	EditOf: func(prompt string, open bool) string {
		if open {
			return "Close: " + prompt
		}
		return "Change: " + prompt
	},
	EditLabel: func(open bool) string {
		if open {
			return "Close"
		}
		return "Change"
	},
	Keep:    func(p string) string { return "Keep when choosing anew: " + p },
	Up:      func(p string) string { return "Move up: " + p },
	Down:    func(p string) string { return "Move down: " + p },
	Drop:    func(p string) string { return "Take out: " + p },
	AddOf:   func(p string) string { return "Add to the lesson: " + p },
	Swapped: func(p string) string { return "Now it is: " + p },
	Moved:   func(at, of int) string { return "Now question " + strconv.Itoa(at) + " of " + strconv.Itoa(of) + "." },
	ToldBy:  func(n int) string { return "Question " + strconv.Itoa(n) + " gives its answer away." },
	Kind: Named[quiz.Kind]{
		{quiz.Choice, "One right answer"}, {quiz.Several, "Several right answers"}, {quiz.Truth, "True or false"}, {quiz.Short, "Typed answer"},
		{quiz.Evidence, "Find the sentence"}, {quiz.Order, "Put in order"}, {quiz.Match, "Match"},
	},
	Lint: Named[string]{
		{"unsupported", "The sentence that shows the answer does not have it"}, {"number", "The sentence does not have this number"},
		{"negation", "The sentence says the opposite, or denies something else"}, {"said-so", "The sentence says just this, so it is true"},
		{"also-true", "The same sentence has this option, too"}, {"blank", "An option has no words"},
		{"options", "Three or four options work best"}, {"key", "The right answer must stand once among the options"},
		{"overlap", "Two options say much the same"}, {"length", "One option is much longer or shorter than the right answer"},
		{"order", "Numbers are best from small to large"}, {"form", "The right answer looks different from the others"},
		{"article", "“A” or “an” gives the answer away"}, {"absolute", "Only one option has a word such as “always” or “never”"},
		{"catch-all", "“All of these” tests something else"}, {"clang", "Only the right answer repeats a word of the question"},
		{"leak", "The question has the answer in it"}, {"negative", "A “not” is easily overlooked: write it in capitals"},
		{"mark", "The question has no mark at its end"}, {"evidence", "No sentence shows the answer"},
	},
	Refused: Named[string]{
		{"blank", "It needs some words. What was there is kept."}, {"twice", "These words are there already. What was there is kept."},
		{"few", "Something is missing: a right answer needs at least one sentence and something to choose from."},
		{"many", "There are as many as there can be."},
		{"kind", "A question of this kind cannot be changed so."},
		{"term", "The text does not have this word. Type it as the text does."},
		{"spare", "There is nothing else of this sort in the text."},
		{"text", "The text was changed, so no more questions were found for it."},
		{"other", "That cannot be done. Nothing was changed."},
	},
	Prompt: "Question", KindLabel: "Kind", Difficulty: "Difficulty",
	Answer: "Right answer", Accept: "Also right", AcceptHint: "One on each line. Small slips and other forms are accepted anyway.",
	Options: "Options; the right one is marked", AddOption: "Add an option", GoesWith: "goes with",
	RightOrder: "Events, the earliest first", Pairs: "What goes together",
	Evidence: "Shown by", EvidenceIsKey: "The sentence below is the right answer.",
	ChooseEvidence: "Choose in the text", PickDone: "Use these", Explanation: "Said after the answer",
	IsRight:      func(i int) string { return "Option " + strconv.Itoa(i) + " is right" },
	Option:       func(i int) string { return "Option " + strconv.Itoa(i) },
	Thing:        func(i int) string { return "To match " + strconv.Itoa(i) },
	RemoveOption: func(i int) string { return "Take out option " + strconv.Itoa(i) },
	Picking: func(n int) string {
		if n == 0 {
			return "Choose the sentences that show the answer."
		}
		return count(n, "sentence", "sentences") + " chosen."
	},
	More:   func(n int) string { return "More questions about this text (" + strconv.Itoa(n) + ")" },
	NoMore: "All questions are in the lesson, or the text was not searched for more yet.", ShowMore: "Show more",
	LookForMore: "Look for more questions",
	Anew:        "Choose anew", ChooseAnew: "Choose the questions",
	AnewLead: "Other questions take the place of those that are not kept. What you have changed stays. Tick nothing to have everything.",
	Chosen:   func(n int) string { return count(n, "question", "questions") + " chosen." },
	ByHand:   "Write a question", AddQuestion: "Add the question", Wrong: "Wrong answers", WrongHint: "One on each line, two or three.",
	StatementHint: "Write a statement. Pupils say whether it is true, false or not stated.",
	Glossary:      func(n int) string { return "Glossary (" + strconv.Itoa(n) + ")" },
	GlossaryLead:  "Pupils see these meanings when they look a word up, unless a question asks for it.",
	Term:          "Word or phrase of the text", Meaning: "What it means", AddTerm: "Add the word",
	RemoveTerm: func(w string) string { return "Take out: " + w },
	WordTaken:  func(w string) string { return "“" + w + "” is in the field of the glossary." },
}

var ukrainianStudio = StudioText{
	Text: "Текст", Pupil: "Очима учня", Sides: "Що показано",
	Title: "Назва уроку", Undo: "Скасувати", Redo: "Повторити", Undone: "Скасовано.", Redone: "Повторено.",
	Kept: "Збережено на пристрої", Keeping: "Зберігаємо…", HandOut: "Роздати",
	Gone:    "Цього уроку немає на цьому пристрої. Можливо, його видалено або створено в іншому браузері.",
	NoItems: "Запитань ще немає. Додайте їх зі списку нижче або напишіть своє.",
	ByYou:   "ваше", Stays: "залишається",
	NothingChosen: "Виберіть запитання, щоб побачити його очима учня.",
	Another:       "Інше таке саме", AsPupil: "Спробувати", ShowIn: "Показати в тексті:", Warnings: "Варто глянути",
	Added: "Запитання в уроці.", Dropped: "Вилучено. Тепер воно останнє серед інших запитань.",
	TermAdded: "Слово в словничку.",
	EditOf: func(prompt string, open bool) string {
		if open {
			return "Закрити: " + prompt
		}
		return "Змінити: " + prompt
	},
	EditLabel: func(open bool) string {
		if open {
			return "Закрити"
		}
		return "Змінити"
	},
	Keep:    func(p string) string { return "Залишати при новому виборі: " + p },
	Up:      func(p string) string { return "Перемістити вище: " + p },
	Down:    func(p string) string { return "Перемістити нижче: " + p },
	Drop:    func(p string) string { return "Вилучити: " + p },
	AddOf:   func(p string) string { return "Додати до уроку: " + p },
	Swapped: func(p string) string { return "Тепер це: " + p },
	Moved: func(at, of int) string {
		return "Тепер запитання " + strconv.Itoa(at) + " з " + strconv.Itoa(of) + "."
	},
	ToldBy: func(n int) string {
		return "Запитання " + strconv.Itoa(n) + " видає відповідь на це."
	},
	Kind: Named[quiz.Kind]{
		{quiz.Choice, "Одна правильна відповідь"}, {quiz.Several, "Кілька правильних"}, {quiz.Truth, "Правда чи ні"}, {quiz.Short, "Написати відповідь"},
		{quiz.Evidence, "Знайти речення"}, {quiz.Order, "Розставити за порядком"}, {quiz.Match, "Дібрати пари"},
	},
	Lint: Named[string]{
		{"unsupported", "У реченні, що показує відповідь, її немає"}, {"number", "У реченні немає цього числа"},
		{"negation", "Речення каже протилежне або заперечує інше"}, {"said-so", "Речення каже саме це, тож це правда"},
		{"also-true", "У тому самому реченні є й цей варіант"}, {"blank", "Один варіант без слів"},
		{"options", "Найкраще три або чотири варіанти"}, {"key", "Правильна відповідь має бути серед варіантів один раз"},
		{"overlap", "Два варіанти кажуть майже те саме"}, {"length", "Один варіант значно довший чи коротший за правильний"},
		{"order", "Числа краще від меншого до більшого"}, {"form", "Правильна відповідь не схожа на інші"},
		{"article", "«A» чи «an» видає відповідь"}, {"absolute", "Лише в одному варіанті є слово на зразок «always» чи «never»"},
		{"catch-all", "«All of these» перевіряє щось інше"}, {"clang", "Лише правильна відповідь повторює слово запитання"},
		{"leak", "У запитанні вже є відповідь"}, {"negative", "«Not» легко проґавити: пишіть його великими літерами"},
		{"mark", "Наприкінці запитання немає розділового знака"}, {"evidence", "Жодне речення не показує відповіді"},
	},
	Refused: Named[string]{
		{"blank", "Тут потрібні слова. Попереднє збережено."}, {"twice", "Такі слова вже є. Попереднє збережено."},
		{"few", "Чогось бракує: відповідь має показувати хоча б одне речення, і має бути з чого вибирати."},
		{"many", "Більше вже не може бути."},
		{"kind", "Запитання такого виду так не змінити."},
		{"term", "У тексті немає цього слова. Напишіть його так, як у тексті."},
		{"spare", "Більше нічого такого в тексті немає."},
		{"text", "Текст змінено, тому більше запитань до нього не знайдено."},
		{"other", "Так не можна. Нічого не змінено."},
	},
	Prompt: "Запитання", KindLabel: "Вид", Difficulty: "Складність",
	Answer: "Правильна відповідь", Accept: "Теж правильно", AcceptHint: "По одній у рядку. Дрібні помилки й інші форми зараховуються й так.",
	Options: "Варіанти; правильний позначено", AddOption: "Додати варіант", GoesWith: "пара",
	RightOrder: "Події, найраніша перша", Pairs: "Що до чого",
	Evidence: "Про це сказано тут", EvidenceIsKey: "Речення нижче і є правильною відповіддю.",
	ChooseEvidence: "Вибрати в тексті", PickDone: "Взяти ці", Explanation: "Що сказати після відповіді",
	IsRight:      func(i int) string { return "Варіант " + strconv.Itoa(i) + " правильний" },
	Option:       func(i int) string { return "Варіант " + strconv.Itoa(i) },
	Thing:        func(i int) string { return "Дібрати пару " + strconv.Itoa(i) },
	RemoveOption: func(i int) string { return "Вилучити варіант " + strconv.Itoa(i) },
	Picking: func(n int) string {
		if n == 0 {
			return "Виберіть речення, які показують відповідь."
		}
		return "Вибрано " + countUk(n, "речення", "речення", "речень") + "."
	},
	More: func(n int) string {
		return "Інші запитання до цього тексту (" + strconv.Itoa(n) + ")"
	},
	NoMore: "Усі запитання вже в уроці, або інших у тексті ще не шукали.", ShowMore: "Показати ще",
	LookForMore: "Пошукати інші запитання",
	Anew:        "Вибрати заново", ChooseAnew: "Вибрати запитання",
	AnewLead: "Інші запитання стануть на місце тих, що не залишаються. Змінене вами залишиться. Якщо нічого не позначити, підійде все.",
	Chosen:   func(n int) string { return "Вибрано: " + questionsUk(n) + "." },
	ByHand:   "Написати запитання", AddQuestion: "Додати запитання", Wrong: "Неправильні відповіді", WrongHint: "По одній у рядку, дві або три.",
	StatementHint: "Напишіть твердження. Учні скажуть, чи воно правильне, хибне, чи про це не сказано.",
	Glossary:      func(n int) string { return "Словничок (" + strconv.Itoa(n) + ")" },
	GlossaryLead:  "Учні бачать ці пояснення, коли шукають слово, якщо про нього саме не питають.",
	Term:          "Слово чи вислів із тексту", Meaning: "Що це означає", AddTerm: "Додати слово",
	RemoveTerm: func(w string) string { return "Вилучити: " + w },
	WordTaken:  func(w string) string { return "«" + w + "» у полі словничка." },
}
